package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Expected visits are what cases played with tokens come to on average. Models and cases are drawn by
 * lot from fixed seeds, so that a run says the same each time.
 */
class SimulatedVisitsTest {

    private static final int MODELS = 250;
    private static final int CASES = 2_000;
    /** Standard errors; with some 20,000 comparisons one in ten thousand million is by chance. */
    private static final double ERRORS = 6.5;
    /** Visits in all cases together, because few visits are not spread like a bell. */
    private static final double FEW = 25;

    @Test
    void playedCasesAgree() {
        assertThat(seeds().map(seed -> RandomModel.of(seed).model().nodes().size())
                        .reduce(0, Integer::sum))
                .as("nodes compared")
                .isGreaterThan(10_000);
        assertThat(seeds().flatMap(seed -> differences(seed).stream())).isEmpty();
    }

    private static Stream<Integer> seeds() {
        return IntStream.range(0, MODELS).parallel().boxed();
    }

    private static List<String> differences(int seed) {
        var asIs = RandomModel.of(seed);
        var sums = new HashMap<String, Double>();
        var squares = new HashMap<String, Double>();
        var game = new TokenGame(asIs, new Random(7_919L * seed + 1));
        for (int i = 0; i < CASES; i++) {
            game.play().forEach((id, runs) -> {
                sums.merge(id, (double) runs, Double::sum);
                squares.merge(id, (double) runs * runs, Double::sum);
            });
        }
        var expected = ExpectedVisits.of(asIs.model(), asIs.inventory());
        return asIs.model().nodes().stream()
                .flatMap(node -> {
                    var figure = Objects.requireNonNull(expected.get(node.id()));
                    var computed = figure.toOptional().map(Number::doubleValue).orElse(Double.NaN);
                    double mean = sums.getOrDefault(node.id(), 0.0) / CASES;
                    double variance = squares.getOrDefault(node.id(), 0.0) / CASES - mean * mean;
                    double margin = ERRORS * Math.sqrt(Math.max(0, variance) / CASES) + FEW / CASES;
                    return Math.abs(mean - computed) <= margin
                            ? Stream.empty()
                            : Stream.of("model " + seed + ", " + node.id() + " " + node.kind() + ": played " + mean
                                    + ", computed " + figure);
                })
                .toList();
    }
}
