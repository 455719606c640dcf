package nl.herontwerp.portfolio;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.project.Project;
import nl.herontwerp.scenario.ScenarioRecords.LatestEdit;
import org.jspecify.annotations.Nullable;

/**
 * A project with its scenarios in order of making.
 *
 * @param edit the edit that was done last; null before any
 * @param editor display name of who did it, or the user name of who is gone; null before any edit
 */
public record ProjectLine(
        Project project,
        List<ScenarioLine> scenarios,
        @Nullable ScenarioLine counting,
        @Nullable LatestEdit edit,
        @Nullable String editor) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static ProjectLine of(
            Project project, List<ScenarioLine> scenarios, @Nullable LatestEdit edit, @Nullable String editor) {
        return new ProjectLine(
                project, List.copyOf(scenarios), Counting.of(scenarios).orElse(null), edit, editor);
    }

    /** The scenario that counts; empty while there is none. */
    public Optional<ScenarioLine> scenario() {
        return Optional.ofNullable(counting);
    }

    /** The figures of the scenario that counts; empty while they were never computed. */
    public Optional<KeyFigures> figures() {
        return scenario().flatMap(line -> Optional.ofNullable(line.figures()));
    }

    public Stage stage() {
        return counting == null ? Stage.DRAFT : counting.stage();
    }

    /** Whether what is shown of it is of now. A choice between drafts needs the figures of all of them. */
    public boolean isCurrent() {
        return stage() == Stage.DRAFT
                ? scenarios.stream().allMatch(ScenarioLine::current)
                : scenario().filter(ScenarioLine::current).isPresent();
    }

    /** The year in which the scenario that counts was approved; empty while it was not. */
    public Optional<Integer> yearOfDecision() {
        return scenario()
                .map(ScenarioLine::approvedAt)
                .map(at -> at.atZone(ZONE).getYear());
    }

    /** The latest change of anything in the project. */
    public Instant changedAt() {
        return project.changedAt();
    }
}
