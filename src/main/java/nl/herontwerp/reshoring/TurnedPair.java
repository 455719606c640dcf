package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What one location costs less than another for one unit of the first year, for thousands of values of what may turn: labour and freight of
 * both, their currencies, and the volume. The cost of a location is a straight line in each of its labour, its freight, euros for a unit of
 * its currency and one divided by the volume, the others held; so its values at two points of each tell all others. Labour of redesigned work
 * is held for one unit.
 */
public final class TurnedPair {

    private final Side one;
    private final Side other;
    private final @Nullable BigDecimal volume;

    private TurnedPair(Side one, Side other, @Nullable BigDecimal volume) {
        this.one = one;
        this.other = other;
        this.volume = volume;
    }

    /** What may turn at one location; the volume is of both. */
    public enum Variable {
        LABOUR,
        FREIGHT,
        RATE,
        VOLUME
    }

    /**
     * One location.
     *
     * @param now what counts here and is known
     * @param counts the same by the order of the variables
     * @param corners cost for one unit where each variable is at the first or the second of two points; bit by variable
     */
    private record Side(Location location, Map<Variable, BigDecimal> now, boolean[] counts, double[] corners) {

        /** Cost for one unit, in euros. */
        double at(double[] values) {
            var sum = 0.0;
            for (var corner = 0; corner < corners.length; corner++) {
                var weight = 1.0;
                for (var variable = 0; weight != 0 && variable < counts.length; variable++) {
                    var point = counts[variable] ? straight(variable, values[variable]) : 1;
                    weight *= (corner >> variable & 1) == 0 ? 2 - point : point - 1;
                }
                sum += weight * corners[corner];
            }
            return sum;
        }
    }

    /**
     * The pair; unknown while there is nothing to compare.
     *
     * @param impact of the scenario whose work is done at the redesigned location
     */
    public static Figure<TurnedPair> of(LocationPlan plan, CostImpact impact, String one, String other) {
        return of(plan, impact.perYear().scenario(), one, other);
    }

    static Figure<TurnedPair> of(LocationPlan plan, @Nullable Explanation work, String one, String other) {
        if (plan.location(one).isEmpty() || plan.location(other).isEmpty() || one.equals(other)) {
            return Figure.unknown(Phrase.of("reshoring.missing.two"));
        }
        var pair = new Pair(plan, work, one, other);
        if (pair.counted().isEmpty()) {
            return Figure.unknown(Phrase.of(
                    "reshoring.missing.both",
                    pair.one().location().name(),
                    pair.other().location().name()));
        }
        return Figure.known(new TurnedPair(side(pair, true), side(pair, false), plan.volume()));
    }

    /** What a variable is now; empty when it does not count at this location or is not known. */
    public Optional<BigDecimal> now(String location, Variable variable) {
        return Stream.of(one, other)
                .filter(side -> side.location.id().equals(location))
                .findFirst()
                .flatMap(side -> Optional.ofNullable(side.now.get(variable)));
    }

    /** Units of the first year. */
    public Optional<BigDecimal> volume() {
        return Optional.ofNullable(volume);
    }

    /**
     * Euros for one unit that the one costs less than the other.
     *
     * @param ofOne values in the order of the variables; what is not known does not count
     * @param ofOther the same at the other one, with the same volume
     */
    public double cheaper(double[] ofOne, double[] ofOther) {
        return other.at(ofOther) - one.at(ofOne);
    }

    private static Side side(Pair pair, boolean isOne) {
        var cost = isOne ? pair.one() : pair.other();
        var location = cost.location();
        var all = Variable.values();
        var now = new EnumMap<Variable, BigDecimal>(Variable.class);
        put(now, Variable.LABOUR, amount(pair, cost, Factor.LABOUR));
        put(now, Variable.FREIGHT, amount(pair, cost, Factor.SURFACE_FREIGHT));
        put(now, Variable.RATE, location.isInEuros() ? null : location.rate());
        put(now, Variable.VOLUME, pair.plan().volume());
        var counts = new boolean[all.length];
        now.keySet().forEach(variable -> counts[variable.ordinal()] = true);
        var corners = new double[1 << all.length];
        for (var corner = 0; corner < corners.length; corner++) {
            var turned = pair.plan();
            for (var variable : all) {
                if (now.containsKey(variable)) {
                    var point = (corner >> variable.ordinal() & 1) == 0 ? BigDecimal.ONE : BigDecimal.TWO;
                    turned = turned(turned, location.id(), variable, point);
                }
            }
            corners[corner] = pair.cost(turned, isOne).doubleValue();
        }
        return new Side(location, now, counts, corners);
    }

    private static void put(Map<Variable, BigDecimal> now, Variable variable, @Nullable BigDecimal amount) {
        if (amount != null) {
            now.put(variable, amount);
        }
    }

    /** The amount of a factor that counts, in the currency in which it is filled in. */
    private static @Nullable BigDecimal amount(Pair pair, LocationCost cost, Factor factor) {
        return pair.counted().contains(factor) && cost.line(factor).state() == FactorLine.State.KNOWN
                ? cost.location().entry(factor).number()
                : null;
    }

    /** The plan with a variable at a point of what it is straight in. */
    private static LocationPlan turned(LocationPlan plan, String id, Variable variable, BigDecimal point) {
        var location = plan.location(id).orElseThrow();
        var inverse = BigDecimal.ONE.divide(point, Worked.PRECISION);
        return switch (variable) {
            case LABOUR ->
                plan.with(location.with(
                        Factor.LABOUR, location.entry(Factor.LABOUR).with(point)));
            case FREIGHT ->
                plan.with(location.with(
                        Factor.SURFACE_FREIGHT,
                        location.entry(Factor.SURFACE_FREIGHT).with(point)));
            case RATE -> plan.with(location.withRate(inverse));
            case VOLUME -> plan.with(inverse, plan.volumeGrowth());
        };
    }

    private static double straight(int variable, double value) {
        return variable == Variable.RATE.ordinal() || variable == Variable.VOLUME.ordinal() ? 1 / value : value;
    }
}
