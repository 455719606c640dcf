package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import nl.herontwerp.scenario.RecipeCheck.ElementCheck;
import nl.herontwerp.scenario.RecipeCheck.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What becomes of a recipe when the model changes, on each database. */
abstract class RecipeCheckContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private AppUser consultant;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused, EditRefused {
        open();
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        add(text());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        edit(new InventoryEdit.SetActiveMinutes("t0", BigDecimal.TEN, ENTERED));
        edit(new InventoryEdit.SetActiveMinutes("t3", BigDecimal.valueOf(30), ENTERED));
        edit(new InventoryEdit.PutPerformer(
                new Performer("l0", "Functie 0", null, new Sourced<>(Money.of(18), ENTERED), null, null, null)));
        edit(new PieceEdit.SplitPiece(Activity.wholeId("t0"), "a", "vouwen", BigDecimal.valueOf(4)));
        edit(new DesignEdit.PutRole(role()));
        edit(new DesignEdit.Assign("a", new Assignment.ToRole("r")));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open() {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
    }

    @Test
    void onTheSameModelAllFits() {
        var check = check(Map.of());
        assertThat(check.asks()).isFalse();
        assertThat(check.waits()).isZero();
        assertThat(check.elements()).extracting(ElementCheck::state).containsOnly(State.SAME);
    }

    @Test
    void aPreviewChangesNothing() throws ModelRefused {
        var before = workspaces.open(consultant, scenario);
        var check = workspaces.check(consultant, scenario, Optional.of(new NextModel(1, read(smaller()))), Map.of());
        var gone = element(check, "t3");
        assertThat(gone.state()).isEqualTo(State.GONE);
        assertThat(gone.waiting()).isEqualTo(1);
        assertThat(check.waits()).isEqualTo(1);
        assertThat(projects.versions(consultant, project.id())).hasSize(1);
        assertThat(workspaces.open(consultant, scenario)).isEqualTo(before);
    }

    @Test
    void elementsWithNewIdsAreRecognisedAndTheRecipeFollows() throws Exception {
        var before = workspaces.open(consultant, scenario);
        add(renamed());
        assertThat(workspaces.open(consultant, scenario).notFitting()).isNotEmpty();
        var check = check(Map.of());
        assertThat(element(check, "t0").state()).isEqualTo(State.RECOGNISED);
        assertThat(check.proposals()).containsEntry("t0", "n_t0").containsEntry("l0", "n_l0");
        assertThat(check(check.proposals()).waits()).isZero();

        var after = edit(new RecogniseElements(2, check.proposals()));

        assertThat(after.notFitting()).isEmpty();
        assertThat(minutes(after, "n_t0")).isEqualByComparingTo("10");
        assertThat(minutes(after, "n_t3")).isEqualByComparingTo("30");
        assertThat(wage(after, "n_l0")).isEqualTo(Money.of(18));
        assertThat(after.asIs().inventory().performers()).containsOnlyKeys("n_l0", "n_l1");
        assertThat(after.design().splits()).containsOnlyKeys("n_t0");
        assertThat(after.design().role("r").orElseThrow().guidance())
                .isEqualTo(new CarvedRole.Guidance("n_l0", Hours.of(1)));
        assertThat(after.impact().perYear()).isEqualTo(before.impact().perYear());
        assertThat(check(Map.of()).asks()).isFalse();
    }

    /** It may be the same work under another name, or other work that took its place: only a user knows. */
    @Test
    void whatStandsInThePlaceOfAnElementIsNamedButNotChosen() throws Exception {
        edit(new InventoryEdit.SetActiveMinutes("t1", BigDecimal.valueOf(5), ENTERED));
        add(renamed().replace("Taak 1", "Verzenden"));
        var check = check(Map.of());
        var replaced = element(check, "t1");
        assertThat(replaced.state()).isEqualTo(State.IN_ITS_PLACE);
        assertThat(replaced.proposal()).isNull();
        assertThat(replaced.candidates().getFirst().id()).isEqualTo("n_t1");
        assertThat(check.proposals()).doesNotContainKey("t1");
        assertThat(element(check(check.proposals()), "t1").waiting()).isEqualTo(1);

        edit(new RecogniseElements(2, check.proposals()));
        assertThat(edit(new RecogniseElements(2, Map.of("t1", "n_t1"))).notFitting())
                .isEmpty();
    }

    @Test
    void aLinkIsTakenBackAndRedoneAndSurvivesARestart() throws Exception {
        add(renamed());
        var linked = edit(new RecogniseElements(2, check(Map.of()).proposals()));
        edit(new InventoryEdit.SetActiveMinutes("n_t0", BigDecimal.valueOf(12), ENTERED));
        application.close();
        open();
        assertThat(minutes(workspaces.open(consultant, scenario), "n_t0")).isEqualByComparingTo("12");
        workspaces.undo(consultant, scenario);
        assertThat(workspaces.open(consultant, scenario).asIs()).isEqualTo(linked.asIs());
        assertThat(workspaces.undo(consultant, scenario).notFitting()).isNotEmpty();
        assertThat(workspaces.redo(consultant, scenario).asIs()).isEqualTo(linked.asIs());
        assertThat(workspaces.history(consultant, scenario).get(1).sentence().key())
                .isEqualTo("scenario.edit.recognised");
    }

    @Test
    void aCopyAndAnArchiveFollowTheLink() throws Exception {
        add(renamed());
        var linked = edit(new RecogniseElements(2, check(Map.of()).proposals()));
        var copy = workspaces.createScenario(consultant, project.id(), "Kopie", Optional.of(scenario));
        assertThat(workspaces.open(consultant, copy.id()).design()).isEqualTo(linked.design());
        var archives = application.getBean(Archives.class);
        var bytes = archives.write(consultant, project.id());
        var taken = archives.read(consultant, bytes);
        var opened = workspaces.openProject(consultant, taken.id()).orElseThrow();
        assertThat(opened.notFitting()).isEmpty();
        assertThat(opened.design()).isEqualTo(linked.design());
        assertThat(opened.impact().perYear()).isEqualTo(linked.impact().perYear());
        assertThat(workspaces.history(consultant, opened.scenario().id()))
                .extracting(entry -> entry.sentence().args().toString())
                .noneMatch(said -> said.contains("[t0,"));
        assertThat(ArchiveCalculation.calculate(bytes)).contains("\"notFitting\" : [ ]");
    }

    @Test
    void onTheOldModelOldEditsCountAgain() throws Exception {
        add(renamed());
        edit(new RecogniseElements(2, check(Map.of()).proposals()));
        add(text());
        var again = workspaces.open(consultant, scenario);
        assertThat(again.notFitting()).isEmpty();
        assertThat(minutes(again, "t0")).isEqualByComparingTo("10");
        assertThat(again.design().splits()).containsOnlyKeys("t0");
    }

    @Test
    void numbersThatMovedOnAreDoubtedAndLinkedTogether() throws Exception {
        edit(new InventoryEdit.SetActiveMinutes("t1", BigDecimal.valueOf(5), ENTERED));
        add(text().replace("name=\"Taak 1\"", "name=\"Nieuw\"")
                .replace("name=\"Taak 2\"", "name=\"Taak 1\"")
                .replace("name=\"Taak 3\"", "name=\"Taak 2\""));
        var check = check(Map.of());
        var moved = element(check, "t1");
        assertThat(moved.state()).isEqualTo(State.DOUBTFUL);
        assertThat(moved.proposal()).isEqualTo("t2");
        // task 3 is gone, and its number is now that of task 2
        var lost = element(check, "t3");
        assertThat(lost.state()).isEqualTo(State.DOUBTFUL);
        assertThat(lost.proposal()).isNull();

        var after = edit(new RecogniseElements(2, Map.of("t1", "t2", "t3", ElementEdit.NONE)));

        assertThat(minutes(after, "t2")).isEqualByComparingTo("5");
        assertThat(after.asIs().inventory().task("t3").activeMinutes()).isNull();
        assertThat(after.notFitting()).hasSize(1);
        var waiting = check(Map.of()).elements().getFirst();
        assertThat(waiting.state()).isEqualTo(State.GONE);
        assertThat(waiting.name()).isEqualTo("Taak 3");
        assertThat(check(Map.of()).elements().stream()
                        .filter(each -> each.state().asks()))
                .hasSize(1);
        // found after all
        var found = edit(new RecogniseElements(2, Map.of(waiting.id(), "t3")));
        assertThat(minutes(found, "t3")).isEqualByComparingTo("30");
    }

    @Test
    void whatIsRightIsConfirmed() throws Exception {
        add(text().replace("name=\"Taak 0\"", "name=\"Taak 3\"")
                .replace("id=\"t3\" name=\"Taak 3\"", "id=\"t3\" name=\"X\""));
        assertThat(element(check(Map.of()), "t0").state()).isEqualTo(State.DOUBTFUL);
        edit(new RecogniseElements(2, Map.of("t0", "t0", "t3", "t3")));
        assertThat(check(Map.of()).asks()).isFalse();
    }

    @Test
    void aTaskThatBecameASubProcessIsSaid() throws Exception {
        add(text().replace(
                        "<userTask id=\"t0\" name=\"Taak 0\"/>",
                        "<subProcess id=\"t0\" name=\"Taak 0\"><task id=\"x\" name=\"Deel\"/></subProcess>"));
        var check = check(Map.of());
        var changed = element(check, "t0");
        assertThat(changed.state()).isEqualTo(State.OTHER_KIND);
        assertThat(changed.waiting()).isEqualTo(3);
        assertThat(changed.edits())
                .filteredOn(each -> each.problem() != null)
                .extracting(each -> Objects.requireNonNull(each.problem()).key())
                .containsOnly("scenario.check.nowOther");
        assertThat(changed.candidates()).extracting(RecipeCheck.Candidate::id).contains("x");
        assertThat(minutes(edit(new RecogniseElements(2, Map.of("t0", "x"))), "x"))
                .isEqualByComparingTo("10");
    }

    @Test
    void aLaneThatIsGoneIsSaid() throws Exception {
        add(text().replace("<lane id=\"l0\" name=\"Functie 0\">", "<lane id=\"z\" name=\"Heel anders\">"));
        var lane = element(check(Map.of()), "l0");
        assertThat(lane.state()).isEqualTo(State.GONE);
        assertThat(lane.waiting()).isEqualTo(1);
        assertThat(wage(edit(new RecogniseElements(2, Map.of("l0", "z"))), "z")).isEqualTo(Money.of(18));
    }

    @Test
    void linksThatCannotBeAreRefused() {
        assertThatThrownBy(() -> edit(new RecogniseElements(1, Map.of("t0", "nergens"))))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new RecogniseElements(1, Map.of("t0", "t1", "t2", "t1"))))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new RecogniseElements(1, Map.of()))).isInstanceOf(EditRefused.class);
    }

    @Test
    void othersMayNotLook() {
        var hr = Database.user(application, "hr");
        assertThatThrownBy(() -> workspaces.check(hr, scenario, Optional.empty(), Map.of()))
                .isInstanceOf(NotAllowed.class);
    }

    private RecipeCheck check(Map<String, String> recognised) {
        return workspaces.check(consultant, scenario, Optional.empty(), recognised);
    }

    private static ElementCheck element(RecipeCheck check, String id) {
        return check.elements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Workspace edit(nl.herontwerp.kernel.Edit<?> edit) throws EditRefused {
        return workspaces.edit(consultant, scenario, edit);
    }

    private void add(String xml) throws ModelRefused {
        projects.addVersion(consultant, project.id(), "a.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static ModelFile read(String xml) throws ModelRefused {
        return ModelReader.read("b.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text() {
        return new String(Models.chain(4), StandardCharsets.UTF_8);
    }

    private static String smaller() {
        return new String(Models.chain(2), StandardCharsets.UTF_8);
    }

    /** The same model with other ids everywhere. */
    private static String renamed() {
        return text().replaceAll("(?<=[\">])([tfl]\\d|p|s|begin|end)(?=[\"<])", "n_$1");
    }

    private static BigDecimal minutes(Workspace workspace, String task) {
        return Objects.requireNonNull(workspace.asIs().inventory().task(task).activeMinutes())
                .value();
    }

    private static Money wage(Workspace workspace, String performer) {
        return Objects.requireNonNull(workspace
                        .asIs()
                        .inventory()
                        .performer(performer)
                        .orElseThrow()
                        .hourlyWage())
                .value();
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                null,
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("l0", Hours.of(1)),
                null);
    }
}
