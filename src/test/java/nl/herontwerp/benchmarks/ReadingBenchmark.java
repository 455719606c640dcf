package nl.herontwerp.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.process.StartingInventory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The same files through this program and through the model library alone: rounds over all files a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {

    private final List<byte[]> files = new ArrayList<>();

    /** The reference models, and what both can read in a folder that the property {@code corpora} names. */
    @Setup
    public void load() throws IOException {
        for (var folder : List.of("processes/reference", System.getProperty("corpora", ""))) {
            if (!folder.isEmpty()) {
                try (Stream<Path> found = Files.walk(Path.of(folder))) {
                    for (var file : found.filter(path -> path.toString().endsWith(".bpmn"))
                            .sorted()
                            .toList()) {
                        var bytes = Files.readAllBytes(file);
                        if (bothRead(bytes)) {
                            files.add(bytes);
                        } else {
                            System.out.println("Left out, because one of the two refuses it: " + file.getFileName());
                        }
                    }
                }
            }
        }
    }

    private static boolean bothRead(byte[] bytes) {
        try {
            ModelReader.read("model.bpmn", bytes);
            BareParser.INSTANCE.parseModelFromStream(new ByteArrayInputStream(bytes));
            return true;
        } catch (ModelRefused | RuntimeException refused) {
            return false;
        }
    }

    /** Reading, findings and inventory. */
    @Benchmark
    public void herontwerp(Blackhole sink) throws ModelRefused {
        for (var bytes : files) {
            var file = ModelReader.read("model.bpmn", bytes);
            sink.consume(file.findings());
            sink.consume(StartingInventory.of(file.model()));
        }
    }

    /** Reading alone, without a schema. */
    @Benchmark
    public void modelLibrary(Blackhole sink) {
        for (var bytes : files) {
            sink.consume(BareParser.INSTANCE.parseModelFromStream(new ByteArrayInputStream(bytes)));
        }
    }
}
