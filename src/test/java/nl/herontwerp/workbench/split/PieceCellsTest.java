package nl.herontwerp.workbench.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;

/** Blocks pasted into the sheet of all pieces. */
class PieceCellsTest {

    private final List<PieceWork> rows = List.of(
            piece(Activity.of("a", "vouwen", BigDecimal.ONE).withDemands(Map.of(Demand.INDEPENDENCE, 1)), "4"),
            piece(Activity.of("b", "vullen", BigDecimal.ONE).withHardStops(Set.of(HardStop.LEGALLY_RESERVED)), "6"));

    @Test
    void aBlockBecomesOnlyTheEditsThatChangeSomething() {
        var read = PieceCells.read(rows, 1, "1\t2\n0\t\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.edits())
                .containsExactly(
                        new JudgementEdit.SetDemand("a", Demand.SOCIAL_FUNCTIONING, 2),
                        new JudgementEdit.SetDemand("b", Demand.INDEPENDENCE, 0));
    }

    @Test
    void emptyTakesAScoreAway() {
        for (var empty : List.of("", "-", "?")) {
            assertThat(PieceCells.read(rows, 1, empty).edits())
                    .containsExactly(new JudgementEdit.SetDemand("a", Demand.INDEPENDENCE, null));
        }
        assertThat(PieceCells.read(rows, 2, "").edits()).isEmpty();
    }

    @Test
    void emptyTakesHardStopsAway() {
        assertThat(PieceCells.read(rows.subList(1, 2), PieceCells.STOPS, "").edits())
                .containsExactly(new JudgementEdit.SetHardStop("b", HardStop.LEGALLY_RESERVED, false));
    }

    @Test
    void minutesCannotBeEmptiedAndTheMessageSaysWhatToDo() {
        assertThat(PieceCells.read(rows, 0, "")).satisfies(read -> {
            assertThat(read.edits()).isEmpty();
            assertThat(key(read)).isEqualTo("workbench.sheet.problem.minutesEmpty");
        });
    }

    @Test
    void emptyCellsAtTheEndOfABlockCountToo() {
        assertThat(PieceCells.read(rows, PieceCells.STOPS, "W\n\n").edits())
                .containsExactly(
                        new JudgementEdit.SetHardStop("a", HardStop.LEGALLY_RESERVED, true),
                        new JudgementEdit.SetHardStop("b", HardStop.LEGALLY_RESERVED, false));
        assertThat(PieceCells.read(rows, 1, "\t1\r\n").edits())
                .containsExactly(
                        new JudgementEdit.SetDemand("a", Demand.INDEPENDENCE, null),
                        new JudgementEdit.SetDemand("a", Demand.SOCIAL_FUNCTIONING, 1));
    }

    @Test
    void minutesAndHardStopsArePastedToo() {
        assertThat(PieceCells.read(rows, 0, "4,5").edits())
                .containsExactly(new PieceEdit.ResizePiece("a", new BigDecimal("4.5")));
        assertThat(PieceCells.read(rows, PieceCells.STOPS, "w f\ni").edits())
                .containsExactly(
                        new JudgementEdit.SetHardStop("a", HardStop.LEGALLY_RESERVED, true),
                        new JudgementEdit.SetHardStop("a", HardStop.UNACCEPTABLE_UNDETECTED_ERROR, true),
                        new JudgementEdit.SetHardStop("b", HardStop.LEGALLY_RESERVED, false),
                        new JudgementEdit.SetHardStop("b", HardStop.NO_FIXED_INSTRUCTION_POSSIBLE, true));
    }

    @Test
    void oneWrongCellAndNothingChanges() {
        var read = PieceCells.read(rows, 1, "2\t4\nveel\t1");
        assertThat(read.edits()).isEmpty();
        assertThat(read.problems())
                .extracting(Phrase::key)
                .containsExactly("workbench.sheet.problem.score", "workbench.sheet.problem.score");
        assertThat(key(PieceCells.read(rows, 1, "1\n1\n1"))).isEqualTo("workbench.sheet.problem.rows");
        assertThat(key(PieceCells.read(rows, PieceCells.STOPS, "W\t1"))).isEqualTo("workbench.sheet.problem.wide");
        assertThat(key(PieceCells.read(rows, PieceCells.STOPS, "X"))).isEqualTo("workbench.sheet.problem.stop");
        assertThat(key(PieceCells.read(rows, 0, "0"))).isEqualTo("workbench.sheet.problem.minutes");
    }

    private static String key(PieceCells.Read read) {
        return read.problems().getFirst().key();
    }

    private static PieceWork piece(Activity activity, String minutes) {
        var hours = Figure.known(Hours.of(1));
        return new PieceWork(
                "t",
                activity,
                Classifier.classify(activity),
                null,
                new Holder.Present(null),
                new BigDecimal("0.5"),
                Figure.known(new BigDecimal(minutes)),
                hours,
                hours,
                hours,
                Figure.known(Hours.ZERO),
                Figure.known(Hours.ZERO));
    }
}
