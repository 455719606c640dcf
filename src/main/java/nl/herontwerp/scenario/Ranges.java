package nl.herontwerp.scenario;

import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.process.Loads;

/**
 * The same scenario computed twice more: with the minutes of all tasks at their least, and at their most.
 * Both are computed exactly as the scenario itself is, by the same rules.
 */
public record Ranges(Side least, Side most) {

    /** The scenario at one end of the ranges. */
    public record Side(Loads loads, Division division, CostImpact impact) {}

    /**
     * A figure at both ends, the smaller one first.
     *
     * @param from at most {@code to}
     */
    public record Range<T>(T from, T to) {}

    /** A figure from its smallest to its largest; empty when it is unknown or the same at both ends. */
    public <T extends Comparable<T>> Optional<Range<T>> of(Function<Side, Figure<T>> figure) {
        var one = figure.apply(least).toOptional();
        var other = figure.apply(most).toOptional();
        if (one.isEmpty() || other.isEmpty() || one.get().compareTo(other.get()) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                one.get().compareTo(other.get()) < 0
                        ? new Range<>(one.get(), other.get())
                        : new Range<>(other.get(), one.get()));
    }
}
