package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Exact figures of one number that are straight lines with a few bends: where two points between the ends of a range lie on the line
 * between these, all do, and they are read off it; else the range is halved, down to where it does not matter. So a thousand values take
 * a few dozen computations. The halves are always the same, so that a value gives the same whatever was asked before.
 */
final class Straight {

    /** Where to look for bends, as parts of a range. */
    private static final double[] BETWEEN = {0.375, 0.75};
    /** Far less than a cent a year can come of. */
    private static final double SAME = 1e-10;
    /** Below this a range is no further halved. */
    private static final double NARROWEST = 0.02;

    private final Function<BigDecimal, double[]> exact;
    private final Once<Range> all;

    /** @param exact the figures, for any number of the range */
    Straight(double from, double to, Function<BigDecimal, double[]> exact) {
        this.exact = exact;
        this.all = new Once<>(() -> new Range(from, to, at(from), at(to)));
    }

    /** The figures at a number. */
    double[] of(double number) {
        return all.get().of(number);
    }

    private double[] at(double number) {
        return exact.apply(BigDecimal.valueOf(number));
    }

    /** A part of the range, with the figures at its ends. */
    private final class Range {
        private final double from;
        private final double to;
        private final double[] first;
        private final double[] last;
        private final Once<Boolean> isStraight = new Once<>(this::isStraight);
        private final Once<Range[]> halves = new Once<>(this::halves);

        Range(double from, double to, double[] first, double[] last) {
            this.from = from;
            this.to = to;
            this.first = first;
            this.last = last;
        }

        double[] of(double number) {
            if (number == from) {
                return first;
            }
            if (isStraight.get()) {
                return line(number);
            }
            if (to - from < NARROWEST) {
                return at(number);
            }
            var half = halves.get();
            return (number < half[1].from ? half[0] : half[1]).of(number);
        }

        private boolean isStraight() {
            for (var part : BETWEEN) {
                var between = from + (to - from) * part;
                var expected = line(between);
                var found = at(between);
                for (var i = 0; i < found.length; i++) {
                    if (Math.abs(expected[i] - found[i]) > SAME * (1 + Math.abs(found[i]))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private Range[] halves() {
            var middle = (from + to) / 2;
            var between = at(middle);
            return new Range[] {new Range(from, middle, first, between), new Range(middle, to, between, last)};
        }

        private double[] line(double number) {
            var part = (number - from) / (to - from);
            var figures = new double[first.length];
            for (var i = 0; i < figures.length; i++) {
                figures[i] = first[i] + (last[i] - first[i]) * part;
            }
            return figures;
        }
    }
}
