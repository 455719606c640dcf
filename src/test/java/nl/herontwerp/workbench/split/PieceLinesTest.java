package nl.herontwerp.workbench.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Provenance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pieces typed or pasted as lines, and what they do to a task. */
class PieceLinesTest {

    private static final Provenance ENTERED = new Provenance.Entered("Noor", Instant.EPOCH);
    private static final PieceLines.Read SIX = PieceLines.read("vouwen; 2\nvullen; 4");
    private static final Node TASK = new Node(
            "t", "Inpakken", NodeKind.TASK, "userTask", "p", null, null, null, false, Node.Repetition.ONCE, null, null);

    @Test
    void typedLinesAndSpreadsheetRowsAreRead() {
        var typed = PieceLines.read("dozen vouwen; 4\n\n vullen ;2,5 min\ncontrole; nog eens; 1.5");
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.lines())
                .containsExactly(line("dozen vouwen", "4"), line("vullen", "2.5"), line("controle; nog eens", "1.5"));
        var pasted = PieceLines.read("Deeltaak\tMinuten\ndozen vouwen\t4\nvullen\t2,5");
        assertThat(pasted.lines()).containsExactly(line("dozen vouwen", "4"), line("vullen", "2.5"));
        assertThat(typed.total()).isEqualByComparingTo("8");
    }

    @Test
    void eachLineThatIsWrongIsNamed() {
        var read = PieceLines.read("; 4\nvullen; veel\nVouwen; 2\nvouwen; 3\nniets; 0");
        assertThat(read.isUsable()).isFalse();
        assertThat(read.problems())
                .extracting(Phrase::key)
                .containsExactly(
                        "workbench.divide.problem.name",
                        "workbench.divide.problem.minutes",
                        "workbench.divide.problem.twice",
                        "workbench.divide.problem.minutes");
        assertThat(read.problems())
                .extracting(problem -> problem.args().getFirst())
                .containsExactly(1, 2, 4, 5);
        assertThat(PieceLines.read("vouwen; 2\nvullen").problems())
                .extracting(Phrase::key)
                .containsExactly("workbench.divide.problem.noMinutes");
        assertThat(PieceLines.read("vouwen; 2").isUsable()).isFalse();
        assertThat(PieceLines.read("a\n".repeat(1) + "b").total()).isNull();
        assertThat(PieceLines.read("").isUsable()).isFalse();
    }

    @Test
    void moreThanATaskHoldsIsSaid() {
        var text = new StringBuilder();
        for (var i = 0; i < 51; i++) {
            text.append("deel ").append(i).append("; 1\n");
        }
        assertThat(PieceLines.read(text.toString()).problems())
                .extracting(Phrase::key)
                .containsExactly("workbench.divide.problem.tooMany");
    }

    @Test
    void theMinutesOfTheTaskFollowOnlyWhenThatIsChosenOrNothingWasKnown() {
        assertThat(minutes(edits(null, Dividing.Fit.RATIO))).isEqualByComparingTo("6");
        assertThat(minutes(edits("10", Dividing.Fit.TASK))).isEqualByComparingTo("6");
        assertThat(edits("10", Dividing.Fit.RATIO)).hasSize(1);
        assertThat(pieces(edits("10", Dividing.Fit.REST)))
                .extracting(Activity::name)
                .containsExactly("vouwen", "vullen", "Rest");
        assertThat(pieces(edits("10", Dividing.Fit.REST)).getLast().weight()).isEqualByComparingTo("4");
        assertThat(Dividing.choices(new BigDecimal("5"), SIX)).doesNotContain(Dividing.Fit.REST);
        assertThat(Dividing.choices(new BigDecimal("6.0"), SIX)).isEmpty();
    }

    @Test
    void aDifferenceOfRoundingGoesToTheLastPiece() {
        var ten = new BigDecimal("10");
        for (var each : List.of("3,33 3,34", "3,34 3,32")) {
            var sizes = each.split(" ");
            var read = PieceLines.read("a; %1$s\nb; %1$s\nc; %1$s".formatted(sizes[0]));
            assertThat(Dividing.choices(ten, read)).first().isEqualTo(Dividing.Fit.LAST);
            assertThat(Dividing.choices(ten, read)).doesNotContain(Dividing.Fit.REST);
            var edits = Dividing.edits(Design.EMPTY, TASK, read, ten, Dividing.Fit.LAST, "Rest", ENTERED);
            assertThat(edits).hasSize(1);
            assertThat(pieces(edits)).extracting(Activity::name).containsExactly("a", "b", "c");
            assertThat(pieces(edits).getLast().weight()).isEqualByComparingTo(sizes[1].replace(',', '.'));
            assertThat(pieces(edits).stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(ten);
        }
        assertThat(Dividing.choices(ten, SIX)).doesNotContain(Dividing.Fit.LAST);
        var tiny = PieceLines.read("a; 10\nb; 0,01");
        assertThat(Dividing.refusal(tiny, ten, Dividing.Fit.LAST, "Rest"))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("workbench.divide.problem.lastTooSmall"));
    }

    @Test
    void aRestThatStandsInTheListAlreadyIsNotMadeTwice() {
        var read = PieceLines.read("vouwen; 2\nrest; 4");
        var ten = new BigDecimal("10");
        assertThat(Dividing.refusal(read, ten, Dividing.Fit.REST, "Rest")).hasValueSatisfying(why -> {
            assertThat(why.key()).isEqualTo("workbench.divide.problem.restTwice");
            assertThat(why.args()).containsExactly("Rest", new BigDecimal("4"));
        });
        assertThat(Dividing.refusal(read, ten, Dividing.Fit.RATIO, "Rest")).isEmpty();
        assertThat(Dividing.refusal(SIX, ten, Dividing.Fit.REST, "Rest")).isEmpty();
    }

    @Test
    void aPieceThatKeepsItsNameKeepsItsJudgement() {
        var judged = Activity.of("a", "Vouwen", BigDecimal.ONE).withDemands(Map.of(Demand.WORKING_PACE, 2));
        var design = Design.EMPTY.withSplits(Map.of("t", List.of(judged, Activity.of("b", "weg", BigDecimal.ONE))));
        var edits = Dividing.edits(
                design, TASK, PieceLines.read("vouwen; 2\nvullen; 4"), null, Dividing.Fit.RATIO, "Rest", ENTERED);
        assertThat(edits.getLast()).isInstanceOf(PieceEdit.Redivide.class);
        var first = ((PieceEdit.Redivide) edits.getLast()).pieces().getFirst();
        assertThat(first.id()).isEqualTo("a");
        assertThat(first.demands()).containsEntry(Demand.WORKING_PACE, 2);
        assertThat(first.weight()).isEqualByComparingTo("2");
    }

    private static List<nl.herontwerp.kernel.Edit<?>> edits(@Nullable String taskMinutes, Dividing.Fit fit) {
        return Dividing.edits(
                Design.EMPTY,
                TASK,
                PieceLines.read("vouwen; 2\nvullen; 4"),
                taskMinutes == null ? null : new BigDecimal(taskMinutes),
                fit,
                "Rest",
                ENTERED);
    }

    private static @Nullable BigDecimal minutes(List<nl.herontwerp.kernel.Edit<?>> edits) {
        return ((InventoryEdit.SetActiveMinutes) edits.getFirst()).minutes();
    }

    private static List<Activity> pieces(List<nl.herontwerp.kernel.Edit<?>> edits) {
        return ((PieceEdit.SplitTask) edits.getLast()).pieces();
    }

    private static PieceLines.Line line(String name, String minutes) {
        return new PieceLines.Line(name, new BigDecimal(minutes));
    }
}
