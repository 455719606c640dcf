package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Damaged files are read or refused; nothing else ever comes out, nothing hangs, and 512 MB of memory is
 * enough. Done in a program of its own, see {@link Mutations}.
 */
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("mutations", 20_000);

    @Test
    void nothingButARefusalEscapes() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Mutations.class.getName(),
                Integer.toString(MUTATIONS),
                "src/test/resources/findings"));
        var more = System.getProperty("mutants.of");
        command.add(more == null ? "processes/workflow" : more);

        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        var read = said.lines()
                .filter(line -> line.startsWith("read "))
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(read.split(" ")[1]))
                .as("mutants that can still be read")
                .isGreaterThan(MUTATIONS / 10);
    }
}
