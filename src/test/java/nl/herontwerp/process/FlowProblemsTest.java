package nl.herontwerp.process;

import static nl.herontwerp.process.NodeKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herontwerp.process.FlowProblem.Kind;
import org.junit.jupiter.api.Test;

class FlowProblemsTest {

    private static Drawing started() {
        return new Drawing().node("s", START_EVENT).node("e", END_EVENT);
    }

    private static List<String> of(Drawing drawing, Kind kind) {
        return FlowProblems.of(drawing.model()).stream()
                .filter(problem -> problem.kind() == kind)
                .map(FlowProblem::nodeId)
                .toList();
    }

    @Test
    void aJoinBehindAChoiceWaitsForEverAndThoseBehindItAreNotBlamed() {
        var drawing = started()
                .tasks("a", "b", "c")
                .node("f", PARALLEL_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .node("k", PARALLEL_GATEWAY)
                .path("s f x a j k e")
                .path("x b j")
                .path("f c k");
        assertThat(of(drawing, Kind.WAITS_FOR_EVER)).containsExactly("j");
    }

    @Test
    void anInterruptedBranchLeavesItsJoinWaiting() {
        var drawing = started()
                .tasks("a", "b", "c")
                .boundary("late", "a", true)
                .node("f", PARALLEL_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .path("s f a j e")
                .path("f b j")
                .path("late c e");
        assertThat(of(drawing, Kind.WAITS_FOR_EVER)).containsExactly("j");
        drawing.node("stop", TERMINATE_END_EVENT).path("c stop");
        assertThat(of(drawing, Kind.WAITS_FOR_EVER)).isEmpty();
    }

    @Test
    void wellFormedBlocksAreSound() {
        var drawing = started()
                .tasks("a", "b", "c", "d")
                .node("f", PARALLEL_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .node("m", EXCLUSIVE_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s f m a x j c e")
                .chance("x", "m", "0.2")
                .path("f b j");
        assertThat(FlowProblems.of(drawing.model())).containsExactly(new FlowProblem(Kind.LOOP_WITHOUT_CHANCE, "x"));
    }

    @Test
    void aLoopWithoutWayOutNeverEndsUnlessSomethingCanStopIt() {
        var drawing = started()
                .tasks("a", "b")
                .node("x", EXCLUSIVE_GATEWAY)
                .path("s x a b a")
                .path("x e");
        assertThat(of(drawing, Kind.NEVER_ENDS)).containsExactly("a");
        drawing.node("stop", TERMINATE_END_EVENT).path("x stop");
        assertThat(of(drawing, Kind.NEVER_ENDS)).isEmpty();
    }

    @Test
    void waysSideBySideThatMeetWithoutWaitingRunTwice() {
        var drawing = started()
                .tasks("a", "b", "c")
                .node("f", PARALLEL_GATEWAY)
                .path("s f a c e")
                .path("f b c");
        assertThat(of(drawing, Kind.RUNS_TWICE)).containsExactly("c");
    }

    @Test
    void aLoopBackIntoABranchIsNoFakeJoin() {
        var drawing = started()
                .tasks("a", "b")
                .node("f", PARALLEL_GATEWAY)
                .node("x", EXCLUSIVE_GATEWAY)
                .node("j", PARALLEL_GATEWAY)
                .path("s f a x j e")
                .path("x a")
                .path("f b j");
        assertThat(of(drawing, Kind.RUNS_TWICE)).isEmpty();
    }
}
