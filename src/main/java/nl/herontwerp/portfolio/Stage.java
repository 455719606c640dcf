package nl.herontwerp.portfolio;

import nl.herontwerp.scenario.ScenarioStatus;

/** How certain it is that a saving will come; amounts of different stages are never added up. */
public enum Stage {
    APPROVED,
    IN_REVIEW,
    /** Also where there is no scenario yet. */
    DRAFT;

    static Stage of(ScenarioStatus status) {
        return switch (status) {
            case APPROVED -> APPROVED;
            case WITH_HR, WITH_MANAGER -> IN_REVIEW;
            default -> DRAFT;
        };
    }
}
