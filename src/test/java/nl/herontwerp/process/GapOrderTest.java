package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Completeness.Gap;
import org.junit.jupiter.api.Test;

/** What is missing comes in the order of how many tasks wait for it. */
class GapOrderTest {

    /** A start, a task, a choice with one task on one way and two on the other. */
    private static AsIs asIs() {
        return new Drawing()
                .node("start", NodeKind.START_EVENT)
                .tasks("a", "b", "c", "d")
                .node("choice", NodeKind.EXCLUSIVE_GATEWAY)
                .node("end", NodeKind.END_EVENT)
                .path("start a choice b end")
                .path("choice c d end")
                .asIs();
    }

    @Test
    void casesComeFirstThenTheChoiceThenMinutes() {
        var found = LoadCalculator.loads(asIs()).completeness();
        assertThat(found.gaps().get(0).kind()).isEqualTo(Gap.Kind.CASES);
        assertThat(found.gaps().get(0).waiting()).isEqualTo(4);
        assertThat(found.gaps().get(1).kind()).isEqualTo(Gap.Kind.PROBABILITY);
        assertThat(found.gaps().get(1).waiting()).isEqualTo(3);
        assertThat(found.gaps().get(2).kind()).isEqualTo(Gap.Kind.ACTIVE_MINUTES);
        // one chance makes the other one known, so that it is no answer of its own
        assertThat(found.gaps().getLast().kind()).isEqualTo(Gap.Kind.PROBABILITY);
        assertThat(found.gaps().getLast().waiting()).isZero();
        assertThat(found.needed()).isEqualTo(found.gaps().size() - 1);
    }

    @Test
    void minutesOfWhatRunsMostComeFirst() {
        var asIs = asIs();
        for (var edit : List.<InventoryEdit>of(
                new InventoryEdit.SetCasesPerYear("P", BigDecimal.TEN, Drawing.TEST),
                new InventoryEdit.SetFlowProbability("choice->b", new BigDecimal("0.1"), Drawing.TEST))) {
            assertThat(edit.refusal(asIs)).isEmpty();
            asIs = edit.applyTo(asIs);
        }
        assertThat(LoadCalculator.loads(asIs).completeness().gaps())
                .filteredOn(gap -> gap.kind() == Gap.Kind.ACTIVE_MINUTES)
                .extracting(Gap::elementId)
                .containsExactly("a", "c", "d", "b");
    }

    @Test
    void chancesThatDoNotAddUpAreNamedWithTheirSumAndComeBeforeWhatFewerTasksWaitFor() {
        var asIs = new Drawing()
                .node("start", NodeKind.START_EVENT)
                .tasks("b", "c")
                .node("choice", NodeKind.EXCLUSIVE_GATEWAY)
                .path("start choice")
                .chance("choice", "b", "0.6")
                .chance("choice", "c", "0.6")
                .asIs();
        assertThat(chances(asIs)).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.what().key()).isEqualTo("process.missing.chanceSum");
            assertThat(said(gap)).contains("samen 120");
            assertThat(gap.waiting()).isEqualTo(2);
        });
    }

    @Test
    void waysThatCanBeTakenTogetherNeedAtLeastOneHundredPercent() {
        var asIs = new Drawing()
                .node("start", NodeKind.START_EVENT)
                .tasks("b", "c")
                .node("choice", NodeKind.INCLUSIVE_GATEWAY)
                .path("start choice")
                .chance("choice", "b", "0.3")
                .chance("choice", "c", "0.6")
                .asIs();
        assertThat(chances(asIs))
                .hasSize(2)
                .allSatisfy(gap -> assertThat(said(gap)).contains("samen 90", "minstens 100"));
    }

    @Test
    void allStartsAreNamedAndWaitedFor() {
        var asIs = new Drawing()
                .node("balie", NodeKind.START_EVENT)
                .node("post", NodeKind.START_EVENT)
                .tasks("b", "c")
                .path("balie b")
                .path("post c")
                .asIs();
        var visits = ExpectedVisits.of(asIs.model(), asIs.inventory());
        assertThat(visits.values())
                .flatExtracting(each -> each.missing())
                .extracting(Texts.dutch()::render)
                .contains("Het deel van de gevallen per beginpunt: ‘balie’, ‘post’");
        assertThat(chances(asIs)).extracting(Gap::waiting).containsExactly(2, 0);
    }

    private static List<Gap> chances(AsIs asIs) {
        return LoadCalculator.loads(asIs).completeness().gaps().stream()
                .filter(gap -> gap.kind() == Gap.Kind.PROBABILITY)
                .toList();
    }

    private static String said(Gap gap) {
        return Texts.dutch().render(gap.what());
    }
}
