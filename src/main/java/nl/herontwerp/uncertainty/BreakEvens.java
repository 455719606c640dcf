package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.herontwerp.uncertainty.BreakEven.Answer;
import nl.herontwerp.uncertainty.BreakEven.Turn;

/**
 * Finds break-evens by halving: a wage value or a premium moves in steps, so that there may be no value at which nothing is saved
 * or lost. The answer is the pair of neighbouring values, as finely as the input is written, between which it turns.
 */
public final class BreakEvens {

    /** How many steps the whole range is looked through in before halving, so that a turn and a turn back are both seen. */
    private static final int STEPS = 200;

    /** Powers of 2^(1/4) round the base value that are looked at as well, where a range is wide. */
    private static final int ROUND_BASE = 20;

    private final Study study;
    private final int index;
    private final Input input;
    private final double[] values;

    private BreakEvens(Study study, int index) {
        this.study = study;
        this.index = index;
        this.input = study.inputs().get(index);
        this.values = study.values();
    }

    /** The break-even of every input that is not just there or not. */
    public static List<BreakEven> of(Study study) {
        return IntStream.range(0, study.inputs().size())
                .filter(index -> study.inputs().get(index).unit() != Input.Unit.PRESENT)
                .mapToObj(index -> of(study, index))
                .toList();
    }

    public static BreakEven of(Study study, int index) {
        return new BreakEvens(study, index).find();
    }

    private BreakEven find() {
        var points = points();
        var figures = points.stream().map(this::figure).toList();
        return new BreakEven(index, value(points.getFirst()), value(points.getLast()), answer(points, figures));
    }

    private Answer answer(List<BigInteger> points, List<Level> figures) {
        if (figures.stream().distinct().count() == 1) {
            return new Answer.NoEffect();
        }
        var turns = new ArrayList<Turn>();
        for (var i = 1; i < points.size(); i++) {
            if (saves(figures.get(i - 1)) != saves(figures.get(i))) {
                turns.add(turn(points.get(i - 1), points.get(i), saves(figures.get(i))));
            }
        }
        var first = saves(figures.getFirst());
        return turns.isEmpty() ? new Answer.Never(first) : new Answer.At(first, turns);
    }

    private Turn turn(BigInteger low, BigInteger high, boolean savesAbove) {
        var below = low;
        var above = high;
        while (above.subtract(below).compareTo(BigInteger.ONE) > 0) {
            var middle = below.add(above).shiftRight(1);
            if (saves(figure(middle)) == savesAbove) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return new Turn(value(below), value(above));
    }

    /** Values to look at, as numbers of the smallest step of the input. */
    private List<BigInteger> points() {
        var points = new TreeSet<BigInteger>();
        var low = steps(input.low(), RoundingMode.CEILING);
        var high = steps(input.high(), RoundingMode.FLOOR);
        var width = high.subtract(low);
        for (var i = 0; i <= STEPS; i++) {
            points.add(low.add(width.multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(STEPS))));
        }
        for (var power = -ROUND_BASE; power <= ROUND_BASE; power++) {
            var near =
                    steps(new BigDecimal(input.base().doubleValue() * Math.pow(2, power / 4.0)), RoundingMode.HALF_UP);
            points.add(near.max(low).min(high));
        }
        return List.copyOf(points);
    }

    private BigInteger steps(BigDecimal value, RoundingMode mode) {
        return value.setScale(input.decimals(), mode).unscaledValue();
    }

    private BigDecimal value(BigInteger steps) {
        return new BigDecimal(steps, input.decimals());
    }

    private Level figure(BigInteger steps) {
        values[index] = value(steps).doubleValue();
        return study.level(study.model().at(values));
    }

    private boolean saves(Level figure) {
        return study.target().isReached(figure);
    }
}
