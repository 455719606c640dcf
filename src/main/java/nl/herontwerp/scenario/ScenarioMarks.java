package nl.herontwerp.scenario;

import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;

/**
 * What is said of a scenario as a whole. Every method checks what the user may do with this very scenario and throws
 * {@code NotAllowed} otherwise. Who may change a project may lock, unlock and prefer.
 */
public interface ScenarioMarks {

    /**
     * Locks a draft: nobody can change it, and it shows a copy of everything as it is now, so that no later figure of
     * the work, of law or of the project changes it. Refused when it is no draft.
     */
    void lock(AppUser user, UUID scenarioId);

    /** Makes a locked scenario a draft again, which shows the figures of today. Refused when it is not locked. */
    void unlock(AppUser user, UUID scenarioId);

    /**
     * Says which scenario of a project its users prefer; there is one at most.
     *
     * @param scenarioId of that project; empty for none
     */
    void prefer(AppUser user, UUID projectId, Optional<UUID> scenarioId);
}
