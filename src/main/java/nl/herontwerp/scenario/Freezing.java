package nl.herontwerp.scenario;

import java.util.UUID;

/**
 * What a review does to a scenario. For the review room only, which checks who may: these methods do
 * not.
 */
public interface Freezing {

    /** Keeps a copy of everything the scenario rests on; from now on it shows that copy. */
    void freeze(UUID scenarioId, ScenarioStatus status);

    /** Moves a frozen scenario on. */
    void changeStatus(UUID scenarioId, ScenarioStatus status);

    /** Drops the copy and makes it a draft again. */
    void thaw(UUID scenarioId);

    /** The project of a scenario. */
    UUID projectOf(UUID scenarioId);
}
