package nl.herontwerp.workbench.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.HardStop;
import org.junit.jupiter.api.Test;

/** What other tasks get when they are divided the same way. */
class CopyDialogTest {

    private static final Activity PIECE = Activity.of("a", "vouwen", new BigDecimal("3"))
            .withDemands(Map.of(Demand.WORKING_PACE, 2))
            .withHardStops(Set.of(HardStop.LEGALLY_RESERVED))
            .withWorkItems(List.of("tillen"));

    @Test
    void theJudgementGoesAlongAndIsMarkedAsAStartingPoint() {
        var copy = CopyDialog.copies(List.of(PIECE), true, "de taak ‘Inpakken’").getFirst();
        assertThat(copy.id()).isNotEqualTo("a");
        assertThat(copy.weight()).isEqualByComparingTo("3");
        assertThat(copy.demands()).isEqualTo(PIECE.demands());
        assertThat(copy.hardStops()).isEqualTo(PIECE.hardStops());
        assertThat(copy.workItems()).isEqualTo(PIECE.workItems());
        var start = Objects.requireNonNull(copy.start());
        assertThat(start.basis()).isEqualTo("de taak ‘Inpakken’");
        assertThat(start.demands()).containsExactly(Demand.WORKING_PACE);
    }

    @Test
    void withoutTheJudgementOnlyTheSizeIsAStartingPoint() {
        var copy =
                CopyDialog.copies(List.of(PIECE), false, "de taak ‘Inpakken’").getFirst();
        assertThat(copy.demands()).isEmpty();
        assertThat(copy.hardStops()).isEmpty();
        assertThat(Objects.requireNonNull(copy.start()).demands()).isEmpty();
    }
}
