package nl.herontwerp.scenario;

import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;

/** Projects as one file that can be taken elsewhere. The format is described in docs/project-archive.md. */
public interface Archives {

    /** The largest archive that is read, in bytes. */
    int MAX_SIZE = 120_000_000;

    /**
     * The project with all its models and all edits that count. Throws {@code NotAllowed} when the user
     * may not see it.
     */
    byte[] write(AppUser user, UUID projectId);

    /**
     * Makes a new project of an archive; the user becomes its owner and the author of its edits. All
     * scenarios become drafts: an approval does not travel. Throws {@code NotAllowed} when the user may
     * not make projects.
     */
    Project read(AppUser user, byte[] archive) throws ArchiveRefused;
}
