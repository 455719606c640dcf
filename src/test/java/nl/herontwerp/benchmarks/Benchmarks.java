package nl.herontwerp.benchmarks;

import java.util.HashMap;
import java.util.Objects;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and says what they mean. Only figures of one run may be compared: another run may
 * have had a busier machine.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .include(arguments.length > 0 ? arguments[0] : "nl\\.herontwerp\\.benchmarks\\..*")
                .forks(Integer.getInteger("forks", 3))
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Dcorpora=" + System.getProperty("corpora", ""))
                .build();
        var scores = new HashMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            scores.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        if (scores.containsKey("herontwerp") && scores.containsKey("modelLibrary")) {
            var ratio = Objects.requireNonNull(scores.get("herontwerp"))
                    / Objects.requireNonNull(scores.get("modelLibrary"));
            System.out.printf(
                    "%nReading + findings + inventory against the model library's bare reading: %.2f times as fast%n",
                    ratio);
        }
    }
}
