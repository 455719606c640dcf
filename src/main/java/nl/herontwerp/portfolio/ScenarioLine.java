package nl.herontwerp.portfolio;

import java.time.Instant;
import nl.herontwerp.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * One scenario of a project with what it comes to.
 *
 * @param figures null while they were never computed
 * @param current whether the figures are those of now; if not, they are being computed again
 * @param approvedAt null while it is not approved
 * @param favourite whether somebody of the project marked it as the one to go on with
 */
public record ScenarioLine(
        Scenario scenario,
        @Nullable KeyFigures figures,
        boolean current,
        @Nullable Instant approvedAt,
        boolean favourite) {

    public Stage stage() {
        return Stage.of(scenario.status());
    }
}
