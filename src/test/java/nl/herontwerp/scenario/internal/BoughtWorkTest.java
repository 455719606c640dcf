package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.TaskCosts;
import nl.herontwerp.database.Models;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.TaskHours;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A task of two goes to a laundry, worked out by hand from the minutes in the process: 1,000 times a year, 12 minutes, of
 * somebody who costs 26.26776 an hour (as in HandCalculationTest). Putting it ready takes 3 minutes each time.
 */
class BoughtWorkTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final Provenance SAID = new Provenance.Assumed("test");

    @Test
    void fromMinutesToEuros() throws ModelRefused {
        var state = scenario(null);
        var impact = impact(state);
        // 1000 x 12 minutes = 200 hours, less 1000 x 3 minutes = 50 hours
        assertThat(CostImpact.hours(impact.freedHours()).toOptional()).contains(Hours.of(150));
        // 150 x 26.26776 = 3940.164
        assertThat(line(impact.yearly(), "job:l0:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-3940.16"));
        // 1000 x 2.40 x 1.21
        assertThat(line(impact.yearly(), "supplier:s:work")).isEqualTo(Money.of("2904"));
        // 20 x 26.26776 = 525.3552
        assertThat(line(impact.yearly(), "supplier:s:keeping")).isEqualTo(Money.of("525.36"));
        assertThat(value(impact.perYear().difference())).isEqualTo(Money.of("-510.80"));
        // 1000 x 1.21
        assertThat(value(impact.oneOffTotal())).isEqualTo(Money.of("1210"));
        // 1210 / 510.80 x 12 = 28.426...
        assertThat(CostImpact.number(impact.payback()).toOptional()).contains(new BigDecimal("28.4"));
    }

    @Test
    void allOfItBelongsToTheTaskThatIsBought() throws ModelRefused {
        var state = scenario(null);
        var costs = TaskCosts.of(impact(state).yearly(), TaskHours.of(state.redesign(), division(state)));
        assertThat(costs.task("t0").orElseThrow().difference().toOptional()).contains(Money.of("-510.80"));
        assertThat(costs.task("t1").orElseThrow().difference().toOptional()).contains(Money.ZERO);
        assertThat(costs.noTask().parts()).isEmpty();
    }

    @Test
    void untilTheSupplierBeginsPeopleDoTheWork() throws ModelRefused {
        var state = scenario(LocalDate.of(2027, 1, 1));
        var first = HorizonCalculator.calculate(HorizonMapping.of(DATE, state, division(state), loads(state)))
                .years()
                .get(1)
                .lines();
        // 181 of 365 days: 3940.164 x 181 / 365 = 1953.889...; 2904 x 181 / 365 = 1440.065...
        assertThat(line(first, "job:l0:freed:0:FEWER_HOURS")).isEqualTo(Money.of("-1953.89"));
        assertThat(line(first, "supplier:s:work")).isEqualTo(Money.of("1440.07"));
        assertThat(line(first, "supplier:s:once")).isEqualTo(Money.of("1210"));
    }

    @Test
    void thePriceMayBeUncertain() throws ModelRefused {
        var keys = RandomScenario.study(scenario(null)).inputs().stream()
                .map(input -> input.key())
                .toList();
        assertThat(keys).contains("BOUGHT_TIME:s", "CASES:p", "MINUTES:t0", "JOB_WAGE:l1");
        assertThat(InputKind.of("BOUGHT_TIME:s").unit()).isEqualTo(nl.herontwerp.uncertainty.Input.Unit.EUROS);
    }

    @Test
    void whatIsPaidOnceMayBeUncertainWhereItCounts() throws ModelRefused {
        var state = scenario(null);
        var once = RandomScenario.ahead(state, Aim.Outcome.ONE_OFF);
        assertThat(RandomScenario.study(once).inputs())
                .filteredOn(input -> input.key().equals("BOUGHT_ONCE:s"))
                .singleElement()
                .satisfies(input -> assertThat(input.base()).isEqualByComparingTo("1000"));
        assertThat(RandomScenario.study(state).inputs())
                .noneMatch(input -> input.key().equals("BOUGHT_ONCE:s"));
        var suppliers = new LinkedHashMap<>(state.design().suppliers());
        suppliers.computeIfPresent("s", (id, supplier) -> supplier.withOneOff(Money.ZERO));
        var nothing = once.with(once.design().withSuppliers(suppliers));
        assertThat(RandomScenario.study(nothing).inputs())
                .noneMatch(input -> input.key().equals("BOUGHT_ONCE:s"));
    }

    /** Also where its price does not count: nothing is paid once, or it is gone before the years begin. */
    @Test
    void aPriceThatIsMissingIsSaidAndNothingIsDrawn() throws ModelRefused {
        var state = scenario(null);
        for (var outcome : List.of(Aim.Outcome.SAVING, Aim.Outcome.PAYBACK, Aim.Outcome.PRESENT_VALUE)) {
            var suppliers = new LinkedHashMap<>(state.design().suppliers());
            suppliers.computeIfPresent(
                    "s",
                    (id, supplier) -> new Supplier(
                            id,
                            supplier.name(),
                            supplier.kind(),
                            new Supplier.Price(Supplier.Per.TIME, null, null, Supplier.Vat.RECLAIMED, null, null),
                            Money.ZERO,
                            supplier.care(),
                            null,
                            DATE.minusDays(1)));
            var ahead = RandomScenario.ahead(state.with(state.design().withSuppliers(suppliers)), outcome);
            assertThat(RandomScenario.chosen(ahead).missing())
                    .extracting(Phrase::key)
                    .containsExactly("scenario.missing.boughtPrice");
        }
    }

    private static Standing scenario(@Nullable LocalDate from) throws ModelRefused {
        var state = Standing.start(ModelReader.read("a.bpmn", Models.chain(2)).model());
        List<Edit<?>> edits = List.of(
                new EmployerEdit.SetEmployer(new Employer(true, true, Percentage.of("1.00"), Percentage.of("5"))),
                new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1000"), SAID),
                new InventoryEdit.PutPerformer(job("l0")),
                new InventoryEdit.PutPerformer(job("l1")),
                new InventoryEdit.SetActiveMinutes("t0", new BigDecimal("12"), SAID),
                new InventoryEdit.SetActiveMinutes("t1", new BigDecimal("6"), SAID),
                new InventoryEdit.SetPerformer("t0", "l0"),
                new InventoryEdit.SetPerformer("t1", "l1"),
                new SupplierEdit.PutSupplier(new Supplier(
                        "s",
                        "Wasserij",
                        Supplier.Kind.COMPANY,
                        new Supplier.Price(
                                Supplier.Per.TIME, Money.of("2.40"), null, Supplier.Vat.COST, Percentage.of(21), null),
                        Money.of(1000),
                        new Supplier.Care(new BigDecimal("3"), "l1", Hours.of(20)),
                        from,
                        null)),
                new DesignEdit.Assign(Activity.wholeId("t0"), new Assignment.ToSupplier("s")),
                new DesignEdit.SetFreedUses(
                        "l0", List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(100), null))));
        for (var edit : edits) {
            assertThat(state.refusal(edit)).isEmpty();
            state = state.after(edit);
        }
        return state;
    }

    private static Performer job(String id) {
        return new Performer(id, "Functie " + id, null, new Sourced<>(Money.of("20.00"), SAID), null, null, null, null);
    }

    private static Loads loads(Standing state) {
        return LoadCalculator.loads(state.asIs());
    }

    private static Division division(Standing state) {
        return Divider.divide(state.redesign(), loads(state));
    }

    private static CostImpact impact(Standing state) {
        return CostCalculator.calculate(CostMapping.of(DATE, state, division(state)), ParameterRegister.standard());
    }

    private static Money line(List<CostLine> lines, String id) {
        return lines.stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .flatMap(line -> line.amountThen().toOptional())
                .orElseThrow();
    }

    private static Money value(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElseThrow();
    }
}
