package nl.herontwerp.benchmarks;

import java.util.HashMap;
import org.openjdk.jmh.results.Result;
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
                .forks(Integer.getInteger("forks", 5))
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Dcorpora=" + System.getProperty("corpora", ""))
                .build();
        var results = new HashMap<String, Result<?>>();
        for (var result : new Runner(options).run()) {
            var name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult());
        }
        var own = results.get("herontwerp");
        var bare = results.get("modelLibrary");
        if (own != null && bare != null) {
            System.out.printf(
                    "%nReading + findings + inventory against the model library's bare reading:"
                            + " %.2f times as fast; with the errors of both at least %.2f%n",
                    own.getScore() / bare.getScore(),
                    (own.getScore() - own.getScoreError()) / (bare.getScore() + bare.getScoreError()));
        }
    }
}
