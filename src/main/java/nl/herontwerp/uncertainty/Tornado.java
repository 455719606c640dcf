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

    private final Study study;
    private final int[] uncertain;
    private final Sampling[] samplings;

    /**
     * @param uncertain places of the inputs that are drawn
     * @param samplings of each of these
     */
    Tornado(Study study, int[] uncertain, Sampling[] samplings) {
        this.study = study;
        this.uncertain = uncertain;
        this.samplings = samplings;
    }

    /**
     * The bars.
     *
     * @param drawn of each uncertain input the places among its values, draw by draw
     * @param figures of each draw
     */
    List<Bar> of(short[][] drawn, double[] figures) {
        var contributions = contributions(drawn, figures);
        return IntStream.range(0, uncertain.length)
                .parallel()
                .mapToObj(i -> bar(i, contributions[i]))
                .sorted(Comparator.comparingDouble(Bar::width)
                        .thenComparingDouble(Bar::contribution)
                        .reversed())
                .toList();
    }

    private Bar bar(int number, double contribution) {
        var index = uncertain[number];
        var low = samplings[number].quantile(LOW);
        var high = samplings[number].quantile(HIGH);
        return new Bar(
                index,
                low,
                high,
                study.level(study.with(index, low)),
                study.level(study.with(index, high)),
                contribution);
    }

    /** Squared rank correlations, made to add up to 1. */
    private double[] contributions(short[][] drawn, double[] figures) {
        var ranked = Ranks.centred(figures);
        var squares = IntStream.range(0, drawn.length)
                .parallel()
                .mapToDouble(i -> Ranks.squaredCorrelation(drawn[i], samplings[i].count(), ranked))
                .toArray();
        var total = Arrays.stream(squares).sum();
        return total == 0
                ? squares
                : Arrays.stream(squares).map(each -> each / total).toArray();
    }
}
