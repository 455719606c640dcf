package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which inputs change anything, each alone with the others at their base. */
public final class Influence {

    /** Where an input is looked at, as parts of what it can be. */
    private static final List<BigDecimal> PARTS = List.of(BigDecimal.ZERO, new BigDecimal("0.31"), BigDecimal.ONE);

    private Influence() {}

    /**
     * The places of the inputs that change nothing: not over all that they can be, not within their own range, not a little less or more.
     * One that only does something when another one has changed as well counts as changing nothing unless that one is uncertain.
     */
    public static List<Integer> without(Study study) {
        var base = study.model().at(study.values());
        var ends = study.ends();
        return IntStream.range(0, study.inputs().size())
                .parallel()
                .filter(index -> !hasAny(study, index, base, ends))
                .boxed()
                .toList();
    }

    private static boolean hasAny(Study study, int index, double base, List<double[]> ends) {
        var input = study.inputs().get(index);
        return values(input)
                .anyMatch(value -> study.with(index, value) != base
                        || ends.stream().anyMatch(end -> differs(study, index, value, end)));
    }

    private static boolean differs(Study study, int index, BigDecimal value, double[] end) {
        var values = end.clone();
        values[index] = study.inputs().get(index).base().doubleValue();
        var before = study.model().at(values);
        values[index] = value.doubleValue();
        return study.model().at(values) != before;
    }

    private static Stream<BigDecimal> values(Input input) {
        var width = input.high().subtract(input.low());
        var all = PARTS.stream().map(part -> input.low().add(width.multiply(part)));
        var own = input.distribution() instanceof Distribution.Between range
                ? Stream.of(range.least(), range.most())
                : Stream.<BigDecimal>empty();
        return Stream.concat(own, all).map(value -> value.setScale(input.decimals(), RoundingMode.HALF_UP));
    }
}
