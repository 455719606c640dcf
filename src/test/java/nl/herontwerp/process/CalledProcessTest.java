package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.process.Node.Repetition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A process that is called runs as often as it is called. */
class CalledProcessTest {

    private static final Sourced<BigDecimal> HUNDRED = Drawing.sourced("100");

    @Test
    void casesFollowFromTheCalls() {
        var asIs = asIs("Q", null).inventory().withCasesPerYear("P", HUNDRED);
        var loads = LoadCalculator.loads(new AsIs(asIs("Q", null).model(), asIs));

        assertThat(timesAYear(loads, "called")).isEqualByComparingTo("300");
        assertThat(timesAYear(loads, "call")).isEqualByComparingTo("300");
    }

    @Test
    void theCallItselfIsNoWorkAndIsNotAskedFor() {
        var asIs = asIs("Q", null);
        var loads = LoadCalculator.loads(asIs);

        assertThat(loads.completeness().gaps()).extracting(gap -> gap.elementId()).doesNotContain("call", "Q");
        assertThat(Objects.requireNonNull(loads.tasks().get("call")).activeMinutes().toOptional())
                .hasValue(BigDecimal.ZERO);
        assertThat(LoadCalculator.loads(asIs("elsewhere", null)).completeness().gaps())
                .extracting(gap -> gap.elementId())
                .contains("call", "Q");
    }

    @Test
    void whatIsEnteredGoesFirst() {
        var asIs = asIs("Q", null);
        var inventory = asIs.inventory().withCasesPerYear("P", HUNDRED).withCasesPerYear("Q", Drawing.sourced("7"));

        assertThat(timesAYear(LoadCalculator.loads(asIs.with(inventory)), "called"))
                .isEqualByComparingTo("7");
    }

    @Test
    void aProcessThatCallsItselfIsUnknownAndDoesNotHang() {
        var loads = LoadCalculator.loads(asIs("Q", "Q"));

        assertThat(Objects.requireNonNull(loads.tasks().get("called")).timesPerYear().missing())
                .extracting(phrase -> phrase.key())
                .contains("process.unknown.callsItself");
    }

    /** P calls {@code first} three times a case; Q holds one task, and a call when {@code second} is given. */
    private static AsIs asIs(String first, @Nullable String second) {
        var nodes = new java.util.ArrayList<>(List.of(
                node("call", NodeKind.CALL_ACTIVITY, "P", first, Repetition.PARALLEL_INSTANCES),
                node("called", NodeKind.TASK, "Q", null, Repetition.ONCE)));
        if (second != null) {
            nodes.add(node("again", NodeKind.CALL_ACTIVITY, "Q", second, Repetition.ONCE));
        }
        var model = new ProcessModel(
                List.of(new ProcessPart("P", "P", null), new ProcessPart("Q", "Q", null)),
                List.of(),
                nodes,
                List.of(),
                List.of(),
                List.of());
        return new AsIs(model, StartingInventory.of(model).withRepetitions("call", Drawing.sourced("3")));
    }

    private static Node node(
            String id, NodeKind kind, String process, @Nullable String calls, Repetition repetition) {
        return new Node(id, id, kind, "", process, null, null, null, true, repetition, null, calls);
    }

    private static BigDecimal timesAYear(Loads loads, String task) {
        return Objects.requireNonNull(loads.tasks().get(task))
                .timesPerYear()
                .toOptional()
                .orElseThrow();
    }
}
