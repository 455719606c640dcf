package nl.herontwerp.scenario;

/** Where a scenario is in its review. Only a draft can be changed. */
public enum ScenarioStatus {
    DRAFT,
    WITH_HR,
    WITH_MANAGER,
    APPROVED
}
