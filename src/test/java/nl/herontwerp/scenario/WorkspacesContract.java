package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
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

/** What editing scenarios promises, on each database. */
abstract class WorkspacesContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
    private static final String WHOLE = Activity.wholeId("t0");

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private Freezing freezing;
    private AppUser consultant;
    private AppUser hr;
    private AppUser manager;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused {
        open();
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(4));
        projects.addMember(consultant, project.id(), hr.id());
        projects.addMember(consultant, project.id(), manager.id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open() {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        freezing = application.getBean(Freezing.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
    }

    private void restart() {
        application.close();
        open();
    }

    @Test
    void aProjectWithAModelHasAScenario() {
        var workspace = workspaces.openProject(consultant, project.id()).orElseThrow();
        assertThat(workspace.scenario().status()).isEqualTo(ScenarioStatus.DRAFT);
        assertThat(workspace.asIs().model().tasks()).hasSize(4);
        assertThat(workspace.editable()).isTrue();
        assertThat(workspace.undoSentence()).isEmpty();
        assertThat(workspaces.open(manager, scenario).editable()).isFalse();
    }

    @Test
    void anEditIsDoneToldAndTakenBack() throws EditRefused {
        var edited = workspaces.edit(consultant, scenario, minutes("t0", 10));
        assertThat(activeMinutes(edited, "t0")).isEqualByComparingTo("10");
        assertThat(edited.undoSentence().orElseThrow().key()).isEqualTo("process.edit.activeMinutes");
        var undone = workspaces.undo(consultant, scenario);
        assertThat(undone.asIs().inventory().task("t0").activeMinutes()).isNull();
        assertThat(undone.redoSentence()).isEqualTo(edited.undoSentence());
        assertThat(activeMinutes(workspaces.redo(consultant, scenario), "t0")).isEqualByComparingTo("10");
        var entry = workspaces.history(consultant, scenario).getFirst();
        assertThat(entry.undone()).isFalse();
        assertThat(entry.by()).isEqualTo(consultant.displayName());
    }

    @Test
    void undoSurvivesARestart() throws EditRefused {
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.edit(consultant, scenario, split("a", 4));
        var before = workspaces.undo(consultant, scenario);
        restart();
        var reopened = workspaces.open(consultant, scenario);
        assertThat(reopened.asIs()).isEqualTo(before.asIs());
        assertThat(reopened.redoSentence()).isEqualTo(before.redoSentence());
        var redone = workspaces.redo(consultant, scenario);
        assertThat(redone.design().splits().get("t0")).hasSize(2);
        restart();
        assertThat(workspaces.undo(consultant, scenario).design().splits()).isEmpty();
        assertThat(workspaces.undo(consultant, scenario).asIs().inventory().tasks())
                .isEmpty();
        assertThat(workspaces.undo(consultant, scenario).undoSentence()).isEmpty();
    }

    @Test
    void somethingNewEndsRedo() throws EditRefused {
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.undo(consultant, scenario);
        workspaces.edit(consultant, scenario, minutes("t1", 5));
        restart();
        assertThat(workspaces.open(consultant, scenario).redoSentence()).isEmpty();
        assertThat(workspaces.redo(consultant, scenario).asIs().inventory().tasks())
                .containsOnlyKeys("t1");
        assertThat(workspaces.history(consultant, scenario)).hasSize(2);
    }

    @Test
    void aStepOfSeveralEditsIsAllOrNothing() throws EditRefused {
        var sentence = Phrase.of("scenario.test.paste");
        var step = List.of(minutes("t0", 10), minutes("t1", 20));
        assertThat(workspaces.edit(consultant, scenario, sentence, step).undoSentence())
                .contains(sentence);
        assertThat(workspaces.undo(consultant, scenario).asIs().inventory().tasks())
                .isEmpty();
        var wrong = List.of(minutes("t0", 10), minutes("nergens", 20));
        assertThatThrownBy(() -> workspaces.edit(consultant, scenario, sentence, wrong))
                .isInstanceOf(EditRefused.class);
        assertThat(workspaces.open(consultant, scenario).asIs().inventory().tasks())
                .isEmpty();
    }

    @Test
    void inventoryIsSharedAndRedesignIsNot() throws EditRefused {
        var other = workspaces.createScenario(hr, project.id(), "B", Optional.empty());
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.edit(consultant, scenario, split("a", 4));
        workspaces.edit(hr, other.id(), new EmployerEdit.SetEmployer(new Employer(true, true, null, null)));
        var seen = workspaces.open(hr, other.id());
        assertThat(activeMinutes(seen, "t0")).isEqualByComparingTo("10");
        assertThat(seen.design().splits()).isEmpty();
        assertThat(workspaces.open(consultant, scenario).employer().small()).isTrue();
        // undo in B takes back what is visible there: the employer, then the minutes
        workspaces.undo(hr, other.id());
        assertThat(workspaces.undo(hr, other.id()).asIs().inventory().tasks()).isEmpty();
        // the split of the other scenario is still the same: it does not hang on the minutes
        assertThat(workspaces.open(consultant, scenario).design().splits().get("t0"))
                .extracting(piece -> piece.weight().intValueExact())
                .containsExactly(6, 4);
    }

    @Test
    void aCopyHasTheRedesignAndGoesItsOwnWay() throws EditRefused {
        workspaces.edit(consultant, scenario, split("a", 40));
        var copy = workspaces.createScenario(consultant, project.id(), "Kopie", Optional.of(scenario));
        assertThat(workspaces.open(consultant, copy.id()).design())
                .isEqualTo(workspaces.open(consultant, scenario).design());
        workspaces.edit(consultant, copy.id(), new PieceEdit.RenamePiece("a", "vullen"));
        assertThat(secondPiece(scenario).name()).isEqualTo("dozen vouwen");
        restart();
        assertThat(secondPiece(copy.id()).name()).isEqualTo("vullen");
    }

    @Test
    void editsThatNoLongerFitAreReportedAndNotLost() throws EditRefused, ModelRefused {
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.edit(consultant, scenario, minutes("t3", 30));
        projects.addVersion(consultant, project.id(), "b.bpmn", Models.chain(2));
        var smaller = workspaces.open(consultant, scenario);
        assertThat(smaller.version().number()).isEqualTo(2);
        assertThat(smaller.notFitting()).hasSize(1);
        assertThat(activeMinutes(smaller, "t0")).isEqualByComparingTo("10");
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(4));
        var again = workspaces.open(consultant, scenario);
        assertThat(again.notFitting()).isEmpty();
        assertThat(activeMinutes(again, "t3")).isEqualByComparingTo("30");
    }

    @Test
    void manyPeopleEditingAtOnceLoseNothing() throws Exception {
        var other = database.start();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var here = application.getBean(Workspaces.class);
            var there = other.getBean(Workspaces.class);
            var jobs = new ArrayList<Callable<Workspace>>();
            IntStream.range(0, 4)
                    .forEach(person -> jobs.add(() -> {
                        var service = person % 2 == 0 ? here : there;
                        var user = person % 2 == 0 ? consultant : hr;
                        for (var i = 1; i < 10; i++) {
                            service.edit(user, scenario, minutes("t" + person, i));
                        }
                        return service.edit(user, scenario, minutes("t" + person, 10 + person));
                    }));
            for (var done : pool.invokeAll(jobs)) {
                done.get();
            }
        } finally {
            other.close();
        }
        var workspace = workspaces.open(consultant, scenario);
        for (var person = 0; person < 4; person++) {
            assertThat(activeMinutes(workspace, "t" + person)).isEqualByComparingTo(BigDecimal.valueOf(10 + person));
        }
        assertThat(workspaces.history(consultant, scenario)).hasSize(40);
        restart();
        assertThat(workspaces.open(consultant, scenario).asIs()).isEqualTo(workspace.asIs());
    }

    @Test
    void othersAreTold() throws Exception {
        var told = new ArrayList<Workspaces.Changed>();
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            workspaces.edit(consultant, scenario, minutes("t0", 10));
        }
        workspaces.edit(consultant, scenario, minutes("t0", 11));
        assertThat(told).containsExactly(new Workspaces.Changed(project.id(), scenario, consultant.username()));
    }

    @Test
    void aFrozenScenarioShowsItsCopy() throws EditRefused, ModelRefused {
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.edit(consultant, scenario, split("a", 4));
        var submitted = workspaces.open(consultant, scenario);
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        freezing.freeze(scenario, ScenarioStatus.WITH_HR);
        workspaces.edit(consultant, other.id(), minutes("t0", 99));
        projects.addVersion(consultant, project.id(), "b.bpmn", Models.chain(2));
        projects.change(
                consultant,
                project.id(),
                new NewProject("Anders", "", "", Project.Level.TEAM, LocalDate.of(2026, 1, 1)));
        restart();
        var frozen = workspaces.open(hr, scenario);
        assertThat(frozen.asIs()).isEqualTo(submitted.asIs());
        assertThat(frozen.design()).isEqualTo(submitted.design());
        assertThat(frozen.division()).isEqualTo(submitted.division());
        assertThat(frozen.loads()).isEqualTo(submitted.loads());
        assertThat(frozen.impact()).isEqualTo(submitted.impact());
        assertThat(frozen.project().name()).isEqualTo("Inpakken");
        assertThat(frozen.version().number()).isEqualTo(1);
        assertThat(frozen.editable()).isFalse();
        assertThatThrownBy(() -> workspaces.edit(consultant, scenario, minutes("t0", 1)))
                .isInstanceOf(EditRefused.class);
        assertThat(workspaces.refusal(consultant, scenario, minutes("t0", 1))).isPresent();
        assertThatThrownBy(() -> workspaces.undo(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.delete(consultant, scenario)).isInstanceOf(ProjectRefused.class);
    }

    @Test
    void whatIsApprovedStaysApproved() {
        freezing.freeze(scenario, ScenarioStatus.WITH_HR);
        freezing.changeStatus(scenario, ScenarioStatus.WITH_MANAGER);
        freezing.changeStatus(scenario, ScenarioStatus.APPROVED);
        assertThatThrownBy(() -> freezing.thaw(scenario)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> freezing.changeStatus(scenario, ScenarioStatus.WITH_HR))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> projects.delete(consultant, project.id())).isInstanceOf(ProjectRefused.class);
    }

    @Test
    void whatIsSentBackIsADraftAgain() throws EditRefused {
        freezing.freeze(scenario, ScenarioStatus.WITH_HR);
        freezing.thaw(scenario);
        assertThat(activeMinutes(workspaces.edit(consultant, scenario, minutes("t0", 3)), "t0"))
                .isEqualByComparingTo("3");
    }

    /** Reports, sheets and the difference name a scenario by its name alone. */
    @Test
    void twoScenariosOfAProjectHaveDifferentNames() {
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());

        assertThatThrownBy(() -> workspaces.createScenario(consultant, project.id(), " b ", Optional.empty()))
                .isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.start(consultant, scenario, ScenarioStart.NOTHING, "B"))
                .isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.rename(consultant, scenario, "B")).isInstanceOf(ProjectRefused.class);
        assertThat(workspaces.rename(consultant, other.id(), "b").name()).isEqualTo("b");
        assertThat(workspaces.scenarios(consultant, project.id())).hasSize(2);
    }

    @Test
    void theLastScenarioStays() {
        assertThatThrownBy(() -> workspaces.delete(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        workspaces.delete(consultant, scenario);
        assertThat(workspaces.scenarios(consultant, project.id()))
                .extracting(Scenario::id)
                .containsExactly(other.id());
    }

    @TestFactory
    Stream<DynamicTest> aManagerReadsAndChangesNothing() {
        assertThat(workspaces.open(manager, scenario).scenario().id()).isEqualTo(scenario);
        assertThat(workspaces.history(manager, scenario)).isEmpty();
        return changes(manager);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNoMemberMayNothing() {
        projects.removeMember(consultant, project.id(), hr.id());
        var administrator = Database.user(application, "beheer");
        return Stream.of(hr, administrator)
                .flatMap(user -> Stream.concat(
                        changes(user),
                        Stream.of(
                                refusedTo(user, "open", () -> workspaces.open(user, scenario)),
                                refusedTo(user, "openProject", () -> workspaces.openProject(user, project.id())),
                                refusedTo(user, "scenarios", () -> workspaces.scenarios(user, project.id())),
                                refusedTo(user, "history", () -> workspaces.history(user, scenario)))));
    }

    private Stream<DynamicTest> changes(AppUser user) {
        return Stream.of(
                refusedTo(user, "edit", () -> workspaces.edit(user, scenario, minutes("t0", 1))),
                refusedTo(
                        user,
                        "edits",
                        () -> workspaces.edit(user, scenario, Phrase.of("x"), List.of(minutes("t0", 1)))),
                refusedTo(user, "refusal", () -> workspaces.refusal(user, scenario, minutes("t0", 1))),
                refusedTo(user, "undo", () -> workspaces.undo(user, scenario)),
                refusedTo(user, "redo", () -> workspaces.redo(user, scenario)),
                refusedTo(
                        user,
                        "createScenario",
                        () -> workspaces.createScenario(user, project.id(), "B", Optional.empty())),
                refusedTo(user, "rename", () -> workspaces.rename(user, scenario, "B")),
                refusedTo(user, "delete", () -> workspaces.delete(user, scenario)));
    }

    private static DynamicTest refusedTo(AppUser user, String what, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                user.username() + " " + what, () -> assertThatThrownBy(call).isInstanceOf(NotAllowed.class));
    }

    private Activity secondPiece(UUID id) {
        var pieces = workspaces.open(consultant, id).design().splits().get("t0");
        return Objects.requireNonNull(pieces).get(1);
    }

    @Test
    void aValueThatIsReplacedUnseenIsShownToBothAndCanBePutBack() throws Exception {
        var seen = workspaces.open(consultant, scenario).latestEdit();
        workspaces.edit(consultant, scenario, minutes("t0", 10));
        workspaces.edit(consultant, scenario, minutes("t1", 3));
        var told = new ArrayList<Workspaces.Changed>();
        Workspaces.Edited edited;
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            var step = List.of(minutes("t0", 12), minutes("t2", 5));
            edited = workspaces.edit(hr, scenario, seen, Phrase.of("scenario.test.paste"), step);
        }
        assertThat(edited.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.firstBy()).isEqualTo(consultant.username());
            assertThat(clash.first().by()).isEqualTo(consultant.displayName());
            assertThat(clash.first().sentence().key()).isEqualTo("process.edit.activeMinutes");
            assertThat(clash.second().sentence().key()).isEqualTo("scenario.test.paste");
            assertThat(clash.firstEdit()).isEqualTo(minutes("t0", 10));
        });
        assertThat(told).singleElement().extracting(Workspaces.Changed::clashes).isEqualTo(edited.clashes());
        assertThat(activeMinutes(edited.workspace(), "t0")).isEqualByComparingTo("12");
        var back = workspaces.edit(
                consultant, scenario, edited.clashes().getFirst().firstEdit());
        assertThat(activeMinutes(back, "t0")).isEqualByComparingTo("10");
        assertThat(activeMinutes(back, "t2")).isEqualByComparingTo("5");
    }

    @Test
    void whatWasSeenOrSaysTheSameIsNoClash() throws EditRefused {
        var seen = workspaces.edit(consultant, scenario, minutes("t0", 10)).latestEdit();
        assertThat(workspaces
                        .edit(hr, scenario, seen, null, List.of(minutes("t0", 12)))
                        .clashes())
                .isEmpty();
        assertThat(workspaces
                        .edit(consultant, scenario, seen, null, List.of(minutes("t0", 12)))
                        .clashes())
                .isEmpty();
        assertThat(workspaces
                        .edit(consultant, scenario, seen, null, List.of(minutes("t1", 12)))
                        .clashes())
                .isEmpty();
        workspaces.undo(hr, scenario);
        workspaces.undo(hr, scenario);
        workspaces.undo(hr, scenario);
        assertThat(workspaces
                        .edit(consultant, scenario, seen, null, List.of(minutes("t0", 14)))
                        .clashes())
                .as("what was taken back is not replaced")
                .isEmpty();
    }

    @Test
    void whatIsDoneOnAnotherServerIsToldHere() throws Exception {
        var told = new LinkedBlockingQueue<Workspaces.Changed>();
        workspaces.open(consultant, scenario);
        var other = database.start();
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            other.getBean(Workspaces.class).edit(hr, scenario, minutes("t0", 10));
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(new Workspaces.Changed(project.id(), null, ""));
            assertThat(activeMinutes(workspaces.open(consultant, scenario), "t0"))
                    .isEqualByComparingTo("10");
        } finally {
            other.close();
        }
    }

    @Test
    void whatSomebodyHereHasReadOfAnotherServerIsStillToldToOpenScreens() throws Exception {
        var told = new LinkedBlockingQueue<Workspaces.Changed>();
        var other = database.start();
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            other.getBean(Workspaces.class).edit(hr, scenario, minutes("t0", 10));
            workspaces.open(consultant, scenario);
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(new Workspaces.Changed(project.id(), null, ""));
        } finally {
            other.close();
        }
    }

    @Test
    void whatAnotherServerDidJustBeforeAnEditHereIsToldBesidesIt() throws Exception {
        var told = new LinkedBlockingQueue<Workspaces.Changed>();
        var other = database.start();
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            other.getBean(Workspaces.class).edit(hr, scenario, minutes("t0", 10));
            workspaces.edit(consultant, scenario, minutes("t1", 3));
            var both = List.of(
                    Objects.requireNonNull(told.poll(30, TimeUnit.SECONDS)).by(),
                    Objects.requireNonNull(told.poll(30, TimeUnit.SECONDS)).by());
            assertThat(both).containsExactlyInAnyOrder(consultant.username(), "");
        } finally {
            other.close();
        }
    }

    @Test
    void whatIsDoneAndToldHereIsNotToldASecondTime() throws Exception {
        var told = new LinkedBlockingQueue<Workspaces.Changed>();
        try (var listening = workspaces.onChange(project.id(), told::add)) {
            workspaces.edit(consultant, scenario, minutes("t0", 10));
            workspaces.undo(consultant, scenario);
            workspaces.redo(consultant, scenario);
            var copy = workspaces.createScenario(consultant, project.id(), "kopie", Optional.of(scenario));
            workspaces.delete(consultant, copy.id());
            freezing.freeze(scenario, ScenarioStatus.WITH_HR);
            freezing.thaw(scenario);
            for (var change = 0; change < 7; change++) {
                assertThat(told.poll(30, TimeUnit.SECONDS))
                        .isNotEqualTo(new Workspaces.Changed(project.id(), null, ""));
            }
            assertThat(told.poll(5, TimeUnit.SECONDS)).isNull();
        }
    }

    private static Edit<?> minutes(String task, int minutes) {
        return new InventoryEdit.SetActiveMinutes(task, BigDecimal.valueOf(minutes), ENTERED);
    }

    private static DesignEdit split(String id, int weight) {
        return new PieceEdit.SplitPiece(WHOLE, id, "dozen vouwen", BigDecimal.valueOf(weight));
    }

    private static BigDecimal activeMinutes(Workspace workspace, String task) {
        var minutes = workspace.asIs().inventory().task(task).activeMinutes();
        return Objects.requireNonNull(minutes).value();
    }
}
