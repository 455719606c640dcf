package nl.herontwerp.scenario.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.HorizonLines;
import nl.herontwerp.costing.LaterYear;
import nl.herontwerp.costing.YearCost;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * What a scenario saves in money in each year of the horizon, for any values of its inputs: the lines of the years, each rounded to the cent.
 * How often work is done and which hours are freed is computed once; only what an hour costs differs from year to year. Robots, suppliers and
 * aids are the lines of the whole calculation with what other values add to them. A test holds it against the whole calculation.
 */
final class YearsModel {

    private static final double PERCENT = 100;

    private final SavingModel one;
    private final List<YearAhead> years = new ArrayList<>();
    private final long once;
    /** What is paid once for roles. */
    private final int[] ofRoles;

    private final double ofRolesNow;
    private final boolean[] beginsAtOnce;
    /** Suppliers that are paid once on the first day. */
    private final List<BoughtOnce> ofSuppliers;

    private final double[] base;
    private final int volume;
    private final double volumeNow;

    /**
     * The model.
     *
     * @param one the saving of one year, of the same inputs
     * @param lines of all years, all known
     */
    YearsModel(
            HorizonCase ahead,
            HorizonLines lines,
            SavingModel one,
            Standing state,
            Loads loads,
            Division division,
            ParameterRegister register,
            List<Input> inputs) {
        this.one = one;
        var place = SavingModel.places(inputs);
        base = inputs.stream().mapToDouble(input -> input.base().doubleValue()).toArray();
        once = cents(lines, 0, line -> true);
        ofRoles = ahead.base().roles().stream()
                .flatMap(role ->
                        Stream.of(InputKind.WORKPLACE, InputKind.TRAINING_ONCE).map(kind -> kind.key(role.id())))
                .mapToInt(place::apply)
                .filter(index -> index >= 0)
                .toArray();
        ofRolesNow = sum(ofRoles, base);
        volume = place.apply(InputKind.VOLUME_GROWTH.key(InputKind.PROJECT));
        volumeNow = ahead.horizon().volumeGrowth() == null
                ? 0
                : Objects.requireNonNull(ahead.horizon().volumeGrowth())
                        .percent()
                        .doubleValue();
        var all = LaterYear.of(ahead, register);
        var robots = ahead.base().robots();
        beginsAtOnce = new boolean[robots.size()];
        for (var i = 0; i < beginsAtOnce.length; i++) {
            beginsAtOnce[i] = all.getFirst().beginsAtOnce(robots.get(i));
        }
        ofSuppliers = ahead.base().bought().all().stream()
                .filter(contract -> all.getFirst().beginsAtOnce(contract))
                .flatMap(contract -> BoughtOnce.of(contract, place))
                .toList();
        var spells = new Spells(state, division, loads);
        var works = new HashMap<Set<String>, WorkTerms>(Map.of(Set.of(), one.work()));
        var first = ahead.horizon().from(ahead.base().referenceDate());
        for (var year : all) {
            years.add(new YearAhead(
                    year,
                    ahead,
                    register,
                    place,
                    works(spells, works, first.plusYears(year.grown()), ahead, state, loads, place),
                    cents(lines, year.number(), YearsModel::isFixed)));
        }
    }

    private List<YearAhead.Part> works(
            Spells spells,
            Map<Set<String>, WorkTerms> known,
            LocalDate first,
            HorizonCase ahead,
            Standing state,
            Loads loads,
            Function<String, Integer> place) {
        var jobs = ahead.base().jobs().stream().map(PresentJob::id).toList();
        return spells.absences(first).stream()
                .map(each -> new YearAhead.Part(each.part(), known.computeIfAbsent(each.absent(), away -> {
                    var without = spells.without(away);
                    return WorkTerms.of(
                            state.with(without.design()),
                            loads,
                            Divider.divide(without, loads),
                            jobs,
                            one.frequencies(),
                            place);
                })))
                .toList();
    }

    /** Cents that each year differs in money, scenario less now; the first one is what is paid on the first day. */
    long[] differences(double[] values) {
        var times = one.frequencies().at(values);
        var timesNow = one.frequencies().at(base);
        var robots = one.robots();
        var differences = new long[years.size() + 1];
        var more = sum(ofRoles, values) - ofRolesNow;
        for (var i = 0; i < beginsAtOnce.length; i++) {
            more += beginsAtOnce[i] ? robots.get(i).moreOnce(values) : 0;
        }
        differences[0] = once + Cents.of(more);
        for (var each : ofSuppliers) {
            differences[0] += each.cents(values) - each.cents(base);
        }
        var growth = 1 + (volume < 0 ? volumeNow : values[volume]) / PERCENT;
        var growthNow = 1 + volumeNow / PERCENT;
        for (var number = 1; number < differences.length; number++) {
            var year = years.get(number - 1);
            var grown = Math.pow(growth, number - 1.0);
            differences[number] = year.difference(values, times, grown)
                    + year.robots(robots, values, times, base, timesNow)
                    + year.bought(one.bought(), values, times, grown)
                    - year.bought(one.bought(), base, timesNow, Math.pow(growthNow, number - 1.0));
        }
        return differences;
    }

    private static double sum(int[] places, double[] values) {
        var sum = 0.0;
        for (var place : places) {
            sum += values[place];
        }
        return sum;
    }

    /** Whether a line of a later year is added to by other values: robots and suppliers, and aids, which stay as they are. */
    private static boolean isFixed(CostLine line) {
        return line.kind() == CostLine.Kind.SUPPORT
                || !line.id().startsWith("job:") && !line.id().startsWith("role:");
    }

    private static long cents(HorizonLines lines, int year, Predicate<CostLine> which) {
        return lines.years().get(year).lines().stream()
                .filter(YearCost::isCash)
                .filter(which)
                .map(line -> line.difference().toOptional().orElse(Money.ZERO))
                .mapToLong(money -> Cents.of(money.euros().doubleValue()))
                .sum();
    }
}
