package nl.herontwerp.scenario;

/** Where a scenario is: with its makers or in its review. Only a draft can be changed. */
public enum ScenarioStatus {
    DRAFT,
    /** Fixed by its makers until they unlock it; it is not in a review. */
    LOCKED,
    WITH_HR,
    WITH_MANAGER,
    APPROVED
}
