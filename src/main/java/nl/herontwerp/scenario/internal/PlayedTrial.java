package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.wagerules.ParameterRegister;

/** Tries values on a state that was played, by the rules that it was computed with. */
final class PlayedTrial implements Trial {

    private final LocalDate date;
    private final Played played;
    private final ParameterRegister register;
    private final Runnable check;
    private final List<Lever> levers;
    private final Outcome base;

    /** @param check throws when the user may not see the scenario any more */
    PlayedTrial(LocalDate date, Played played, ParameterRegister register, Runnable check) {
        this.date = date;
        this.played = played;
        this.register = register;
        this.check = check;
        this.levers = Levers.of(played);
        // divided again, so that a kept copy is compared with what this program finds
        this.base = outcome(played.then(played.state()));
    }

    @Override
    public List<Lever> levers() {
        return levers;
    }

    @Override
    public Outcome base() {
        return base;
    }

    @Override
    public Outcome at(Map<String, BigDecimal> values) throws EditRefused {
        check.run();
        var state = played.state();
        for (var lever : levers) {
            var value = values.get(lever.key());
            if (value != null) {
                state = after(state, lever, value);
            }
        }
        if (!levers.stream().map(Lever::key).toList().containsAll(values.keySet())) {
            throw new EditRefused(Phrase.of("scenario.refused.noSuchInput"));
        }
        return state == played.state() ? base : outcome(played.then(state));
    }

    private static Standing after(Standing state, Lever lever, BigDecimal value) throws EditRefused {
        var base = lever.base();
        if (!base.isKnown()) {
            throw new EditRefused(base.missing().getFirst());
        }
        if (!lever.allows(value)) {
            throw new EditRefused(Phrase.of("scenario.refused.lever", lever.low(), lever.high(), lever.decimals()));
        }
        var isBase = base.toOptional().orElseThrow().compareTo(value) == 0;
        return isBase ? state : LeverChanges.after(state, lever.key(), value);
    }

    private Outcome outcome(Played tried) {
        return new Outcome(
                CostCalculator.calculate(CostMapping.of(date, tried.state(), tried.division()), register),
                tried.division(),
                new Once<>(() -> years(tried)));
    }

    private Optional<HorizonImpact> years(Played tried) {
        return played.state().horizon().equals(Horizon.START)
                ? Optional.empty()
                : Optional.of(HorizonImpact.of(HorizonCalculator.calculate(
                        HorizonMapping.of(date, tried.state(), tried.division(), tried.loads()), register)));
    }
}
