package nl.herontwerp.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.scenario.internal.RandomScenario;
import nl.herontwerp.wagerules.ParameterRegister;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Ten years ahead of a scenario on 300 tasks, with payback and net present value. The peer computes the present year ten
 * times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HorizonBenchmark {

    private final HorizonCase input = RandomScenario.tenYears(RandomScenario.of(1, 300));
    private final ParameterRegister rules = ParameterRegister.standard();

    @Benchmark
    public Object tenYears() {
        return HorizonImpact.of(HorizonCalculator.calculate(input, rules));
    }

    @Benchmark
    public Object thePresentYearTenTimes() {
        return IntStream.range(0, Horizon.MOST_YEARS)
                .mapToObj(year -> CostCalculator.calculate(input.base(), rules))
                .toList();
    }
}
