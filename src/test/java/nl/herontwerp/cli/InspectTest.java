package nl.herontwerp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands inspect and roundtrip as a script sees them. */
class InspectTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void printsAModelOnOneLine() {
        var model = "processes/reference/bloempotten-productie.bpmn";

        assertThat(run("inspect", model)).isZero();

        var line = lines().getFirst();
        assertThat(line.propertyNames())
                .containsExactly("file", "sha256", "read", "error", "findings", "processes", "lanes", "tasks", "flows");
        assertThat(line.get("file").asString()).isEqualTo(model);
        assertThat(line.get("read").asBoolean()).isTrue();
        assertThat(line.get("error").isNull()).isTrue();
        assertThat(line.get("lanes")).hasSize(5);
        var task = line.get("tasks").get(0);
        assertThat(task.propertyNames())
                .containsExactly("id", "name", "type", "lane", "minutes", "provenance", "visits");
        assertThat(task.get("minutes").intValue()).isEqualTo(12);
        assertThat(task.get("provenance").asString()).contains("BPSim ProcessingTime");
        assertThat(task.get("visits").intValue()).isEqualTo(1);
    }

    @Test
    void handlesEveryFileWhateverIsInIt() throws Exception {
        var empty = Files.write(folder.resolve("leeg.bpmn"), new byte[0]).toString();
        var wrong = "src/test/resources/findings/no-start/wrong.bpmn";

        assertThat(run("inspect", empty, folder.resolve("weg.bpmn").toString(), wrong))
                .isZero();

        var lines = lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("read").asBoolean()).isFalse();
        assertThat(lines.get(0).get("error").asString()).contains("leeg.bpmn", "is leeg");
        assertThat(lines.get(0).get("sha256").asString()).startsWith("e3b0c442");
        assertThat(lines.get(1).get("error").asString()).contains("bestaat niet");
        var finding = lines.get(2).get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactly("rule", "severity", "element", "message");
        assertThat(finding.get("rule").asString()).isEqualTo("no-start");
        assertThat(finding.get("severity").asString()).isEqualTo("warning");
        assertThat(finding.get("message").asString()).contains("heeft geen start");
    }

    @Test
    void aFolderStandsForTheModelsInIt() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        copy("no-start/wrong.bpmn", "b/een.bpmn");
        copy("no-end/right.bpmn", "a.XML");
        Files.writeString(folder.resolve("lees.txt"), "geen model");

        assertThat(run("inspect", folder.toString())).isZero();

        assertThat(lines())
                .extracting(line -> line.get("file").asString())
                .containsExactly(
                        folder.resolve("a.XML").toString(),
                        folder.resolve("b/een.bpmn").toString());
    }

    @Test
    void aSummaryCountsByFolder() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        copy("no-start/wrong.bpmn", "b/een.bpmn");
        copy("conflicting-figures/wrong.bpmn", "b/twee.bpmn");
        Files.write(folder.resolve("leeg.bpmn"), new byte[0]);

        assertThat(run("inspect", "--summary", folder.toString())).isZero();

        var rows = out.toString(UTF_8)
                .lines()
                .map(row -> row.replaceAll(" +", " "))
                .toList();
        assertThat(rows.getFirst())
                .isEqualTo("| Map | Bestanden | Gelezen | Fouten | Waarschuwingen | Tips | Taken | Met minuten"
                        + " | Cijfers in model |");
        assertThat(rows.get(1)).startsWith("| " + folder + " | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |");
        assertThat(rows.get(2))
                .startsWith("| " + folder.resolve("b") + " | 2 | 2 | 0 |")
                .endsWith("| 2 | 1 | 1 |");
        assertThat(rows.get(3)).startsWith("| Samen | 3 | 2 |");
        assertThat(rows.get(4)).contains("leeg.bpmn: ", "is leeg");
    }

    private void copy(String example, String name) throws Exception {
        Files.copy(Path.of("src/test/resources/findings").resolve(example), folder.resolve(name));
    }

    @Test
    void writesAModelBack() throws Exception {
        var copy = folder.resolve("kopie.bpmn");

        assertThat(run("roundtrip", "src/test/resources/findings/no-end/right.bpmn", copy.toString()))
                .isZero();

        assertThat(copy).content().contains("sequenceFlow");
    }

    @Test
    void saysWhatArgumentsAreMissing() {
        assertThat(run("inspect")).isEqualTo(2);
        assertThat(run("roundtrip", "een")).isEqualTo(2);
        assertThat(run("roundtrip", "weg.bpmn", folder.resolve("x").toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Noem één of meer", "Noem twee", "bestaat niet");
        assertThat(run("help")).isZero();
        assertThat(out.toString(UTF_8)).contains("inspect [--summary] FILE|FOLDER...", "roundtrip FILE OUT");
    }

    @Test
    void saysTheRealSizeOfAFileThatIsTooBig() throws Exception {
        var big = folder.resolve("groot.bpmn");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(70L * 1024 * 1024);
        }

        assertThat(run("inspect", big.toString())).isZero();
        assertThat(run("roundtrip", big.toString(), folder.resolve("x").toString()))
                .isEqualTo(1);

        assertThat(lines().getFirst().get("error").asString()).contains("groot.bpmn", "70 MB", "hooguit 25 MB");
        assertThat(err.toString(UTF_8)).contains("70 MB");
    }

    @Test
    void limitsCanBeSet() {
        var before = ReadLimits.inForce();
        try {
            var model = "processes/reference/bloempotten-productie.bpmn";
            assertThat(run("inspect", "--max-depth", "3", model)).isZero();
            assertThat(lines().getFirst().get("error").asString()).contains("meer dan 3 lagen");
            assertThat(run("inspect", "--max-depth", "100", "--max-elements", "100000", model))
                    .isZero();
            assertThat(lines().getLast().get("read").asBoolean()).isTrue();
            assertThat(run("inspect", "--max-depth", "diep", model)).isEqualTo(2);
            assertThat(run("inspect", "--what", "1", model)).isEqualTo(2);
            assertThat(err.toString(UTF_8)).contains("--max-depth diep", "--what");
        } finally {
            ReadLimits.enforce(before);
        }
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private List<JsonNode> lines() {
        var lines = new ArrayList<JsonNode>();
        out.toString(UTF_8)
                .lines()
                .forEach(line -> lines.add(JsonMapper.shared().readTree(line)));
        return lines;
    }
}
