package nl.herontwerp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.process.Node;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The redesigned model of a project archive, by the command line. */
class RedesignedTest {

    @TempDir
    private Path folder;

    private Path archive;
    private Path out;
    private String scenario;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void makeAnArchive() throws Exception {
        archive = folder.resolve("project.zip");
        out = folder.resolve("uit.bpmn");
        try (var application = Database.h2().start()) {
            var consultant = Database.user(application, "consultant");
            var projects = application.getBean(Projects.class);
            var workspaces = application.getBean(Workspaces.class);
            var project = projects.create(
                    consultant, new NewProject("x", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
            projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
            var draft = workspaces.scenarios(consultant, project.id()).getFirst();
            scenario = draft.name();
            workspaces.edit(
                    consultant,
                    draft.id(),
                    new PieceEdit.SplitPiece(Activity.wholeId("t0"), "a", "vouwen", BigDecimal.valueOf(4)));
            Files.write(archive, application.getBean(Archives.class).write(consultant, project.id()));
        }
    }

    @Test
    void writesTheFormThatIsAskedFor() throws Exception {
        assertThat(run(archive.toString(), scenario, out.toString())).isZero();
        assertThat(names()).contains("vouwen");
        assertThat(run("--sub-process", "--bpsim", archive.toString(), scenario, out.toString()))
                .isZero();
        assertThat(ModelReader.read("uit.bpmn", Files.readAllBytes(out)).model().nodes())
                .extracting(Node::bpmnType)
                .contains("subProcess");
        assertThat(Files.readString(out)).contains("BPSimData");
        assertThat(run("--executable", archive.toString(), scenario, out.toString()))
                .isZero();
        assertThat(Files.readString(out)).contains("isExecutable=\"true\"");
    }

    @Test
    void aModelIsChosenByItsName() throws Exception {
        assertThat(run("--model", "a.bpmn", archive.toString(), scenario, out.toString()))
                .isZero();
        assertThat(names()).contains("vouwen");
        assertThat(run("--model", "b.bpmn", archive.toString(), scenario, out.toString()))
                .isEqualTo(Main.UNUSABLE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("‘b.bpmn’", "a.bpmn");
    }

    @Test
    void whatCannotBeUsedIsOneSentence() {
        assertThat(run(archive.toString(), scenario)).isEqualTo(Main.UNUSABLE);
        assertThat(run(archive.toString(), "Iets anders", out.toString())).isEqualTo(Main.UNUSABLE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Iets anders", scenario);
        assertThat(run(folder.resolve("weg.zip").toString(), scenario, out.toString()))
                .isEqualTo(1);
    }

    private List<String> names() throws Exception {
        return ModelReader.read("uit.bpmn", Files.readAllBytes(out)).model().nodes().stream()
                .map(Node::name)
                .toList();
    }

    private int run(String... arguments) {
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        var all = Stream.concat(Stream.of("redesigned"), Stream.of(arguments)).toList();
        return Main.run(all, err, err);
    }
}
