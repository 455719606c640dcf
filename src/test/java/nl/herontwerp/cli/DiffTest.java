package nl.herontwerp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");

    @TempDir
    private Path folder;

    @Test
    void differencesComeInFourBuckets() throws Exception {
        var changed = folder.resolve("anders.bpmn");
        Files.writeString(changed, Files.readString(MODEL).replaceFirst("<process id=\"[^\"]*\" name=\"", "$0Nieuw "));
        var out = new ByteArrayOutputStream();
        var code = run(out, MODEL.toString(), changed.toString());
        var json = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(code).isZero();
        assertThat(json.propertyNames()).containsExactly("added", "removed", "changed", "moved");
        assertThat(json.get("added").isEmpty()).isTrue();
    }

    @Test
    void twoFilesAreNeeded() {
        assertThat(run(new ByteArrayOutputStream(), MODEL.toString())).isEqualTo(Main.UNUSABLE);
        assertThat(run(new ByteArrayOutputStream(), MODEL.toString(), "nergens.bpmn"))
                .isEqualTo(1);
    }

    private static int run(ByteArrayOutputStream out, String... names) {
        var arguments = new java.util.ArrayList<>(List.of("diff"));
        arguments.addAll(List.of(names));
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }
}
