package nl.herontwerp.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ParameterValue;

/** Computes what a placement costs, with the figures of law of one register. Safe for use by several threads. */
public final class PlacementCalculation {

    private static final int MOST_KEPT = 20;

    private final ParameterRegister register;
    private final ParameterRegister ahead;
    private final Map<Percentage, ParameterRegister> rising = new ConcurrentHashMap<>();
    private final NavigableSet<LocalDate> ruleDays = new TreeSet<>();

    public PlacementCalculation(ParameterRegister register) {
        this.register = register;
        this.ahead = register.carryingOn(Percentage.ZERO);
        for (var parameter : register.all()) {
            for (var value : parameter.values()) {
                ruleDays.add(value.from());
                addNextDay(value);
            }
        }
    }

    /** Why a placement can't be computed, a sentence each with the mend; empty when it can. */
    public List<Phrase> refusals(Placement placement) {
        return new PlacementLimits(register).refusals(placement);
    }

    /**
     * One whole month by the rules of the first day.
     *
     * @throws IllegalArgumentException when the placement is refused
     */
    public Quote quote(Placement placement) {
        check(placement);
        return new Quotes(placement, register).quote();
    }

    /**
     * All months. After the last day for which a figure is known its last value is carried on, as an
     * assumption that says so.
     *
     * @throws IllegalArgumentException when the placement is refused
     */
    public Timeline timeline(Placement placement) {
        check(placement);
        var level = placement.indexation().percent().signum() == 0;
        var rules = level ? ahead : rising(placement.indexation());
        var course = new Course(placement, rules, level ? ruleDays : withNewYears(placement));
        return new Timeline(placement, new Months(placement, rules, course).all());
    }

    /** Registers are kept, because they remember what they made; but not one for each number that anybody types. */
    private ParameterRegister rising(Percentage indexation) {
        if (rising.size() >= MOST_KEPT) {
            rising.clear();
        }
        return rising.computeIfAbsent(indexation, register::carryingOn);
    }

    private void check(Placement placement) {
        var refusals = refusals(placement);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(refusals.getFirst().key());
        }
    }

    private void addNextDay(ParameterValue value) {
        var until = value.until();
        if (until != null) {
            ruleDays.add(until.plusDays(1));
        }
    }

    private NavigableSet<LocalDate> withNewYears(Placement placement) {
        var days = new TreeSet<>(ruleDays);
        for (var year = placement.start().getYear() + 1;
                year <= placement.lastDay().getYear();
                year++) {
            days.add(LocalDate.of(year, 1, 1));
        }
        return days;
    }
}
