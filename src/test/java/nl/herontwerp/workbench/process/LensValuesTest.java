package nl.herontwerp.workbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TaskScan;
import nl.herontwerp.workbench.process.LensValues.Quality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How minutes are known: what was said with them goes before what was said of the task. */
class LensValuesTest {

    private static final Instant WHEN = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void minutesAreKnownAsWasSaidWithThemOrElseOfTheTask() {
        var interview = Evidence.Kind.INTERVIEW;
        assertThat(quality(null, null)).isEqualTo(Quality.ENTERED);
        assertThat(quality(null, interview)).isEqualTo(Quality.INTERVIEW);
        assertThat(quality(Evidence.Kind.OBSERVATION, interview)).isEqualTo(Quality.OBSERVATION);
    }

    @Test
    void whatIsSaidOfATaskSaysNothingOfMinutesThatAreNotThere() {
        assertThat(LensValues.quality(TaskFigures.EMPTY.withScan(scan(Evidence.Kind.INTERVIEW))))
                .isEqualTo(Quality.NONE);
    }

    private static Quality quality(Evidence.@Nullable Kind ofMinutes, Evidence.@Nullable Kind ofTask) {
        var minutes = new Sourced<>(BigDecimal.TEN, new Provenance.Entered("Noor", WHEN, ofMinutes));
        return LensValues.quality(TaskFigures.EMPTY.withActiveMinutes(minutes).withScan(scan(ofTask)));
    }

    private static TaskScan scan(Evidence.@Nullable Kind kind) {
        return TaskScan.EMPTY.withEvidence(kind == null ? null : new Evidence(kind, "Noor", LocalDate.of(2026, 3, 1)));
    }
}
