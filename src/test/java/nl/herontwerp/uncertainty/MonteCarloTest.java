package nl.herontwerp.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.Progress;
import org.junit.jupiter.api.Test;

/** Draws against what is known of their distributions. */
class MonteCarloTest {

    private static final int MANY = 40_000;

    @Test
    void aSumOfUniformsLiesAsMathematicsSays() {
        var study = study(values -> values[0] + values[1], uniform("a", 0, 1_000), uniform("b", 0, 1_000));
        var spread = run(study, 7).spread();
        // the sum of two is a triangle from 0 to 2,000: P10 is the root of 0.2 million
        assertThat(euros(spread.p10())).isCloseTo(Math.sqrt(200_000), within(10.0));
        assertThat(euros(spread.p50())).isCloseTo(1_000, within(10.0));
        assertThat(euros(spread.p90())).isCloseTo(2_000 - Math.sqrt(200_000), within(10.0));
        assertThat(euros(spread.mean())).isCloseTo(1_000, within(8.0));
    }

    @Test
    void aTriangleHasItsPercentiles() {
        var study = study(values -> values[0], input("a", 250, new Distribution.Triangular(number(0), number(1_000))));
        var spread = run(study, 7).spread();
        assertThat(euros(spread.p10())).isCloseTo(Math.sqrt(0.1 * 250_000), within(5.0));
        assertThat(euros(spread.p50())).isCloseTo(1_000 - Math.sqrt(0.5 * 750_000), within(8.0));
        assertThat(euros(spread.p90())).isCloseTo(1_000 - Math.sqrt(0.1 * 750_000), within(8.0));
        var bar = run(study, 7).tornado().getFirst();
        assertThat(bar.p10().doubleValue()).isCloseTo(Math.sqrt(25_000), within(1.0));
        assertThat(bar.contribution()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aBellHasTheMeanOfPert() {
        var study = study(values -> values[0], input("a", 250, new Distribution.Pert(number(0), number(1_000))));
        assertThat(euros(run(study, 3).spread().mean())).isCloseTo((4 * 250 + 1_000) / 6.0, within(4.0));
    }

    @Test
    void theSameSeedGivesTheSameToTheCentOnAnyNumberOfThreads() {
        var study = study(
                values -> values[0] * values[1] - values[2],
                uniform("a", 1, 90),
                input("b", 20, new Distribution.Pert(number(5), number(70))),
                input("c", 300, new Distribution.Triangular(number(0), number(900))));
        var first = run(study, 42);
        try (var alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> run(study, 42)).join()).isEqualTo(first);
        }
        assertThat(run(study, 43).spread()).isNotEqualTo(first.spread());
    }

    @Test
    void theDrawsDoNotRepeatFromPartToPart() {
        var drawn = ConcurrentHashMap.<Double>newKeySet();
        var study = study(
                values -> {
                    drawn.add(values[0] * 1_000 + values[1]);
                    return 0;
                },
                uniform("a", 0, 1_000),
                uniform("b", 0, 1_000));
        run(study, 1);
        assertThat(drawn).hasSizeGreaterThan(MANY * 9 / 10);
    }

    @Test
    void whatIsCertainIsSaidToBeCertain() {
        var saves = run(study(values -> values[0], input("a", 12, new Distribution.Fixed())), 1);
        assertThat(saves.spread().reached()).isEqualTo(Percentage.HUNDRED);
        assertThat(saves.spread().isCertain()).isTrue();
        assertThat(saves.spread().p10()).isEqualTo(level("12.00")).isEqualTo(saves.base());
        assertThat(saves.tornado()).isEmpty();
        var costs = run(study(values -> -values[0], uniform("a", 1, 2)), 1);
        assertThat(costs.spread().reached()).isEqualTo(Percentage.ZERO);
        var nothing = run(study(values -> 0, uniform("a", 1, 2)), 1);
        assertThat(nothing.spread().reached()).isEqualTo(Percentage.ZERO);
    }

    @Test
    void aChanceFallsAwayAsOftenAsItIsSaidTo() {
        var study = study(
                values -> values[0] == 0 ? -1 : 1,
                new Input(
                        "s",
                        Phrase.literal("s"),
                        Input.Unit.PRESENT,
                        BigDecimal.ONE,
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        0,
                        new Distribution.Chance(Percentage.of(30))));
        assertThat(run(study, 5).spread().reached().percent().doubleValue()).isCloseTo(70, within(1.0));
    }

    @Test
    void theInputThatMovesMostComesFirst() {
        var study = study(
                values -> values[0] + 10 * values[1] + 3 * values[2],
                uniform("a", 0, 100),
                uniform("b", 0, 100),
                uniform("c", 0, 100));
        var tornado = run(study, 9).tornado();
        assertThat(tornado).extracting(Simulation.Bar::input).containsExactly(1, 2, 0);
        // of 1, 100 and 9 parts of the variance
        assertThat(tornado.getFirst().contribution()).isCloseTo(100 / 110.0, within(0.02));
        assertThat(tornado.getFirst().low()).isEqualTo(level("300.00"));
        assertThat(tornado.stream().mapToDouble(Simulation.Bar::contribution).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void everyFigureIsInAColumnAndZeroIsABorder() {
        var histogram =
                run(study(values -> values[0] - 333, uniform("a", 0, 1_000)), 2).histogram();
        assertThat(histogram.counts().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(MANY);
        assertThat(histogram.width()).isEqualByComparingTo("50");
        assertThat(histogram.start().remainder(histogram.width())).isEqualByComparingTo("0");
        assertThat(histogram.counts()).hasSizeLessThanOrEqualTo(26);
    }

    @Test
    void itTellsHowFarItIsAndCanBeStopped() {
        var told = new AtomicInteger();
        var study = study(values -> values[0], uniform("a", 0, 1));
        assertThat(MonteCarlo.run(study, 1, MANY, (done, of) -> {
                    assertThat(done).isPositive().isLessThanOrEqualTo(of);
                    return told.incrementAndGet() < 3;
                }))
                .isEmpty();
        assertThat(told.get()).isGreaterThanOrEqualTo(3).isLessThan(MANY / 500);
    }

    private static Simulation run(Study study, long seed) {
        return MonteCarlo.run(study, seed, MANY, Progress.NONE).orElseThrow();
    }

    private static double euros(Level level) {
        return level.known().doubleValue();
    }

    static Level level(String number) {
        return Level.of(new BigDecimal(number));
    }

    static Study study(Model model, Input... inputs) {
        return new Study(List.of(inputs), model);
    }

    static Input uniform(String key, int least, int most) {
        return input(key, (least + most) / 2, new Distribution.Uniform(number(least), number(most)));
    }

    static Input input(String key, int base, Distribution distribution) {
        return new Input(
                key,
                Phrase.literal(key),
                Input.Unit.EUROS,
                number(base),
                BigDecimal.ZERO,
                number(10_000),
                2,
                distribution);
    }

    static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
