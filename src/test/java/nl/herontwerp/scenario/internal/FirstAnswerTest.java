package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Completeness.Gap;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.wagerules.ParameterRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cost difference comes within twenty answers, and has a range when minutes have one. */
class FirstAnswerTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final Provenance SAID = new Provenance.Assumed("test");
    private static final ParameterRegister RULES = ParameterRegister.standard();

    private Standing state =
            Standing.start(new ProcessModel(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    private int inputs;

    @ParameterizedTest
    @CsvSource({
        "gemeente-post-archief, Task_PostOpenen, Lane_Postkamer",
        "magazijn-orderverzamelen, Task_OrderControleren, ''",
        "bloempotten-productie, '', ''"
    })
    void aModelWithoutFiguresGivesADifferenceWithinTwentyAnswers(String name, String taskId, String job)
            throws Exception {
        open(name);
        var task = state.asIs().model().tasks().stream()
                .filter(each -> taskId.isEmpty() || each.id().equals(taskId))
                .findFirst()
                .orElseThrow();
        var performer = state.asIs().inventory().performerOf(task).orElseThrow().id();
        assertThat(job.isEmpty() || job.equals(performer)).isTrue();
        edit(new DesignEdit.PutRole(role(performer)));
        edit(new DesignEdit.Assign(Activity.wholeId(task.id()), new Assignment.ToRole("r")));
        edit(new DesignEdit.SetFreedUses(
                performer, List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.HUNDRED, null))));
        while (!CostImpact.money(impact().perYear().difference()).isKnown()) {
            assertThat(inputs)
                    .as(impact().perYear().difference().value().missing().toString())
                    .isLessThan(20);
            answer(LoadCalculator.loads(state.asIs()).completeness().gaps().getFirst());
        }
        assertThat(inputs).isLessThanOrEqualTo(20);
        assertThat(CostImpact.money(impact().perYear().now()).isKnown()).isFalse();
    }

    @Test
    void aRangeOfMinutesGivesARangeAroundTheLikelyDifference() throws Exception {
        aModelWithoutFiguresGivesADifferenceWithinTwentyAnswers(
                "gemeente-post-archief", "Task_PostOpenen", "Lane_Postkamer");
        assertThat(ranges()).isEmpty();
        edit(range("2", "2", "2"));
        var none = ranges().orElseThrow();
        var likely = impact().perYear();
        assertThat(none.least().impact().perYear()).isEqualTo(likely);
        assertThat(none.most().impact().perYear()).isEqualTo(likely);

        edit(range("1", "2", "4"));
        var ranges = ranges().orElseThrow();
        var range = ranges.of(side -> CostImpact.money(side.impact().perYear().difference()))
                .orElseThrow();
        var difference = CostImpact.money(likely.difference()).toOptional().orElseThrow();
        assertThat(range.from()).isLessThan(difference);
        assertThat(range.to()).isGreaterThan(difference);
        // freed hours are proportional to the minutes: twice as many free twice as much of the wage
        assertThat(range.from().minus(difference))
                .isEqualTo(difference.minus(range.to()).plus(difference.minus(range.to())));
    }

    private void open(String name) throws Exception {
        var file = Path.of("processes/reference", name + ".bpmn");
        var model = ModelReader.read(name + ".bpmn", Files.readAllBytes(file)).model();
        state = Standing.start(new ProcessModel(
                model.processes(), model.lanes(), model.nodes(), model.flows(), model.blackBoxes(), List.of()));
        assertThat(state.asIs().inventory().tasks()).isEmpty();
    }

    private void edit(Edit<?> edit) {
        assertThat(state.refusal(edit)).isEmpty();
        state = state.after(edit);
        inputs++;
    }

    private void answer(Gap gap) {
        var id = Objects.requireNonNull(gap.elementId());
        edit(
                switch (gap.kind()) {
                    case CASES -> new InventoryEdit.SetCasesPerYear(id, BigDecimal.valueOf(20_000), SAID);
                    case PROBABILITY -> new InventoryEdit.SetFlowProbability(id, new BigDecimal("0.4"), SAID);
                    case ACTIVE_MINUTES -> new InventoryEdit.SetActiveMinutes(id, BigDecimal.TWO, SAID);
                    case REPETITIONS -> new InventoryEdit.SetRepetitions(id, BigDecimal.TWO, SAID);
                    case PERFORMER -> throw new AssertionError("all tasks stand on a lane");
                    case WAGE, PEOPLE, CONTRACT_HOURS -> wage(id);
                });
    }

    private InventoryEdit wage(String id) {
        var name = state.asIs().inventory().performer(id).map(Performer::name).orElseThrow();
        return new InventoryEdit.PutPerformer(
                new Performer(id, name, null, new Sourced<>(Money.of("17.50"), SAID), null, null, null));
    }

    private static ScanEdit range(String min, String likely, String max) {
        return new RangeEdit.SetMinutesRange(
                "Task_PostOpenen", new BigDecimal(min), new BigDecimal(likely), new BigDecimal(max), SAID);
    }

    private static CarvedRole role(String guide) {
        return new CarvedRole(
                "r",
                "Medewerker post",
                1,
                Hours.of(16),
                4,
                Hours.of(36),
                null,
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance(guide, Hours.of(1)),
                Money.ZERO);
    }

    private Optional<Ranges> ranges() {
        return Played.of(state, List.of()).inRange().ranges(DATE, RULES);
    }

    private CostImpact impact() {
        var loads = LoadCalculator.loads(state.asIs());
        return CostCalculator.calculate(CostMapping.of(DATE, state, Divider.divide(state.redesign(), loads)), RULES);
    }
}
