package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static nl.herontwerp.carving.Packing.coverage;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.RemoveRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.DesignEdit.SetFreedUses;
import nl.herontwerp.carving.JudgementEdit.ConfirmPiece;
import nl.herontwerp.carving.JudgementEdit.OverrideClass;
import nl.herontwerp.carving.JudgementEdit.PutMeasure;
import nl.herontwerp.carving.JudgementEdit.RemoveMeasure;
import nl.herontwerp.carving.JudgementEdit.SetDemand;
import nl.herontwerp.carving.PieceEdit.AddPiece;
import nl.herontwerp.carving.PieceEdit.MergePieces;
import nl.herontwerp.carving.PieceEdit.MovePiece;
import nl.herontwerp.carving.PieceEdit.Redivide;
import nl.herontwerp.carving.PieceEdit.ResizePiece;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.carving.PieceEdit.SplitTask;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignEditTest {

    private static final String WHOLE = Activity.wholeId("t0");
    private final Redesign line = Packing.line(2);

    @Test
    void splitPiecesOfATaskAreInItsMinutes() {
        var split = after(line, split("a", "4"));
        assertThat(weights(split, 0)).containsExactly("6", "4");
    }

    @Test
    void splitAndMergeIsIdentity() {
        var start = after(line, new SetDemand(WHOLE, Demand.SOCIAL_FUNCTIONING, 2));
        assertThat(after(line, split("a", "4"), new MergePieces(WHOLE, "a"))).isEqualTo(line);
        assertThat(after(start, split("a", "4"), new MergePieces(WHOLE, "a"))).isEqualTo(start);
    }

    @Test
    void newPieceStaysWithTheHolderAndTheRobotOfTheOld() {
        var state = after(
                line,
                new PutRole(Packing.role("r")),
                new PutRobot(Packing.robot("arm")),
                new Assign(WHOLE, new Assignment.ToRole("r")),
                new SetCoverage("arm", WHOLE, coverage(50, 10)),
                split("a", "4"));
        assertThat(state.design().assignment("a")).contains(new Assignment.ToRole("r"));
        assertThat(arm(state.design()).coverage()).containsEntry("a", coverage(50, 10));
        var merged = after(state, new MergePieces(WHOLE, "a")).design();
        assertThat(merged.assignments()).containsOnlyKeys(WHOLE);
        assertThat(arm(merged).coverage()).containsOnlyKeys(WHOLE);
    }

    @Test
    void resizingTakesFromTheNextPieceAndFromThePreviousForTheLast() {
        var state = after(line, split("a", "4"), new SplitPiece("a", "b", "tellen", new BigDecimal("1")));
        assertThat(weights(after(state, new ResizePiece(WHOLE, new BigDecimal("7"))), 0))
                .containsExactly("7", "2", "1");
        assertThat(weights(after(state, new ResizePiece("b", new BigDecimal("2.5"))), 0))
                .containsExactly("6", "1.5", "2.5");
    }

    @Test
    void resizeIsToldInMinutes() {
        var state = after(line, split("a", "4"));
        assertThat(new ResizePiece("a", new BigDecimal("6")).sentence(state))
                .isEqualTo(Phrase.of(
                        "carving.edit.resizedMinutes", "dozen vouwen", new BigDecimal("4"), new BigDecimal("6")));
    }

    @Test
    void aPieceNeverGetsNothing() {
        var state = after(line, split("a", "4"));
        assertThat(key(new ResizePiece("a", new BigDecimal("10")), state)).isEqualTo("carving.refused.resizeMinutes");
        assertThat(key(new ResizePiece("a", BigDecimal.ZERO), state)).isEqualTo("carving.refused.weight");
        assertThat(key(split("b", "6"), state)).isEqualTo("carving.refused.cutMinutes");
        assertThat(key(new ResizePiece(WHOLE, BigDecimal.ONE), line)).isEqualTo("carving.refused.onlyPiece");
    }

    @Test
    void weightsFollowTheTaskWhenItsMinutesChange() {
        var slower = Packing.withMinutes(after(line, split("a", "4")), "t0", BigDecimal.valueOf(20));
        var edit = new ResizePiece("a", new BigDecimal("10"));
        var scaled = after(slower, PieceEdit.scaling(slower, edit).orElseThrow());
        assertThat(weights(scaled, 0)).containsExactly("12", "8");
        assertThat(weights(after(scaled, edit), 0)).containsExactly("10", "10");
    }

    @Test
    void aReplayWithOtherMinutesGivesTheSamePieces() {
        var edit = split("a", "4");
        var scaling = PieceEdit.scaling(line, edit).orElseThrow();
        var unknown = new Redesign(
                line.asIs().with(line.asIs().inventory().withTask("t0", nl.herontwerp.process.TaskFigures.EMPTY)),
                Design.EMPTY);
        assertThat(after(unknown, scaling, edit).design())
                .isEqualTo(after(line, scaling, edit).design());
    }

    @Test
    void aTaskIsSplitAtOnceOnlyWhenItIsWhole() {
        var pieces = List.of(Activity.of("a", "vouwen", BigDecimal.ONE), Activity.of("b", "vullen", BigDecimal.TWO));
        var state = after(
                line,
                new PutRole(Packing.role("r")),
                new Assign(WHOLE, new Assignment.ToRole("r")),
                new SplitTask("t0", pieces));
        assertThat(state.design().splits().get("t0")).isEqualTo(pieces);
        assertThat(state.design().assignments()).containsOnlyKeys("a", "b");
        assertThat(key(new SplitTask("t0", pieces), state)).isEqualTo("carving.refused.alreadySplit");
        assertThat(key(new SplitTask("t1", pieces), state)).isEqualTo("carving.refused.idInUse");
        assertThat(key(new SplitTask("nergens", pieces), state)).isEqualTo("carving.refused.noSuchTask");
    }

    @Test
    void piecesOfTwoTasksDoNotMerge() {
        assertThat(key(new MergePieces(WHOLE, Activity.wholeId("t1")), line)).isEqualTo("carving.refused.notTogether");
        assertThat(key(new MergePieces(WHOLE, WHOLE), line)).isEqualTo("carving.refused.notTogether");
    }

    @Test
    void moveKeepsAllPieces() {
        var state = after(line, split("a", "4"), new MovePiece("a", 0));
        assertThat(weights(state, 0)).containsExactly("4", "6");
        assertThat(key(new MovePiece("a", 2), state)).isEqualTo("carving.refused.place");
    }

    @Test
    void robotsTogetherTakeAtMostAWholePiece() {
        var state = after(
                line,
                new PutRobot(Packing.robot("one")),
                new PutRobot(Packing.robot("two")),
                new SetCoverage("one", WHOLE, coverage(70, 0)));
        var tooMuch = new SetCoverage("two", WHOLE, coverage(31, 0));
        assertThat(tooMuch.refusal(state).orElseThrow().args()).contains(Percentage.of(30));
        assertThat(new SetCoverage("two", WHOLE, coverage(30, 0)).refusal(state))
                .isEmpty();
        assertThat(new SetCoverage("one", WHOLE, coverage(100, 0)).refusal(state))
                .isEmpty();
        assertThat(key(new SetCoverage("one", WHOLE, coverage(-1, 0)), state)).isEqualTo("carving.refused.coverage");
    }

    @Test
    void aRobotThatIsPutAgainKeepsWhatItCoversNow() {
        var state = after(line, new PutRobot(Packing.robot("arm")));
        var opened = arm(state.design());
        var covered = after(state, new SetCoverage("arm", WHOLE, coverage(70, 0)));
        var saved = after(covered, new PutRobot(opened));
        assertThat(arm(saved.design()).coverage()).containsExactly(Map.entry(WHOLE, coverage(70, 0)));
    }

    @Test
    void aRobotIsPutAgainWhateverItCoveredWhenItsDialogOpened() {
        var state = after(
                line,
                split("a", "4"),
                new PutRobot(Packing.robot("arm")),
                new SetCoverage("arm", "a", coverage(70, 0)));
        var opened = arm(state.design());
        var merged = after(state, new MergePieces(WHOLE, "a"));
        assertThat(new PutRobot(opened).refusal(merged)).isEmpty();
        assertThat(after(merged, new PutRobot(opened))).isEqualTo(merged);
    }

    @Test
    void aNewRobotComesWithWhatItCovers() {
        var covering = new LinkedHashMap<>(Map.of(WHOLE, coverage(70, 0)));
        var state = after(line, new PutRobot(Packing.robot("arm").withCoverage(covering)));
        assertThat(arm(state.design()).coverage()).containsExactly(Map.entry(WHOLE, coverage(70, 0)));
    }

    @Test
    void removingARoleGivesItsPiecesBack() {
        var state = after(
                line,
                new PutRole(Packing.role("r")),
                new Assign(WHOLE, new Assignment.ToRole("r")),
                new RemoveRole("r"));
        assertThat(state).isEqualTo(line);
        assertThat(key(new Assign(WHOLE, new Assignment.ToRole("r")), state)).isEqualTo("carving.refused.noSuchRole");
    }

    @Test
    void anOverrideNeedsAMotive() {
        assertThat(key(new OverrideClass(WHOLE, new ClassOverride(ComplexityClass.SIMPLE, " ", "anna")), line))
                .isEqualTo("carving.refused.motiveMissing");
        assertThat(key(new OverrideClass(WHOLE, new ClassOverride(ComplexityClass.UNKNOWN, "x", "anna")), line))
                .isEqualTo("carving.refused.overrideUnknown");
    }

    @Test
    void freedHoursAreUsedOnce() {
        var half = new FreedUse(FreedUse.Kind.QUALITY, Percentage.of(50), null);
        assertThat(new SetFreedUses("packer", List.of(half, half)).refusal(line))
                .isEmpty();
        assertThat(key(new SetFreedUses("packer", List.of(half, half, half)), line))
                .isEqualTo("carving.refused.useTotal");
        assertThat(key(new SetFreedUses("niemand", List.of(half)), line)).isEqualTo("carving.refused.noSuchPerformer");
    }

    @Test
    void aPieceThatIsJudgedElsewhereIsCutOffWithItsJudgement() {
        var known = Activity.of("a", "vouwen", new BigDecimal("4"))
                .withDemands(Map.of(Demand.WORKING_PACE, 1, Demand.INDEPENDENCE, 2))
                .withStart(new StartingPoint("Magazijn", true, Set.of(Demand.WORKING_PACE, Demand.INDEPENDENCE)));
        var state = after(line, new AddPiece(WHOLE, known));
        assertThat(weights(state, 0)).containsExactly("6", "4");
        assertThat(piece(state, "a")).isEqualTo(known);
        var scored = after(state, new SetDemand("a", Demand.WORKING_PACE, 2));
        assertThat(piece(scored, "a").start())
                .isEqualTo(new StartingPoint("Magazijn", true, Set.of(Demand.INDEPENDENCE)));
        var sized = after(scored, new ResizePiece("a", new BigDecimal("3")));
        assertThat(piece(sized, "a").start())
                .isEqualTo(new StartingPoint("Magazijn", false, Set.of(Demand.INDEPENDENCE)));
        assertThat(piece(after(sized, new SetDemand("a", Demand.INDEPENDENCE, 2)), "a")
                        .start())
                .isNull();
        assertThat(piece(after(state, new ConfirmPiece("a")), "a").start()).isNull();
        assertThat(key(new AddPiece(WHOLE, known.withId("b").withWeight(BigDecimal.TEN)), line))
                .isEqualTo("carving.refused.cutMinutes");
    }

    @Test
    void aTaskIsDividedAgainAndWhatStaysKeepsItsPlace() {
        var state = after(
                line,
                split("a", "4"),
                new PutRole(Packing.role("r")),
                new Assign("a", new Assignment.ToRole("r")),
                new Assign(WHOLE, new Assignment.ToRole("r")));
        var kept = piece(state, "a").withWeight(BigDecimal.ONE);
        var redivide = new Redivide("t0", List.of(kept, Activity.of("b", "vullen", BigDecimal.TWO)));
        var divided = after(state, redivide).design();
        assertThat(divided.assignments()).containsOnlyKeys("a");
        assertThat(divided.splits().get("t0")).extracting(Activity::id).containsExactly("a", "b");
        assertThat(key(new Redivide("t1", List.of(kept, kept)), state)).isEqualTo("carving.refused.idInUse");
        assertThat(key(new Redivide("t0", List.of(kept)), state)).isEqualTo("carving.refused.pieceCount");
    }

    @Test
    void anAidIsAddedChangedAndRemoved() {
        var aid = aid("m", "stappenkaart", 1, null);
        var state = after(line, new PutMeasure(WHOLE, aid));
        assertThat(piece(state, WHOLE).measures()).containsExactly(aid);
        var dearer = aid("m", "stappenkaart", 0, Money.of(25));
        var changed = new PutMeasure(WHOLE, dearer);
        assertThat(changed.sentence(state).key()).isEqualTo("carving.edit.measureChanged");
        assertThat(piece(after(state, changed), WHOLE).measures()).containsExactly(dearer);
        assertThat(after(state, new RemoveMeasure(WHOLE, "m"))).isEqualTo(line);
        assertThat(key(new RemoveMeasure(WHOLE, "n"), state)).isEqualTo("carving.refused.noSuchMeasure");
        assertThat(key(new PutMeasure(WHOLE, aid("n", "kruk", 3, null)), state)).isEqualTo("carving.refused.lowersTo");
        assertThat(key(new PutMeasure(WHOLE, aid("n", " ", 1, null)), state))
                .isEqualTo("carving.refused.measureMissing");
        assertThat(key(new PutMeasure(WHOLE, aid("n", "kruk", 1, Money.of(-1))), state))
                .isEqualTo("carving.refused.negativeAmount");
    }

    private static SupportMeasure aid(String id, String description, int left, @Nullable Money once) {
        return new SupportMeasure(
                id, SupportMeasure.Kind.TECHNICAL, description, Demand.INDEPENDENCE, left, once, null);
    }

    private static Activity piece(Redesign state, String id) {
        return Pieces.find(state, id).orElseThrow().piece();
    }

    private static SplitPiece split(String id, String weight) {
        return new SplitPiece(WHOLE, id, "dozen vouwen", new BigDecimal(weight));
    }

    private static RobotOption arm(Design design) {
        return Objects.requireNonNull(design.robots().get("arm"));
    }

    private static String key(DesignEdit edit, Redesign state) {
        return edit.refusal(state).orElseThrow().key();
    }

    private static List<String> weights(Redesign state, int task) {
        return Objects.requireNonNull(state.design().splits().get("t" + task)).stream()
                .map(piece -> piece.weight().toPlainString())
                .toList();
    }
}
