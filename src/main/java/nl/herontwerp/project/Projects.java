package nl.herontwerp.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;

/**
 * Projects and their process versions. Every method checks what the user may do with this very
 * project and throws {@link NotAllowed} when it is not theirs or does not exist.
 */
public interface Projects {

    /** The projects that the user may see, latest change first. */
    List<Project> visibleTo(AppUser user);

    Project get(AppUser user, UUID projectId);

    /** Makes a project without a model; the user becomes its owner. Consultants only. */
    Project create(AppUser user, NewProject project);

    /** Changes name, question, sector, location, level or reference date. */
    Project change(AppUser user, UUID projectId, NewProject changed);

    /** Deletes the project with everything in it. Owner only; refused when a scenario was approved. */
    void delete(AppUser user, UUID projectId);

    /** Reads a model file and keeps it as the next version of the main model. Nothing is kept when it is refused. */
    ProcessVersion addVersion(AppUser user, UUID projectId, String fileName, byte[] bytes) throws ModelRefused;

    /** Versions of the main model, latest first. */
    List<ProcessVersion> versions(AppUser user, UUID projectId);

    /** A version read again from its bytes; cached. */
    ModelFile model(AppUser user, UUID versionId);

    List<AppUser> members(AppUser user, UUID projectId);

    void addMember(AppUser user, UUID projectId, UUID memberId);

    void removeMember(AppUser user, UUID projectId, UUID memberId);

    /** Whether the user may edit: owner or member, and consultant or HR. */
    boolean mayEdit(AppUser user, UUID projectId);

    /**
     * What a new project starts with.
     *
     * @param location see {@link Project}; may be empty
     */
    record NewProject(
            String name,
            String question,
            String sector,
            String location,
            Project.Level level,
            LocalDate referenceDate) {

        /** One without a location. */
        public NewProject(String name, String question, String sector, Project.Level level, LocalDate referenceDate) {
            this(name, question, sector, "", level, referenceDate);
        }

        /** What a project is now. */
        public static NewProject of(Project project) {
            return new NewProject(
                    project.name(),
                    project.question(),
                    project.sector(),
                    project.location(),
                    project.level(),
                    project.referenceDate());
        }

        public NewProject withName(String changed) {
            return new NewProject(changed, question, sector, location, level, referenceDate);
        }

        public NewProject withReferenceDate(LocalDate changed) {
            return new NewProject(name, question, sector, location, level, changed);
        }
    }
}
