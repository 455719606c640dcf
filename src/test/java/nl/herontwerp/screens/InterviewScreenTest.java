package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The interview: each answer is stored by itself, and says how it is known. */
class InterviewScreenTest extends ScreenTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Autowired
    private Workspaces workspaces;

    @Test
    void answersAreStoredWithHowTheyAreKnown() throws Exception {
        var project = project();
        var tasks = now(project).asIs().model().tasks();
        logInAs("consultant");
        go("project/" + project.id() + "/interview?taak=" + tasks.get(2).id());
        assertThat(words()).contains(tasks.get(2).label(), "Taak 3 van");
        choose("Bron van deze antwoorden", "zelf gezien");
        type("Meestal", "4,5");
        choose("Blijft dit liggen?", "Ja");
        var figures = now(project).asIs().inventory().task(tasks.get(2).id());
        assertThat(figures.found().pilesUp()).isTrue();
        assertThat(figures.activeMinutes()).isNotNull().satisfies(minutes -> {
            assertThat(minutes.value()).isEqualByComparingTo("4.5");
            assertThat(minutes.provenance())
                    .isInstanceOfSatisfying(
                            Provenance.Entered.class,
                            entered -> assertThat(entered.how()).isEqualTo(Evidence.Kind.OBSERVATION));
        });

        // the next task is known in the same way, until the user says otherwise
        test(button("Volgende taak")).click();
        type("Plaats", "hal 3");
        var next = now(project).asIs().inventory().task(tasks.get(3).id()).found();
        assertThat(next.location()).isEqualTo("hal 3");
        assertThat(next.evidence())
                .isNotNull()
                .satisfies(evidence -> assertThat(evidence.kind()).isEqualTo(Evidence.Kind.OBSERVATION));
    }

    @Test
    void eachMomentInTheWeekCanBeChanged() throws Exception {
        var project = project();
        var task = now(project).asIs().model().tasks().get(2);
        logInAs("consultant");
        go("project/" + project.id() + "/interview?taak=" + task.id());
        days(0, "MONDAY", "TUESDAY");
        test(button("Nog een tijdvak")).click();
        days(1, "SATURDAY");
        times(1, "9", "11.30");
        times(0, "8", "10");
        var first = window("08:00", "10:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
        assertThat(windows(project, task)).containsExactly(first, window("09:00", "11:30", DayOfWeek.SATURDAY));

        days(1, "SUNDAY");
        assertThat(windows(project, task)).containsExactly(first, window("09:00", "11:30", DayOfWeek.SUNDAY));

        // what stands first is taken away, and what remains moves up
        test(button("Tijdvak 1 weghalen")).click();
        assertThat(windows(project, task)).containsExactly(window("09:00", "11:30", DayOfWeek.SUNDAY));
        assertThat(find(CheckboxGroup.class).all()).hasSize(1);
        days(0);
        assertThat(windows(project, task)).isEmpty();
    }

    /** What could not be stored belongs to its moment: it goes with it, or moves up with it. */
    @Test
    void whatWasRefusedGoesWithItsMoment() throws Exception {
        var project = project();
        var task = now(project).asIs().model().tasks().get(2);
        logInAs("consultant");
        go("project/" + project.id() + "/interview?taak=" + task.id());
        days(0, "MONDAY");
        test(button("Nog een tijdvak")).click();
        days(1, "SATURDAY");
        times(1, "9", "11");
        test(fields("Van").get(0)).setValue("vroeg");
        test(fields("Tot").get(1)).setValue("straks");
        test(button("Tijdvak 1 weghalen")).click();
        assertThat(windows(project, task)).containsExactly(window("09:00", "11:00", DayOfWeek.SATURDAY));
        assertThat(fields("Van").getFirst().getValue()).isEqualTo("09:00");
        assertThat(fields("Van").getFirst().isInvalid()).isFalse();
        assertThat(fields("Tot").getFirst().getValue()).isEqualTo("straks");
        assertThat(fields("Tot").getFirst().isInvalid()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void days(int slot, String... days) {
        var group = (CheckboxGroup<String>) find(CheckboxGroup.class).all().get(slot);
        var before = group.getValue();
        group.setValue(Set.of(days));
        ComponentUtil.fireEvent(group, new AbstractField.ComponentValueChangeEvent<>(group, group, before, true));
    }

    private void times(int slot, String from, String to) {
        test(fields("Van").get(slot)).setValue(from);
        test(fields("Tot").get(slot)).setValue(to);
    }

    private List<TextField> fields(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .toList();
    }

    private static TimeWindow window(String from, String to, DayOfWeek... days) {
        return TimeWindow.of(List.of(days), LocalTime.parse(from), LocalTime.parse(to));
    }

    private List<TimeWindow> windows(Project project, Node task) {
        return now(project).asIs().inventory().task(task.id()).found().windows();
    }

    @Test
    void notKnowingIsAnAnswerAndIsLeftToFindOut() throws Exception {
        var project = project();
        var task = now(project).asIs().model().tasks().get(1);
        logInAs("consultant");
        go("project/" + project.id() + "/interview?taak=" + task.id());
        assertThat(words()).doesNotContain("keer ‘weet ik niet’");
        choose("Blijft dit liggen?", "Weet ik niet");
        assertThat(now(project).asIs().inventory().task(task.id()).found().askedUnknown())
                .containsExactly(ScanQuestion.PILES_UP);
        assertThat(words()).contains("1 keer ‘weet ik niet’");
        go("project/" + project.id() + "/taken");
        assertThat(words()).contains("Nog uitzoeken (1)", "Bij ‘" + task.label() + "’ nog uitzoeken: blijft liggen?");
        go("project/" + project.id() + "/interview?taak=" + task.id());
        choose("Blijft dit liggen?", "Nee");
        assertThat(words()).doesNotContain("keer ‘weet ik niet’");
        go("project/" + project.id() + "/taken");
        assertThat(words()).doesNotContain("Nog uitzoeken");
    }

    @Test
    void aValueOutsideItsRangeStaysInItsFieldWithTheMend() throws Exception {
        var project = project();
        logInAs("consultant");
        go("project/" + project.id() + "/interview");
        type("Meestal", "5");
        type("Minstens", "8");
        assertThat(words()).contains("hoger dan de waarschijnlijke");
        assertThat(field("Minstens").getValue()).isEqualTo("8");
        type("Meestal", "9");
        assertThat(words()).doesNotContain("hoger dan de waarschijnlijke");
        var task = now(project).asIs().model().tasks().getFirst();
        assertThat(now(project).asIs().inventory().task(task.id()).minMinutes()).isEqualByComparingTo("8");
        assertThat(now(project).ranges()).isPresent();
    }

    @Test
    void theCardStaysWhileAnAnswerIsRefused() throws Exception {
        var project = project();
        var first = now(project).asIs().model().tasks().getFirst();
        logInAs("consultant");
        go("project/" + project.id() + "/interview?taak=" + first.id());
        type("Meestal", "een kwartier");
        test(button("Volgende taak")).click();
        assertThat(words()).contains("Taak 1 van", "Vul een getal in");
        assertThat(field("Meestal").getValue()).isEqualTo("een kwartier");
        assertThat(notices()).anyMatch(notice -> notice.contains("Meestal"));
        type("Meestal", "15");
        test(button("Volgende taak")).click();
        assertThat(words()).contains("Taak 2 van");
    }

    @Test
    void aModelWithoutTasksSaysWhereToGoOn() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject("Leeg", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "leeg.bpmn", Models.chain(0));
        logInAs("consultant");
        go("project/" + project.id() + "/interview");
        assertThat(words()).contains("Er is nog niets om naar te vragen", "Teken de taken in het proces");
    }

    @Test
    void whoMayOnlyLookCanChangeNothing() throws Exception {
        var project = project();
        var manager = users.byUsername("manager").orElseThrow();
        projects.addMember(users.byUsername("consultant").orElseThrow(), project.id(), manager.id());
        logInAs("manager");
        go("project/" + project.id() + "/interview");
        assertThat(field("Meestal").isReadOnly()).isTrue();
        assertThat(find(RadioButtonGroup.class).all()).allMatch(RadioButtonGroup::isReadOnly);
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Volgende taak");
    }

    @Test
    void aFirstModelOfSomebodyElseIsShownAtOnce() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject("Later", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addMember(
                consultant, project.id(), users.byUsername("hr").orElseThrow().id());
        logInAs("hr");
        go("project/" + project.id() + "/taken");
        assertThat(words()).doesNotContain("Vul in hoe lang elke taak duurt");
        // somebody else works in another window, and so on another thread
        try (var elsewhere = Executors.newSingleThreadExecutor()) {
            elsewhere
                    .submit(() ->
                            projects.addVersion(consultant, project.id(), "magazijn.bpmn", Files.readAllBytes(MODEL)))
                    .get();
        }
        whatWaited();
        assertThat(words()).contains("Vul in hoe lang elke taak duurt");
    }

    private Project project() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject("Vloer", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "magazijn.bpmn", Files.readAllBytes(MODEL));
        return project;
    }

    private Workspace now(Project project) {
        return workspaces
                .openProject(users.byUsername("consultant").orElseThrow(), project.id())
                .orElseThrow();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        var group = (RadioButtonGroup<String>) find(RadioButtonGroup.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        test(group).selectItem(value);
    }
}
