package nl.herontwerp.examples;

import java.util.List;
import java.util.Locale;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;

/** The reference models that come with the program. */
public interface ReferenceModels {

    /** All of them, in the order of their file. */
    List<ReferenceModel> list();

    /** The model file itself. Throws {@link IllegalArgumentException} when there is no such model. */
    byte[] file(String modelId);

    /**
     * Makes a project of a model, with the figures that come with it as assumptions. The user becomes
     * its owner. Throws {@code NotAllowed} when the user may not make projects, and {@link
     * IllegalArgumentException} when there is no such model.
     */
    Project createProject(AppUser user, String modelId, Locale locale);
}
