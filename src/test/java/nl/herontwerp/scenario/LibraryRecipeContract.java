package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.database.CallingModels;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.ModelLibraries;
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

/** What becomes of a recipe when one model of several changes, on each database. */
abstract class LibraryRecipeContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));

    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private ModelLibraries libraries;
    private Workspaces workspaces;
    private Archives archives;
    private AppUser consultant;
    private Project project;
    private UUID scenario;

    abstract Database database();

    /** A main model with task x that calls a model with tasks x and y; each has minutes. */
    @BeforeEach
    void start() throws Exception {
        application = database().start();
        projects = application.getBean(Projects.class);
        libraries = application.getBean(ModelLibraries.class);
        workspaces = application.getBean(Workspaces.class);
        archives = application.getBean(Archives.class);
        consultant = Database.user(application, "consultant");
        project = projects.create(
                consultant, new NewProject("Twee", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "hoofd.bpmn", CallingModels.model("A", "Balie", "x", "=B"));
        libraries.add(consultant, project.id(), "magazijn.bpmn", called());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        minutes("x", 1);
        minutes("m2:x", 2);
        minutes("m2:y", 3);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aNewVersionOfACalledModelIsCheckedOnThatModelAlone() throws Exception {
        var next = new NextModel(2, ModelReader.read("m.bpmn", CallingModels.model("B", "Magazijn", "x", "z")));

        var check = workspaces.check(consultant, scenario, Optional.of(next), Map.of());

        assertThat(check.fits()).isEqualTo(2);
        assertThat(check.waits()).isEqualTo(1);
        assertThat(element(check, "x").state()).isEqualTo(State.SAME);
        assertThat(element(check, "m2:x").state()).isEqualTo(State.SAME);
        assertThat(element(check, "m2:y").state())
                .as("Taak z stands in its place")
                .isEqualTo(State.IN_ITS_PLACE);
        assertThat(element(check, "m2:y").proposal()).isNull();
        assertThat(element(check, "m2:y").name()).isEqualTo("Taak y");
        assertThat(libraries.versions(consultant, project.id(), 2)).hasSize(1);
    }

    @Test
    void elementsAreRecognisedWithinTheirModelAndTheOthersStay() throws Exception {
        replace(2, renamed());
        var check = check();
        assertThat(check.proposals()).isEqualTo(Map.of("m2:x", "m2:n_x", "m2:y", "m2:n_y"));

        var edit = workspaces.recognition(consultant, scenario, check.proposals());
        assertThat(edit).isEqualTo(new RecogniseElements(2, check.proposals(), Map.of(1, 1, 2, 2)));
        workspaces.edit(consultant, scenario, edit);

        assertThat(check().asks()).isFalse();
        assertThat(minutesOf("x")).isEqualByComparingTo("1");
        assertThat(minutesOf("m2:n_x")).isEqualByComparingTo("2");
        assertThat(minutesOf("m2:n_y")).isEqualByComparingTo("3");
        assertThat(workspaces.recognised(consultant, project.id(), 2, 1, 2)).isEqualTo(Map.of("x", "n_x", "y", "n_y"));
        assertThat(workspaces.recognised(consultant, project.id(), 2, 2, 1)).isEqualTo(Map.of("n_x", "x", "n_y", "y"));
        assertThat(workspaces.recognised(consultant, project.id(), 1, 1, 2)).isEmpty();
        workspaces.undo(consultant, scenario);
        assertThat(check().waits()).isEqualTo(2);
    }

    @Test
    void whatWasSaidOfOneModelSaysNothingOfTheNextVersionOfAnother() throws Exception {
        replace(2, renamed());
        workspaces.edit(consultant, scenario, workspaces.recognition(consultant, scenario, check().proposals()));

        // another task has the id of x: in doubt, although the second version of the other model was settled
        replace(
                1,
                text(CallingModels.model("A", "Balie", "x", "=B", "w"))
                        .replace("name='Taak x'", "name='Taak w'")
                        .replace("id='w' name='Taak w'", "id='w' name='Taak x'"));

        assertThat(check().elements().stream().filter(each -> each.state().asks()))
                .extracting(ElementCheck::id, ElementCheck::state)
                .containsExactly(tuple("x", State.DOUBTFUL));
    }

    @Test
    void aTaskMayMoveToAnotherModel() throws Exception {
        replace(2, text(CallingModels.model("B", "Magazijn", "x")));
        replace(1, text(CallingModels.model("A", "Balie", "x", "q", "=B")));
        workspaces.edit(consultant, scenario, workspaces.recognition(consultant, scenario, Map.of("m2:y", "q")));

        assertThat(minutesOf("q")).isEqualByComparingTo("3");
        assertThat(check().asks()).isFalse();
        assertThat(workspaces.recognised(consultant, project.id(), 2, 1, 2)).isEmpty();
        assertThat(workspaces.recognised(consultant, project.id(), 1, 1, 2)).isEmpty();
    }

    @Test
    void aModelThatIsTakenOutIsNoRiddle() {
        libraries.setRemoved(consultant, project.id(), 2, true);

        var check = check();

        assertThat(check.waits()).isEqualTo(2);
        assertThat(element(check, "m2:y").state()).isEqualTo(State.OUTSIDE);
        assertThat(element(check, "m2:y").name()).isEqualTo("Taak y");
        assertThat(check.elements()).noneMatch(each -> each.state().asks());
    }

    @Test
    void openScreensOfOthersHearOfModels() throws Exception {
        var heard = new ArrayList<String>();
        try (var listening = workspaces.onChange(project.id(), change -> heard.add(change.by()))) {
            assertThat(listening).isNotNull();
            libraries.add(consultant, project.id(), "meer.bpmn", CallingModels.model("C", "Meer", "c"));
            replace(2, renamed());
            libraries.setRemoved(consultant, project.id(), 3, true);
        }
        libraries.setRemoved(consultant, project.id(), 3, false);
        assertThat(heard).containsExactly("consultant", "consultant", "consultant");
    }

    @Test
    void anArchiveOfSeveralModelsWithLinksComesBack() throws Exception {
        replace(2, renamed());
        workspaces.edit(consultant, scenario, workspaces.recognition(consultant, scenario, check().proposals()));

        var taken = archives.read(consultant, archives.write(consultant, project.id()));

        var opened = workspaces.openProject(consultant, taken.id()).orElseThrow();
        assertThat(opened.asIs())
                .isEqualTo(workspaces.open(consultant, scenario).asIs());
        assertThat(opened.notFitting()).isEmpty();
        assertThat(workspaces.recognised(consultant, taken.id(), 2, 1, 2)).isEqualTo(Map.of("x", "n_x", "y", "n_y"));
    }

    private RecipeCheck check() {
        return workspaces.check(consultant, scenario, Optional.empty(), Map.of());
    }

    private static ElementCheck element(RecipeCheck check, String id) {
        return check.elements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal minutesOf(String task) {
        var workspace = workspaces.open(consultant, scenario);
        return Objects.requireNonNull(workspace.asIs().inventory().task(task).activeMinutes())
                .value();
    }

    private void minutes(String task, int minutes) throws EditRefused {
        Edit<?> edit = new InventoryEdit.SetActiveMinutes(task, BigDecimal.valueOf(minutes), ENTERED);
        workspaces.edit(consultant, scenario, edit);
    }

    private void replace(int model, String xml) throws ModelRefused {
        libraries.replace(
                consultant, project.id(), model, "model" + model + ".bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] called() {
        return CallingModels.model("B", "Magazijn", "x", "y");
    }

    /** The called model with other ids for its tasks. */
    private static String renamed() {
        return text(called()).replaceAll("(?<=id='|Ref=')([xy])(?=')", "n_$1");
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
