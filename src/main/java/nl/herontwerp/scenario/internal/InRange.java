package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.MinuteRanges;
import nl.herontwerp.process.MinuteRanges.End;
import nl.herontwerp.scenario.Ranges;
import nl.herontwerp.wagerules.ParameterRegister;

/** Computes a scenario with all minutes at their least and at their most. */
final class InRange {

    private InRange() {}

    /**
     * The scenario at both ends; empty when no task has a range.
     *
     * @param loads with the likely minutes
     */
    static Optional<Ranges> of(LocalDate date, Standing state, Loads loads, ParameterRegister rules) {
        return MinuteRanges.in(state.asIs().inventory())
                ? Optional.of(new Ranges(
                        side(End.LEAST, date, state, loads, rules), side(End.MOST, date, state, loads, rules)))
                : Optional.empty();
    }

    private static Ranges.Side side(
            End end, LocalDate date, Standing likely, Loads likelyLoads, ParameterRegister rules) {
        var asIs = MinuteRanges.at(likely.asIs(), end);
        var state = new Standing(
                asIs, likely.employer(), likely.scales(), likely.design(), likely.locations(), likely.horizon());
        var loads = MinuteRanges.loads(likelyLoads, asIs);
        var division = Divider.divide(state.redesign(), loads);
        var impact = CostCalculator.calculate(CostMapping.of(date, state, division), rules);
        return new Ranges.Side(loads, division, impact);
    }
}
