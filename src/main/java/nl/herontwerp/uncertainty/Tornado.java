package nl.herontwerp.uncertainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.uncertainty.Simulation.Bar;

/** What each uncertain input does to the figure. */
final class Tornado {

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private Tornado() {}

    static List<Bar> of(Study study, int[] uncertain, double[][] drawn, double[] figures) {
        var contributions = contributions(drawn, figures);
        return IntStream.range(0, uncertain.length)
                .mapToObj(i -> bar(study, uncertain[i], contributions[i]))
                .sorted(Comparator.comparingDouble(Bar::width)
                        .thenComparingDouble(Bar::contribution)
                        .reversed())
                .toList();
    }

    private static Bar bar(Study study, int index, double contribution) {
        var sampling = new Sampling(study.inputs().get(index));
        var low = sampling.quantile(LOW);
        var high = sampling.quantile(HIGH);
        return new Bar(
                index,
                low,
                high,
                study.level(study.with(index, low)),
                study.level(study.with(index, high)),
                contribution);
    }

    /** Squared rank correlations, made to add up to 1. */
    private static double[] contributions(double[][] drawn, double[] figures) {
        var ranked = Ranks.centred(figures);
        var squares = IntStream.range(0, drawn.length)
                .parallel()
                .mapToDouble(i -> squaredCorrelation(Ranks.centred(drawn[i]), ranked))
                .toArray();
        var total = Arrays.stream(squares).sum();
        return total == 0
                ? squares
                : Arrays.stream(squares).map(each -> each / total).toArray();
    }

    private static double squaredCorrelation(double[] one, double[] other) {
        double product = 0;
        double ones = 0;
        double others = 0;
        for (var i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return ones == 0 || others == 0 ? 0 : product * product / (ones * others);
    }
}
