package nl.herontwerp.portfolio;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;

/** Projects with figures, for tests. */
public final class Lines {

    public static final Instant THEN = Instant.parse("2026-11-29T12:00:00Z");

    private Lines() {}

    public static Project project(String name, String sector, String location) {
        return new Project(
                UUID.randomUUID(),
                name,
                "",
                sector,
                location,
                Project.Level.TEAM,
                LocalDate.of(2026, 7, 1),
                null,
                THEN,
                THEN);
    }

    /** @param saving euros a year, or null while it is unknown */
    public static KeyFigures figures(@Nullable String saving) {
        return new KeyFigures(
                saving == null ? null : Money.of(saving),
                saving == null ? 3 : 0,
                null,
                Money.of(1000),
                BigDecimal.ONE,
                1,
                Hours.of(100),
                Hours.of(40),
                null,
                THEN);
    }

    public static ScenarioLine scenario(String name, ScenarioStatus status, @Nullable KeyFigures figures) {
        return scenario(name, status, figures, null);
    }

    public static ScenarioLine scenario(
            String name, ScenarioStatus status, @Nullable KeyFigures figures, @Nullable Instant approvedAt) {
        var scenario = new Scenario(UUID.randomUUID(), UUID.randomUUID(), name, status, "noor", THEN, THEN, false);
        return new ScenarioLine(scenario, figures, figures != null, approvedAt, false);
    }

    public static ProjectLine line(Project project, ScenarioLine... scenarios) {
        return ProjectLine.of(project, List.of(scenarios), null, null);
    }
}
