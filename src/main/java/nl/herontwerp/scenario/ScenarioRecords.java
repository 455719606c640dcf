package nl.herontwerp.scenario;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Scenarios for other rooms' own work. These methods do not check who asks: whoever answers a user with
 * what they return asks {@code Projects} first.
 */
public interface ScenarioRecords {

    /** All scenarios of these projects, by project in order of making. */
    List<Based> of(Collection<UUID> projectIds);

    /** All scenarios there are. */
    List<Based> all();

    /** What a scenario comes to now; empty when it was deleted. A submitted one as its copy has it. */
    Optional<ScenarioOutcome> outcome(UUID scenarioId);

    /** The edit that was done last in each of these projects; those without an edit are left out. */
    Map<UUID, LatestEdit> latestEdits(Collection<UUID> projectIds);

    /**
     * A scenario with the state of what it is computed from, other than rules of law and the program itself.
     *
     * @param basis another text as soon as anything changes that its figures may rest on; at most 100 characters
     */
    record Based(Scenario scenario, String basis) {

        /** Whether it shows a kept copy, which no rule or program changes any more. */
        public boolean isFrozen() {
            return scenario.status() != ScenarioStatus.DRAFT;
        }
    }

    /**
     * When the latest edit was done, and by whom.
     *
     * @param by user name
     */
    record LatestEdit(String by, Instant at) {}
}
