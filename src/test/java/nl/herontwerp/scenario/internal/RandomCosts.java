package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.UncertaintyPlan;
import nl.herontwerp.wagerules.ParameterRegister;

/** A scenario with what it costs, for tests of other rooms; edits make another one. */
public record RandomCosts(Standing state, Loads loads, Division division, CostImpact impact) {

    public static final LocalDate DATE = RandomScenario.DATE;

    /** The same for the same seed. */
    public static RandomCosts of(long seed, int tasks) {
        return of(RandomScenario.of(seed, tasks));
    }

    private static RandomCosts of(Standing state) {
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state.redesign(), loads);
        var impact = CostCalculator.calculate(CostMapping.of(DATE, state, division), ParameterRegister.standard());
        return new RandomCosts(state, loads, division, impact);
    }

    /** The years ahead as they are stated. */
    public Optional<HorizonImpact> years() {
        return Optional.of(HorizonImpact.of(
                nl.herontwerp.costing.HorizonCalculator.calculate(HorizonMapping.of(DATE, state, division, loads))));
    }

    /** The same present situation, in which nothing is changed. */
    public RandomCosts unchanged() {
        return of(new Standing(
                state.asIs(),
                state.employer(),
                state.scales(),
                Design.EMPTY,
                state.locations(),
                UncertaintyPlan.EMPTY,
                state.horizon()));
    }

    /** What it costs after edits that must be possible. */
    public RandomCosts after(List<Edit<?>> edits) {
        var changed = state;
        for (var edit : edits) {
            if (changed.refusal(edit).isPresent()) {
                throw new AssertionError(changed.refusal(edit).get().toString());
            }
            changed = changed.after(edit);
        }
        return of(changed);
    }
}
