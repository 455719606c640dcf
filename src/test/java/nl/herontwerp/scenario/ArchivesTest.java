package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RobotTimes;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ArchivesTest {

    private static AnnotationConfigApplicationContext application;
    private static Projects projects;
    private static Workspaces workspaces;
    private static Archives archives;
    private static AppUser consultant;

    private Project project;
    private UUID scenario;

    @BeforeAll
    static void start() {
        application = Database.h2().start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        archives = application.getBean(Archives.class);
        consultant = Database.user(application, "consultant");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void fill() throws ModelRefused, EditRefused {
        project = projects.create(
                consultant, new NewProject("Inpakken", "Wie?", "Zorg", Project.Level.UNIT, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(4));
        projects.addVersion(consultant, project.id(), "b.bpmn", Models.chain(3));
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        var entered = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
        workspaces.edit(consultant, scenario, new InventoryEdit.SetActiveMinutes("t0", BigDecimal.TEN, entered));
        workspaces.edit(consultant, scenario, new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1200"), entered));
        workspaces.edit(
                consultant,
                scenario,
                new PieceEdit.SplitPiece(Activity.wholeId("t0"), "a", "dozen vouwen", new BigDecimal("4")));
        workspaces.createScenario(consultant, project.id(), "Kopie", Optional.of(scenario));
        workspaces.edit(consultant, scenario, new PieceEdit.RenamePiece("a", "vouwen"));
    }

    @Test
    void aProjectComesBackAsItWas() throws ArchiveRefused {
        var imported = archives.read(consultant, archives.write(consultant, project.id()));
        assertThat(imported.id()).isNotEqualTo(project.id());
        assertThat(imported)
                .usingRecursiveComparison()
                .ignoringFields("id", "createdAt", "changedAt")
                .isEqualTo(project);
        assertThat(projects.versions(consultant, imported.id()))
                .extracting("number", "fileName", "sha256")
                .isEqualTo(extracted());
        var before = workspaces.scenarios(consultant, project.id());
        var after = workspaces.scenarios(consultant, imported.id());
        assertThat(after).extracting(Scenario::name).containsExactly("Scenario A", "Kopie");
        for (var i = 0; i < before.size(); i++) {
            var old = workspaces.open(consultant, before.get(i).id());
            var now = workspaces.open(consultant, after.get(i).id());
            assertThat(now.asIs()).isEqualTo(old.asIs());
            assertThat(now.design()).isEqualTo(old.design());
            assertThat(now.impact()).isEqualTo(old.impact());
            assertThat(now.undoSentence()).isEqualTo(old.undoSentence());
        }
    }

    private List<Tuple> extracted() {
        return projects.versions(consultant, project.id()).stream()
                .map(version -> tuple(version.number(), version.fileName(), version.sha256()))
                .toList();
    }

    @Test
    void workThatIsBoughtComesAlongInAVersionThatKnowsIt() throws Exception {
        workspaces.edit(
                consultant,
                scenario,
                new SupplierEdit.PutSupplier(Supplier.of("s", "Schoon & Co", Supplier.Kind.SHELTERED)));
        workspaces.edit(consultant, scenario, new DesignEdit.Assign("a", new Assignment.ToSupplier("s")));
        var bytes = archives.write(consultant, project.id());
        assertThat(json(bytes)).contains("\"version\" : 7,");
        var imported = archives.read(consultant, bytes);
        var now = workspaces.open(
                consultant,
                workspaces.scenarios(consultant, imported.id()).getFirst().id());
        assertThat(now.design().supplier("s")).isPresent();
        assertThat(now.design().assignment("a")).contains(new Assignment.ToSupplier("s"));
        assertThat(now.impact()).isEqualTo(workspaces.open(consultant, scenario).impact());
    }

    @Test
    void theLocationComesAlongInAVersionThatKnowsIt() throws Exception {
        var plain = archives.write(consultant, project.id());
        assertThat(json(plain)).contains("\"version\" : 1,").doesNotContain("location");
        projects.change(
                consultant,
                project.id(),
                new NewProject("Inpakken", "Wie?", "Zorg", " Tilburg ", Project.Level.UNIT, LocalDate.of(2026, 7, 1)));
        var archive = archives.write(consultant, project.id());
        assertThat(json(archive)).contains("\"version\" : 6,");
        assertThat(archives.read(consultant, archive).location()).isEqualTo("Tilburg");
        assertThat(archives.read(consultant, plain).location()).isEmpty();
    }

    @Test
    void theSameProjectGivesTheSameBytes() {
        assertThat(archives.write(consultant, project.id())).isEqualTo(archives.write(consultant, project.id()));
    }

    @Test
    void anArchiveIsWrittenInTheLowestVersionThatItsContentNeeds() throws Exception {
        var libraries = application.getBean(ModelLibraries.class);
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 1,");

        workspaces.edit(consultant, scenario, new RecogniseElements(2, Map.of("t3", "t2")));
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 2,");

        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.APPROVED);
        var kept = workspaces.scenarios(consultant, project.id()).getLast().id();
        workspaces.undo(consultant, kept);
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 2,");

        libraries.add(consultant, project.id(), "c.bpmn", Models.chain(2));
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 3,");
        libraries.setRemoved(consultant, project.id(), 2, true);
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 3,");

        workspaces.edit(consultant, kept, new ScanEdit.AnswerScan("t0", ScanQuestion.PILES_UP, true));
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 4,");

        var bought = new RobotOption(
                "m", "Arm", RobotOption.Kind.COBOT, null, null, null, null, null, null, new LinkedHashMap<>());
        workspaces.edit(consultant, kept, new DesignEdit.PutRobot(bought));
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 4,");
        var itemised = RobotOption.itemised(
                "m",
                "Arm",
                RobotOption.Kind.COBOT,
                null,
                null,
                new LinkedHashMap<>(),
                bought.dealOrAmounts(),
                RobotTimes.UNKNOWN);
        workspaces.edit(consultant, kept, new DesignEdit.PutRobot(itemised));
        assertThat(json(archives.write(consultant, project.id()))).contains("\"version\" : 5,");
    }

    @Test
    void anArchiveOfANewerProgramIsRefusedWithTheMend() throws IOException {
        var newer = zip(Map.of("project.json", content("1").replace("\"version\": 1", "\"version\": 8")));
        assertThatThrownBy(() -> archives.read(consultant, newer))
                .isInstanceOfSatisfying(
                        ArchiveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Phrase.of("scenario.archive.newer", 8, 7)));
    }

    private static String json(byte[] archive) throws IOException {
        return new String(Objects.requireNonNull(unzip(archive).get("project.json")), StandardCharsets.UTF_8);
    }

    @Test
    void anApprovalDoesNotTravelButIsCalculatedAsApproved() throws Exception {
        var freezing = application.getBean(Freezing.class);
        freezing.freeze(scenario, ScenarioStatus.APPROVED);
        var archive = archives.write(consultant, project.id());
        var imported = archives.read(consultant, archive);
        assertThat(workspaces.scenarios(consultant, imported.id()))
                .extracting(Scenario::status)
                .containsOnly(ScenarioStatus.DRAFT);
        assertThat(ArchiveCalculation.calculate(archive)).contains("\"APPROVED\"");
    }

    @Test
    void managersDoNotImport() {
        var manager = Database.user(application, "manager");
        var archive = archives.write(consultant, project.id());
        assertThatThrownBy(() -> archives.read(manager, archive)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> archives.write(manager, project.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theCommandLineCalculatesWithoutADatabase() throws Exception {
        var json = ArchiveCalculation.calculate(archives.write(consultant, project.id()));
        assertThat(json).contains("\"Scenario A\"", "\"Kopie\"", "\"perYear\"", "\"receipt\"");
    }

    static Stream<Arguments> hostile() throws IOException {
        var zeros = new byte[40_000_000];
        return Stream.of(
                Arguments.of("no zip", "geen zip".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("empty", new byte[0]),
                Arguments.of("no json", zip(Map.of("models/1.bpmn", "<x/>"))),
                Arguments.of("path outside", zip(Map.of("project.json", "{}", "../../etc/x", "x"))),
                Arguments.of("absolute path", zip(Map.of("project.json", "{}", "/models/1.bpmn", "x"))),
                Arguments.of("bomb", zipOf(Map.of("project.json", zeros))),
                Arguments.of("other json", zip(Map.of("project.json", "[1, 2]"))),
                Arguments.of("deep json", zip(Map.of("project.json", "[".repeat(100_000)))),
                Arguments.of("huge exponent", zip(Map.of("project.json", content("1e-1000000000")))),
                Arguments.of(
                        "unknown edit", zip(Map.of("project.json", content("1").replace("ScaleTask", "Raad")))),
                Arguments.of(
                        "newer",
                        zip(Map.of("project.json", content("1").replace("\"version\": 1", "\"version\": 9")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNoArchiveIsRefusedAndNothingKept(String name, byte[] bytes) {
        var before = projects.visibleTo(consultant).size();
        assertThatThrownBy(() -> archives.read(consultant, bytes)).isInstanceOf(ArchiveRefused.class);
        assertThat(projects.visibleTo(consultant)).hasSize(before);
    }

    @Test
    void aModelThatWasTamperedWithIsRefused() throws IOException {
        var parts = unzip(archives.write(consultant, project.id()));
        parts.put("models/2.bpmn", Models.chain(5));
        var bytes = zipOf(parts);
        var before = projects.visibleTo(consultant).size();
        assertThatThrownBy(() -> archives.read(consultant, bytes)).isInstanceOf(ArchiveRefused.class);
        assertThat(projects.visibleTo(consultant)).hasSize(before);
    }

    private static String content(String number) {
        return """
                {"schema": "herontwerp-project", "version": 1,
                 "project": {"name": "x", "referenceDate": "2026-07-01"},
                 "scenarios": [{"key": "s1", "name": "A"}],
                 "edits": [{"kind": "DESIGN", "scenario": "s1", "step": 1,
                            "edit": {"type": "ScaleTask", "taskId": "t", "total": %s}}]}
                """.formatted(number);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    private static byte[] zipOf(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
