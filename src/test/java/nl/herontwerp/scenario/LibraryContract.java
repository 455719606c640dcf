package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.Finding;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.RedesignedModel;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.CallingModels;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.StartingInventory;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What a project with several models promises, on each database. */
abstract class LibraryContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
    private static final byte[] MAIN = CallingModels.model("A", "Balie", "x", "=B", "=B", "=C");
    private static final byte[] CALLED = CallingModels.model("B", "Magazijn", "x", "y");

    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private ModelLibraries libraries;
    private Workspaces workspaces;
    private AppUser consultant;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused {
        application = database().start();
        projects = application.getBean(Projects.class);
        libraries = application.getBean(ModelLibraries.class);
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
        project = projects.create(
                consultant, new NewProject("Twee", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "hoofd.bpmn", MAIN);
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theWorkOfACalledModelCounts() throws Exception {
        assertThat(open().asIs().model().tasks()).extracting(Node::id).containsExactly("x", "call1", "call2", "call3");
        assertThat(rules()).contains("call-outside");

        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);

        assertThat(open().asIs().model().tasks()).extracting(Node::id).containsExactly("x", "call3", "m2:x", "m2:y");
        assertThat(open().file().findings())
                .filteredOn(finding -> finding.rule().equals("call-outside"))
                .extracting(Finding::elementId)
                .containsExactly("call3");
        edit(new InventoryEdit.SetCasesPerYear("A", new BigDecimal("50"), ENTERED));
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));
        var load = Objects.requireNonNull(open().loads().tasks().get("m2:x"));
        assertThat(load.visitsPerCase().toOptional().orElseThrow()).isEqualByComparingTo("2");
        assertThat(load.timesPerYear().toOptional().orElseThrow()).isEqualByComparingTo("100");
        assertThat(load.hoursPerYear().toOptional().orElseThrow().value()).isEqualByComparingTo("10");
    }

    @Test
    void aNewVersionOfACalledModelKeepsWhatFits() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));
        edit(new InventoryEdit.SetActiveMinutes("m2:y", new BigDecimal("7"), ENTERED));

        libraries.replace(consultant, project.id(), 2, "magazijn2.bpmn", CallingModels.model("B", "M", "x", "z"));

        assertThat(open().asIs().model().tasks()).extracting(Node::id).contains("m2:x", "m2:z");
        assertThat(open().asIs().inventory().task("m2:x").activeMinutes()).isNotNull();
        assertThat(open().notFitting()).hasSize(1);
        assertThat(libraries.versions(consultant, project.id(), 2))
                .extracting("number")
                .containsExactly(2, 1);
        assertThat(projects.versions(consultant, project.id()))
                .extracting("number")
                .containsExactly(1);
    }

    @Test
    void aModelThatIsTakenOutComesBackWithWhatWasFilledIn() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));

        libraries.setRemoved(consultant, project.id(), 2, true);
        assertThat(open().library().entries()).hasSize(1);
        assertThat(open().notFitting()).hasSize(1);
        libraries.setRemoved(consultant, project.id(), 2, false);

        assertThat(open().notFitting()).isEmpty();
        assertThat(open().asIs().inventory().task("m2:x").activeMinutes()).isNotNull();
        assertThatThrownBy(() -> libraries.setRemoved(consultant, project.id(), 1, true))
                .isInstanceOf(ProjectRefused.class);
    }

    @Test
    void anotherModelCanBeTheMainOneAndIdsStay() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));

        libraries.makeMain(consultant, project.id(), 2);

        assertThat(open().file().fileName()).isEqualTo("magazijn.bpmn");
        assertThat(open().asIs().model().tasks()).extracting(Node::id).containsExactly("m2:x", "m2:y");
        assertThat(open().asIs().inventory().task("m2:x").activeMinutes()).isNotNull();
        projects.addVersion(consultant, project.id(), "magazijn-nieuw.bpmn", CALLED);
        assertThat(libraries.models(consultant, project.id()))
                .extracting(LibraryModel::main, model -> model.latest().fileName())
                .containsExactly(tuple(false, "hoofd.bpmn"), tuple(true, "magazijn-nieuw.bpmn"));
    }

    @Test
    void eachModelIsRedesignedInItsOwnFile() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));
        edit(new PieceEdit.SplitPiece(Activity.wholeId("m2:x"), "p", "sorteren", new BigDecimal("2")));

        var workspace = open();
        var main = workspace.library().entries().getFirst();
        var called = workspace.library().entries().getLast();
        assertThat(RedesignPlans.of(workspace, main).pieces()).isEmpty();
        var plan = RedesignPlans.of(workspace, called);
        assertThat(plan.pieces()).containsOnlyKeys("x");
        var written = ModelReader.read("uit.bpmn", RedesignedModel.write(called.file(), plan));
        assertThat(written.model().tasks()).hasSize(3).extracting(Node::name).contains("sorteren");
        var figures = RedesignFigures.of(workspace, called);
        assertThat(figures.minutes().keySet()).containsExactlyInAnyOrder("x", "y");
        assertThat(RedesignFigures.of(workspace, main).minutes()).doesNotContainKeys("y", "m2:x", "m2:y");
        var figured = RedesignedModel.write(called.file(), plan, RedesignOptions.PLAIN.withFigures(true), figures);
        var read = StartingInventory.of(ModelReader.read("uit.bpmn", figured).model());
        assertThat(Objects.requireNonNull(read.task("x").activeMinutes()).value())
                .isEqualByComparingTo("4");
    }

    @Test
    void aFrozenScenarioKeepsItsModels() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        var before = open();
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.WITH_HR);

        libraries.setRemoved(consultant, project.id(), 2, true);
        libraries.replace(consultant, project.id(), 2, "anders.bpmn", CallingModels.model("B", "M", "q"));

        assertThat(open().asIs()).isEqualTo(before.asIs());
        assertThat(open().library().entries())
                .extracting(entry -> entry.file().fileName())
                .containsExactly("hoofd.bpmn", "magazijn.bpmn");
        assertThat(open().impact().receipt()).isEqualTo(before.impact().receipt());
    }

    @Test
    void anArchiveCarriesAllModels() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        libraries.replace(consultant, project.id(), 2, "magazijn.bpmn", CallingModels.model("B", "M", "x"));
        libraries.add(consultant, project.id(), "weg.bpmn", CallingModels.model("C", "M", "c"));
        libraries.setRemoved(consultant, project.id(), 3, true);
        edit(new InventoryEdit.SetActiveMinutes("m2:x", new BigDecimal("6"), ENTERED));
        var archives = application.getBean(Archives.class);
        var archive = archives.write(consultant, project.id());

        var imported = archives.read(consultant, archive);

        var now = workspaces.openProject(consultant, imported.id()).orElseThrow();
        assertThat(now.asIs()).isEqualTo(open().asIs());
        assertThat(now.impact()).isEqualTo(open().impact());
        assertThat(libraries.models(consultant, imported.id()))
                .extracting(LibraryModel::number, LibraryModel::main, LibraryModel::removed)
                .isEqualTo(libraries.models(consultant, project.id()).stream()
                        .map(model -> tuple(model.number(), model.main(), model.removed()))
                        .toList());
        assertThat(libraries.versions(consultant, imported.id(), 2)).hasSize(2);
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.WITH_HR);
        assertThat(ArchiveCalculation.calculate(archives.write(consultant, project.id())))
                .contains(open().impact().receipt().hash());
    }

    @TestFactory
    Stream<DynamicTest> whoMayNotChangeTheProjectMayNotChangeItsModels() throws Exception {
        libraries.add(consultant, project.id(), "magazijn.bpmn", CALLED);
        var hr = Database.user(application, "hr");
        var manager = Database.user(application, "manager");
        projects.addMember(consultant, project.id(), manager.id());
        assertThat(libraries.models(manager, project.id())).hasSize(2);
        var calls = Stream.concat(
                List.of(hr, manager).stream().flatMap(this::writing),
                Stream.of(
                        test(hr, "models", () -> libraries.models(hr, project.id())),
                        test(hr, "versions", () -> libraries.versions(hr, project.id(), 2)),
                        test(consultant, "no such", () -> libraries.makeMain(consultant, project.id(), 9))));
        return calls.toList().stream();
    }

    private Stream<DynamicTest> writing(AppUser user) {
        return Stream.of(
                test(user, "add", () -> libraries.add(user, project.id(), "a.bpmn", CALLED)),
                test(user, "replace", () -> libraries.replace(user, project.id(), 2, "a.bpmn", CALLED)),
                test(user, "remove", () -> libraries.setRemoved(user, project.id(), 2, true)),
                test(user, "main", () -> libraries.makeMain(user, project.id(), 2)));
    }

    private static DynamicTest test(AppUser user, String what, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                user.username() + " " + what, () -> assertThatThrownBy(call).isInstanceOf(NotAllowed.class));
    }

    private Workspace open() {
        return workspaces.open(consultant, scenario);
    }

    private List<String> rules() {
        return open().file().findings().stream().map(Finding::rule).toList();
    }

    private void edit(Edit<?> edit) throws EditRefused {
        workspaces.edit(consultant, scenario, edit);
    }
}
