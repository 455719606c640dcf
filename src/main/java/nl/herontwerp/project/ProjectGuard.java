package nl.herontwerp.project;

import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.kernel.Phrase;

/** A room that may have reasons to keep a project. */
public interface ProjectGuard {

    /** Why the project can't be deleted, with the mend; empty when this room has no objection. */
    Optional<Phrase> keeps(UUID projectId);
}
