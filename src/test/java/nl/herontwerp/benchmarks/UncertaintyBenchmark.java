package nl.herontwerp.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.scenario.internal.RandomScenario;
import nl.herontwerp.scenario.internal.Standing;
import nl.herontwerp.uncertainty.BreakEvens;
import nl.herontwerp.uncertainty.MonteCarlo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Ten thousand draws of a scenario with 300 tasks in which every input is uncertain, as somebody waits for it: nothing is
 * remembered of an earlier time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class UncertaintyBenchmark {

    private static final int TASKS = 300;

    private Standing scenario = RandomScenario.of(1, 3);
    private Standing choices = scenario;

    @Setup
    public void make() {
        scenario = RandomScenario.uncertain(RandomScenario.of(1, TASKS));
        choices = RandomScenario.uncertain(RandomScenario.of(2, TASKS));
    }

    @Benchmark
    public Object tenThousandDraws() {
        return MonteCarlo.run(RandomScenario.study(scenario), 1, MonteCarlo.DRAWS, Progress.NONE);
    }

    /** With as many gateways as tasks, the chance at each of them uncertain as well. */
    @Benchmark
    public Object tenThousandDrawsOfChances() {
        return MonteCarlo.run(RandomScenario.study(choices), 1, MonteCarlo.DRAWS, Progress.NONE);
    }

    @Benchmark
    public Object breakEvens() {
        return BreakEvens.of(RandomScenario.study(scenario));
    }
}
