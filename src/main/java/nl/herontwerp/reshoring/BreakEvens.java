package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.BreakEven.Answer;
import nl.herontwerp.reshoring.BreakEven.Variable;
import org.jspecify.annotations.Nullable;

/**
 * Finds break-evens in closed form: the difference of two locations is a straight line in freight, in labour, in euros for one
 * unit of the currency and in one divided by the volume. Two points give the line, the line gives where it is zero.
 */
final class BreakEvens {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A slope below this is what 34 digits leave of nothing. */
    private static final BigDecimal NOTHING = new BigDecimal("1E-24");

    private final Pair pair;
    private final Location of;
    private final Location against;

    private BreakEvens(Pair pair) {
        this.pair = pair;
        this.of = pair.one().location();
        this.against = pair.other().location();
    }

    static List<BreakEven> of(LocationPlan plan, @Nullable Explanation work, String one, String other) {
        var there = new BreakEvens(new Pair(plan, work, one, other));
        var back = new BreakEvens(new Pair(plan, work, other, one));
        var all = new ArrayList<BreakEven>();
        for (var each : List.of(there, back)) {
            if (!each.of.entry(Factor.SURFACE_FREIGHT).skipped()) {
                all.add(each.perUnit(Variable.FREIGHT, Factor.SURFACE_FREIGHT));
            }
            if (!each.of.isInEuros()) {
                all.add(each.currency());
            }
            if (each.of.kind() == Location.Kind.HERE_REDESIGNED) {
                all.add(each.perUnit(Variable.LABOUR, Factor.LABOUR));
            }
        }
        all.add(there.volume());
        var missing = Comparison.missing(plan.locations().stream()
                .map(location -> LocationCost.of(plan, location, 0, work))
                .toList());
        return missing.isEmpty()
                ? List.copyOf(all)
                : all.stream()
                        .map(each -> new BreakEven(
                                each.variable(), each.of(), each.against(), each.now(), new Answer.Unknown(missing)))
                        .toList();
    }

    private BreakEven perUnit(Variable variable, Factor factor) {
        var line = pair.one().line(factor);
        var now = line.exact().toOptional().orElse(null);
        if (line.state() != FactorLine.State.KNOWN || !pair.counted().contains(factor)) {
            return unknown(variable, now, missing(factor));
        }
        var rate = of.isForeign(factor) ? of.rate() : BigDecimal.ONE;
        return solve(
                variable,
                now,
                Function.identity(),
                euros -> pair.plan()
                        .with(of.with(factor, of.entry(factor).with(rate == null ? euros : euros.multiply(rate)))));
    }

    private BreakEven currency() {
        if (of.rate() == null) {
            return unknown(
                    Variable.CURRENCY, null, List.of(Phrase.of("reshoring.missing.rate", of.currency(), of.name())));
        }
        return solve(
                Variable.CURRENCY,
                of.rate(),
                BreakEvens::inverse,
                euros -> pair.plan().with(of.withRate(inverse(euros))));
    }

    private BreakEven volume() {
        var plan = pair.plan();
        if (plan.volume() == null) {
            return unknown(Variable.VOLUME, null, List.of(Phrase.of("reshoring.missing.volume")));
        }
        return solve(
                Variable.VOLUME,
                plan.volume(),
                BreakEvens::inverse,
                part -> plan.with(inverse(part), plan.volumeGrowth()));
    }

    /**
     * Where the line is zero.
     *
     * @param value from what the line is straight in to what is turned; a turning downwards one when it is an inverse
     * @param turned the plan with another value
     */
    private BreakEven solve(
            Variable variable,
            @Nullable BigDecimal now,
            Function<BigDecimal, BigDecimal> value,
            Function<BigDecimal, LocationPlan> turned) {
        if (pair.counted().isEmpty()) {
            return unknown(variable, now, List.of(Phrase.of("reshoring.missing.both", of.name(), against.name())));
        }
        var first = pair.difference(turned.apply(BigDecimal.ONE));
        var slope = pair.difference(turned.apply(TWO)).subtract(first);
        if (slope.abs().compareTo(NOTHING) < 0) {
            return new BreakEven(
                    variable,
                    of,
                    against,
                    now,
                    first.abs().compareTo(NOTHING) < 0 ? new Answer.Always() : new Answer.Never(first.signum() < 0));
        }
        var root = BigDecimal.ONE.subtract(first.divide(slope, Worked.PRECISION));
        var inverse = variable == Variable.CURRENCY || variable == Variable.VOLUME;
        if (root.signum() < 0 || (inverse && root.signum() == 0)) {
            return new BreakEven(variable, of, against, now, new Answer.Never(slope.signum() < 0));
        }
        return new BreakEven(
                variable, of, against, now, new Answer.At(value.apply(root), (slope.signum() > 0) != inverse));
    }

    private BreakEven unknown(Variable variable, @Nullable BigDecimal now, List<Phrase> missing) {
        return new BreakEven(variable, of, against, now, new Answer.Unknown(missing));
    }

    private List<Phrase> missing(Factor factor) {
        var missing = new ArrayList<Phrase>();
        for (var cost : List.of(pair.one(), pair.other())) {
            var line = cost.line(factor);
            if (line.state() == FactorLine.State.UNKNOWN) {
                missing.addAll(line.exact().missing());
            } else if (line.state() == FactorLine.State.SKIPPED
                    && cost.location().equals(of)) {
                missing.add(Phrase.of(
                        "reshoring.missing.isSkipped",
                        Phrase.ofEnum("reshoring.factor", factor),
                        cost.location().name()));
            }
        }
        return missing;
    }

    private static BigDecimal inverse(BigDecimal number) {
        return BigDecimal.ONE.divide(number, Worked.PRECISION);
    }
}
