package nl.herontwerp.process;

import static nl.herontwerp.process.NodeKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpectedVisitsTest {

    private static Drawing started() {
        return new Drawing().node("s", START_EVENT).node("e", END_EVENT);
    }

    @Test
    void exclusiveWaysDivideTheCasesAndTheLastChanceIsTheRest() {
        var visits = started()
                .tasks("a", "b", "c")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s x")
                .chance("x", "a", "0.25")
                .chance("x", "b", "0.35")
                .path("x c e")
                .path("a e")
                .path("b e")
                .visits();
        assertThat(visits).containsEntry("a", "0.25").containsEntry("b", "0.35").containsEntry("c", "0.4");
        assertThat(visits).containsEntry("e", "1");
    }

    @Test
    void loopIsSolvedExactly() {
        var visits = started()
                .tasks("a", "b")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s a x")
                .chance("x", "b", "0.25")
                .path("b a")
                .path("x e")
                .visits();
        assertThat(visits).containsEntry("a", "1.3333333333").containsEntry("b", "0.3333333333");
        assertThat(visits).containsEntry("e", "1");
    }

    @Test
    void unknownChancesSpreadNoFurtherThanTheMerge() {
        var drawing = started()
                .tasks("a", "b", "c", "d")
                .node("x", EXCLUSIVE_GATEWAY)
                .node("m", EXCLUSIVE_GATEWAY)
                .node("y", EXCLUSIVE_GATEWAY)
                .path("s x a m y")
                .path("x b m")
                .path("y c e")
                .path("y d e");
        assertThat(drawing.visits())
                .containsEntry("a", "?")
                .containsEntry("m", "1")
                .containsEntry("c", "?")
                .containsEntry("e", "1");
        assertThat(drawing.missing("a")).containsExactly("chance x");
        assertThat(drawing.missing("c")).containsExactly("chance y");
    }

    @Test
    void loopWithUnknownChanceMakesItsBodyUnknownOnly() {
        var visits = started()
                .tasks("a", "z")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s a x a")
                .path("x z e")
                .visits();
        assertThat(visits).containsEntry("a", "?").containsEntry("z", "1");
    }

    @Test
    void chancesThatAddUpToSomethingElseAreUnknownWithThatReason() {
        var drawing = started()
                .tasks("a", "b")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s x")
                .chance("x", "a", "0.6")
                .chance("x", "b", "0.6")
                .path("a e")
                .path("b e");
        assertThat(drawing.visits()).containsEntry("a", "?").containsEntry("e", "1");
        assertThat(drawing.missing("b")).containsExactly("chanceSum x");
    }

    @Test
    void roundedThirdsAreTakenAsMeant() {
        var visits = started()
                .tasks("a", "b", "c")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s x")
                .chance("x", "a", "0.333")
                .chance("x", "b", "0.333")
                .chance("x", "c", "0.333")
                .path("a e")
                .path("b e")
                .path("c e")
                .visits();
        assertThat(visits).containsEntry("a", "0.3333333333").containsEntry("e", "1");
    }

    @Test
    void parallelBranchesRunOnceEachAndJoinOnce() {
        var visits = started()
                .tasks("a", "b", "c", "z")
                .node("f", PARALLEL_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .path("s f a j z e")
                .path("f b j")
                .path("f c j")
                .visits();
        assertThat(visits.values()).containsOnly("1");
    }

    @Test
    void joinAfterChoiceWaitsForEver() {
        var drawing = started()
                .tasks("a", "b", "z")
                .node("x", EXCLUSIVE_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .path("s x")
                .chance("x", "a", "0.5")
                .chance("x", "b", "0.5")
                .path("a j z e")
                .path("b j");
        assertThat(drawing.visits()).containsEntry("a", "0.5").containsEntry("z", "?");
        assertThat(drawing.missing("z")).containsExactly("join j");
    }

    @Test
    void loopWithoutWayOutIsUnknownAndDoesNotHang() {
        var drawing = started().tasks("a", "b", "c").path("s a b a").path("b c e");
        assertThat(drawing.visits()).containsEntry("a", "?").containsEntry("c", "?");
        var endless = started().tasks("a").node("x", EXCLUSIVE_GATEWAY).path("s x a x");
        assertThat(endless.missing("a")).anySatisfy(text -> assertThat(text).startsWith("endless"));
    }

    @Test
    void inclusiveJoinRunsOncePerSplitWhateverTheChances() {
        var visits = started()
                .tasks("a", "b", "z")
                .node("o", INCLUSIVE_GATEWAY)
                .node("j", INCLUSIVE_GATEWAY)
                .path("s o")
                .chance("o", "a", "0.7")
                .path("o b")
                .path("a j z e")
                .path("b j")
                .visits();
        assertThat(visits).containsEntry("a", "0.7").containsEntry("b", "?").containsEntry("z", "1");
    }

    @Test
    void inclusiveDefaultIsTakenWhenNoOtherIs() {
        var visits = started()
                .tasks("a", "b", "c")
                .withDefault("o", INCLUSIVE_GATEWAY, "o->c")
                .node("j", INCLUSIVE_GATEWAY)
                .path("s o")
                .chance("o", "a", "0.5")
                .chance("o", "b", "0.4")
                .path("o c j e")
                .path("a j")
                .path("b j")
                .visits();
        assertThat(visits).containsEntry("c", "0.3").containsEntry("e", "1");
    }

    @Test
    void inclusiveGatewayAsLoopEntryAddsUp() {
        var visits = started()
                .tasks("a")
                .node("j", INCLUSIVE_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s j a x e")
                .chance("x", "j", "0.5")
                .visits();
        assertThat(visits).containsEntry("a", "2").containsEntry("e", "1");
    }

    @Test
    void interruptingEventTakesFromTheNormalWayAndANonInterruptingOneDoesNot() {
        var visits = started()
                .tasks("a", "b", "c", "d")
                .boundary("late", "a", true)
                .boundary("call", "a", false)
                .path("s a b e")
                .chance("late", "c", "0.1")
                .chance("call", "d", "0.3")
                .path("c e")
                .visits();
        assertThat(visits).containsEntry("b", "0.9").containsEntry("c", "0.1").containsEntry("d", "0.3");
        assertThat(visits).containsEntry("a", "1").containsEntry("late", "0.1");
    }

    @Test
    void boundaryEventWithoutChanceMakesWhatFollowsUnknown() {
        var drawing = started()
                .tasks("a", "b", "c")
                .boundary("late", "a", true)
                .path("s a b e")
                .path("late c e");
        assertThat(drawing.visits()).containsEntry("b", "?").containsEntry("e", "1");
        assertThat(drawing.missing("b")).containsExactly("chance late");
    }

    @Test
    void taskWithSeveralFlowsStartsAllAndConditionalOnesByChance() {
        var visits = started()
                .tasks("a", "b", "c", "d")
                .path("s a b")
                .path("a c")
                .flow("a", "d", "0.2", true)
                .visits();
        assertThat(visits).containsEntry("b", "1").containsEntry("c", "1").containsEntry("d", "0.2");
    }

    @Test
    void insideOfASubProcessRunsAsOftenAsItIsRepeated() {
        var visits = started()
                .repeated("sub", SUB_PROCESS, "4")
                .repeated("open", SUB_PROCESS, null)
                .tasks("z")
                .path("s sub open z e")
                .in("sub")
                .node("s2", START_EVENT)
                .tasks("in")
                .path("s2 in")
                .in("open")
                .tasks("in2")
                .visits();
        assertThat(visits)
                .containsEntry("sub", "4")
                .containsEntry("in", "4")
                .containsEntry("z", "1")
                .containsEntry("in2", "?");
    }

    @Test
    void adHocPartsAndEventSubProcessesAreUnknownUntilGiven() {
        var drawing = started()
                .node("free", AD_HOC_SUB_PROCESS)
                .node("ev", EVENT_SUB_PROCESS)
                .node("ev2", EVENT_SUB_PROCESS)
                .path("s free e")
                .in("free")
                .tasks("part")
                .in("ev")
                .node("s2", START_EVENT)
                .tasks("help")
                .path("s2 help")
                .in("ev2")
                .node("s3", START_EVENT)
                .tasks("help2")
                .chance("s3", "help2", "0.05");
        assertThat(drawing.visits())
                .containsEntry("free", "1")
                .containsEntry("part", "?")
                .containsEntry("help", "?")
                .containsEntry("help2", "0.05");
        assertThat(drawing.missing("help")).containsExactly("eventSubProcess ev");
    }

    @Test
    void severalStartsShareTheCasesAndTheirMergeIsKnown() {
        var drawing = new Drawing()
                .node("s1", START_EVENT)
                .node("s2", START_EVENT)
                .tasks("a", "b", "z")
                .path("s1 a z")
                .path("s2 b z");
        assertThat(drawing.visits()).containsEntry("a", "?").containsEntry("z", "1");
        drawing.carries("s1", CarriedFigure.Kind.CASES_PER_YEAR, "300")
                .carries("s2", CarriedFigure.Kind.CASES_PER_YEAR, "100");
        assertThat(drawing.visits()).containsEntry("a", "0.75").containsEntry("z", "1");
    }

    @Test
    void withoutStartEventWhatNothingLeadsToStarts() {
        assertThat(new Drawing().tasks("a", "b").path("a b").visits().values()).containsOnly("1");
    }

    @Test
    void partsThatNoFlowReachesAreUnknown() {
        var drawing = started().tasks("a", "lost").path("s a e");
        assertThat(drawing.missing("lost")).containsExactly("notReached lost");
    }

    @Test
    void linkEventsGoOnAtTheirTwin() {
        var drawing = started().tasks("a", "b");
        drawing.node("throw", INTERMEDIATE_EVENT).path("s a throw");
        assertThat(drawing.visits()).containsEntry("throw", "1");
    }

    @Test
    void unstructuredParallelFlowWorks() {
        // a -> b and a -> c; b and c -> d; c and e2 -> f: branches that cross, yet every join fits
        var visits = started()
                .tasks("b", "c", "d", "g")
                .node("f1", PARALLEL_GATEWAY)
                .node("f2", PARALLEL_GATEWAY)
                .node("j1", PARALLEL_GATEWAY)
                .node("j2", PARALLEL_GATEWAY)
                .path("s f1 b j1 d j2 e")
                .path("f1 c f2 j1")
                .path("f2 g j2")
                .visits();
        assertThat(visits.values()).containsOnly("1");
    }

    @Test
    void twoThousandNodesInOneLoopAreSolved() {
        var drawing = started();
        var before = "s";
        for (int i = 0; i < 650; i++) {
            drawing.node("m" + i, EXCLUSIVE_GATEWAY).tasks("t" + i).node("x" + i, EXCLUSIVE_GATEWAY);
            drawing.path(before + " m" + i + " t" + i + " x" + i);
            if (i > 0) {
                drawing.chance("x" + i, "m" + (i % 7 == 0 ? i / 2 : i), "0.1");
            }
            before = "x" + i;
        }
        assertThat(drawing.path(before + " e").visits()).containsEntry("e", "1").containsEntry("t0", "1");
    }

    @Test
    void inclusiveJoinRunsOnceAlsoWhenSomethingBesideItEndsByItself() {
        var visits = started()
                .tasks("a", "b", "side", "z")
                .node("o", INCLUSIVE_GATEWAY)
                .node("j", INCLUSIVE_GATEWAY)
                .node("e2", END_EVENT)
                .boundary("call", "a", false)
                .path("s o")
                .chance("o", "a", "0.7")
                .chance("o", "b", "0.6")
                .path("a j z e")
                .path("b j")
                .chance("call", "side", "0.5")
                .path("side e2")
                .visits();
        assertThat(visits).containsEntry("side", "0.35").containsEntry("z", "1");
    }

    @Test
    void inclusiveGatewayAsLoopEntryAddsUpRoundAParallelPart() {
        var visits = started()
                .tasks("a", "b")
                .node("m", INCLUSIVE_GATEWAY)
                .node("f", PARALLEL_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s m f a j x e")
                .path("f b j")
                .chance("x", "m", "0.5")
                .visits();
        assertThat(visits).containsEntry("a", "2").containsEntry("j", "2").containsEntry("e", "1");
    }

    @Test
    void inclusiveJoinThatOneBranchMayMissIsUnknown() {
        var drawing = started()
                .tasks("a", "b", "z")
                .node("f", PARALLEL_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .node("y", EXCLUSIVE_GATEWAY)
                .node("j", INCLUSIVE_GATEWAY)
                .path("s f a x")
                .path("f b y")
                .chance("x", "j", "0.5")
                .chance("x", "e", "0.5")
                .chance("y", "j", "0.5")
                .chance("y", "e", "0.5")
                .path("j z");
        assertThat(drawing.missing("z")).containsExactly("join j");
    }

    @Test
    void whatComesBehindLoopsThatAreHardlyEverLeftIsUnknownAndNotZero() {
        var drawing = started();
        var before = "s";
        for (int i = 0; i < 400; i++) {
            drawing.node("m" + i, EXCLUSIVE_GATEWAY).tasks("t" + i).node("x" + i, EXCLUSIVE_GATEWAY);
            drawing.path(before + " m" + i + " t" + i + " x" + i).chance("x" + i, "m" + i / 2, "0.6");
            before = "x" + i;
        }
        assertThat(drawing.path(before + " e").visits()).containsEntry("e", "?").containsEntry("t399", "?");
    }
}
