package nl.herontwerp.scenario;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ProjectTemplate.Details;

/**
 * Projects kept to start others from. A template is what an archive is, of one moment: later changes of its project
 * do not reach it. For consultants; every method throws {@code NotAllowed} for others, and for a template that is not
 * for this user.
 *
 * @see <a href="../../../../../../docs/decisions/templates.md">templates</a>
 */
public interface Templates {

    int MAX_NAME = 200;
    int MAX_DESCRIPTION = 2_000;
    int MAX_WORDS = 50;

    /** How many one user may have. */
    int MAX_OWN = 200;

    /** Own templates and shared ones, the latest first. */
    List<ProjectTemplate> visibleTo(AppUser user);

    ProjectTemplate get(AppUser user, UUID templateId);

    /** Whether the user may change and delete it: who made it may; a shared one whose maker is gone, every consultant. */
    boolean mayChange(AppUser user, ProjectTemplate template);

    /** What goes along of a project, beside its models, times, pieces, roles and robots. */
    record Along(boolean wagesAndRates, List<String> wordsOut) {
        public Along {
            wordsOut = List.copyOf(wordsOut);
        }
    }

    /** Names of pools that are in no name of work: probably of an organisation, so to be taken out. */
    List<String> probablyOut(AppUser user, UUID projectId);

    /**
     * Keeps a project that the user may edit. Names of organisation and people, notes, places, terms of HR, profiles
     * and who found what out never go along.
     *
     * @throws ArchiveRefused when the project has no model, or can't be told without the words that have to go
     */
    default ProjectTemplate save(AppUser user, UUID projectId, Details details, Along along) throws ArchiveRefused {
        return save(user, projectId, details, along, (done, of) -> true).orElseThrow();
    }

    /** The same in steps. Empty when it was stopped: then nothing is kept. */
    Optional<ProjectTemplate> save(AppUser user, UUID projectId, Details details, Along along, Progress progress)
            throws ArchiveRefused;

    /** How far saving is. */
    interface Progress {

        /** So many steps of so many are done; whether to go on. */
        boolean goesOn(int done, int of);
    }

    /** Keeps a project or template that came as a file, in the same way. */
    ProjectTemplate read(AppUser user, byte[] file, boolean shared) throws ArchiveRefused;

    /** The template as a file. */
    byte[] write(AppUser user, UUID templateId);

    ProjectTemplate change(AppUser user, UUID templateId, Details details);

    void delete(AppUser user, UUID templateId);

    /**
     * Makes a project of which the user is the owner.
     *
     * @param basis what its starting points are said to rest on, in the user's language
     */
    Project create(AppUser user, UUID templateId, NewProject project, String basis);
}
