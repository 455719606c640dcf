package nl.herontwerp.uncertainty;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Progress;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Draws all uncertain inputs many times, each independent of the others, and computes the figure of each draw.
 *
 * <p>The draws are made in parts that each have a generator of their own, seeded by the seed and the part's number: the outcome
 * depends on the seed alone, whatever the number of threads.
 */
public final class MonteCarlo {

    /** How many draws are made unless somebody asks otherwise. */
    public static final int DRAWS = 10_000;

    private static final int PART = 500;
    private static final RandomGeneratorFactory<?> GENERATOR = RandomGeneratorFactory.of("L64X128MixRandom");

    /** The odd number nearest to 2^64 divided by the golden ratio: keeps the seeds of parts apart. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private final Study study;
    private final int[] uncertain;
    private final long seed;
    private final Sampling[] samplings;
    private final short[][] drawn;
    private final double[] figures;

    private MonteCarlo(Study study, long seed, int draws) {
        this.study = study;
        this.seed = seed;
        this.uncertain = IntStream.range(0, study.inputs().size())
                .filter(index -> study.inputs().get(index).isUncertain())
                .toArray();
        this.samplings = IntStream.of(uncertain)
                .mapToObj(index -> new Sampling(study.inputs().get(index)))
                .toArray(Sampling[]::new);
        this.drawn = new short[uncertain.length][draws];
        this.figures = new double[draws];
    }

    /**
     * Draws; empty when it was stopped.
     *
     * @param study of which no input has a {@link Input#problem}
     */
    public static Optional<Simulation> run(Study study, long seed, int draws, Progress progress) {
        var run = new MonteCarlo(study, seed, draws);
        return run.draw(progress) ? Optional.of(run.result()) : Optional.empty();
    }

    private boolean draw(Progress progress) {
        var draws = figures.length;
        var done = new AtomicInteger();
        return IntStream.range(0, (draws + PART - 1) / PART).parallel().allMatch(part -> {
            var size = draw(part);
            return progress.goOn(done.addAndGet(size), draws);
        });
    }

    private int draw(int part) {
        var generator = GENERATOR.create(seed + part * APART);
        UniformRandomProvider random = generator::nextLong;
        var samplers = new IntSupplier[uncertain.length];
        var possible = new double[uncertain.length][];
        for (var i = 0; i < uncertain.length; i++) {
            samplers[i] = samplings[i].from(random);
            possible[i] = samplings[i].values();
        }
        var values = study.values();
        var from = part * PART;
        var rows = new short[Math.min(PART, figures.length - from)][uncertain.length];
        for (var number = 0; number < rows.length; number++) {
            draw(samplers, possible, rows[number], values);
            figures[from + number] = study.model().at(values);
        }
        keep(rows, from);
        return rows.length;
    }

    private void draw(IntSupplier[] samplers, double[][] possible, short[] row, double[] values) {
        for (var i = 0; i < row.length; i++) {
            var place = samplers[i].getAsInt();
            row[i] = (short) place;
            values[uncertain[i]] = possible[i][place];
        }
    }

    /** Puts what was drawn of one input together; done for a part at a time, because each column lies far from the next in memory. */
    private void keep(short[][] rows, int from) {
        for (var i = 0; i < drawn.length; i++) {
            for (var number = 0; number < rows.length; number++) {
                drawn[i][from + number] = rows[number][i];
            }
        }
    }

    private Simulation result() {
        return new Simulation(
                seed,
                figures.length,
                study.base(),
                Spread.of(study.target(), figures),
                Histogram.of(study.target(), figures),
                List.copyOf(new Tornado(study, uncertain, samplings).of(drawn, figures)));
    }
}
