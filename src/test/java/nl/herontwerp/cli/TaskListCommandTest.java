package nl.herontwerp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of tasks on the command line. */
class TaskListCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsWhatWasUnderstoodAndWritesTheModel() throws IOException, ModelRefused {
        var list = folder.resolve("taken.csv");
        Files.writeString(list, "Taak;Wie;Minuten\nPost;Balie;12\nKopie;Balie;lang\n");
        var model = folder.resolve("taken.bpmn");
        assertThat(run("tasklist", list.toString(), "--out", model.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"rows\":2,\"taken\":1")
                .contains("\"place\":\"Takenlijst taken.csv, rij 2, kolom ‘Minuten’\"")
                .contains("\"row\":3,\"column\":\"Minuten\",\"value\":\"lang\",\"effect\":\"ROW_LEFT_OUT\"");
        assertThat(ModelReader.read("taken.bpmn", Files.readAllBytes(model))
                        .model()
                        .tasks())
                .extracting(task -> task.name())
                .containsExactly("Post");
    }

    @Test
    void aFileThatIsNoListIsRefusedInASentence() throws IOException {
        var list = folder.resolve("leeg.csv");
        Files.writeString(list, "");
        assertThat(run("tasklist", list.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("‘leeg.csv’");
        assertThat(run("tasklist", folder.resolve("weg.csv").toString())).isEqualTo(Main.UNUSABLE);
        assertThat(run("tasklist")).isEqualTo(Main.UNUSABLE);
    }

    @Test
    void limitsAreOptions() throws IOException {
        var list = folder.resolve("taken.csv");
        Files.writeString(list, "Taak;Minuten\nPost;5\nKopie;6\n");
        assertThat(run("tasklist", list.toString(), "--max-rows", "2")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("heeft meer dan 2 rijen");
        assertThat(run("tasklist", list.toString(), "--max-rows", "3")).isZero();
        assertThat(run("tasklist", list.toString(), "--max-mb", "0")).isEqualTo(Main.UNUSABLE);
        assertThat(run("tasklist", list.toString(), "--max-cows", "3")).isEqualTo(Main.UNUSABLE);
        assertThat(run("tasklist", list.toString(), "--max-mb")).isEqualTo(Main.UNUSABLE);
    }

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
