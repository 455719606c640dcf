package nl.herontwerp.project;

import java.util.List;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.identity.AppUser;

/**
 * The models of a project: the main one, which {@link Projects} speaks of, and those that it may call.
 * Every method checks what the user may do with this very project and throws {@link NotAllowed} when it
 * is not theirs or does not exist.
 */
public interface ModelLibraries {

    /** The models by number, those that were removed too. */
    List<LibraryModel> models(AppUser user, UUID projectId);

    /**
     * Reads a model file and keeps it as one more model. The first model of a project is its main one.
     * Nothing is kept when it is refused; refused with {@link ProjectRefused} when there are too many.
     */
    LibraryModel add(AppUser user, UUID projectId, String fileName, byte[] bytes) throws ModelRefused;

    /** The same with a file that was read already. */
    LibraryModel add(AppUser user, UUID projectId, ModelFile file);

    /** Reads a model file and keeps it as the next version of a model. */
    ProcessVersion replace(AppUser user, UUID projectId, int number, String fileName, byte[] bytes) throws ModelRefused;

    /** Versions of one model, latest first. */
    List<ProcessVersion> versions(AppUser user, UUID projectId, int number);

    /** Takes a model out, or brings it back. The main model stays. */
    void setRemoved(AppUser user, UUID projectId, int number, boolean removed);

    /** Makes this the model that the project is about. */
    void makeMain(AppUser user, UUID projectId, int number);
}
