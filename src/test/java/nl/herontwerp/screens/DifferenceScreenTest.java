package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees which difference, and how a user settles what elements became. */
class DifferenceScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Autowired
    private ModelLibraries libraries;

    @Autowired
    private Freezing freezing;

    private AppUser consultant;
    private Project project;

    @BeforeEach
    void make() throws Exception {
        consultant = users.byUsername("consultant").orElseThrow();
        project = projects.create(
                consultant, new NewProject("Verschil", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        add(text());
        var scenario = workspaces.openProject(consultant, project.id()).orElseThrow();
        workspaces.edit(
                consultant,
                scenario.scenario().id(),
                new InventoryEdit.SetActiveMinutes(
                        "t0",
                        BigDecimal.TEN,
                        new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"))));
    }

    @Test
    void twoVersionsAreComparedInWords() throws Exception {
        add(text().replace("name=\"Taak 1\"", "name=\"Anders\""));
        logInAs("consultant");
        open("verschil");
        assertThat(words()).contains("0 toegevoegd, 0 vervallen, 1 gewijzigd, 0 verplaatst.");
        assertThat(find(Select.class).all().stream()
                        .map(select -> select.getValue().toString()))
                .anyMatch(choice -> choice.contains("v1"))
                .anyMatch(choice -> choice.contains("v2"));
        assertThat(find(TreeGrid.class).all()).hasSize(1);
        UI.getCurrent()
                .navigate(
                        "project/" + project.id() + "/verschil",
                        QueryParameters.simple(Map.of("van", "v2", "naar", "v2")));
        assertThat(words()).contains("Deze twee modellen zijn gelijk.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aKindThatIsFilteredOutIsNotListed() throws Exception {
        add(text().replace("name=\"Taak 1\"", "name=\"Anders\""));
        logInAs("consultant");
        open("verschil");
        assertThat(rows()).isEqualTo(1);
        find(CheckboxGroup.class).all().getFirst().clear();
        assertThat(rows()).isZero();
    }

    @Test
    void eachOfSeveralModelsIsComparedWithItself() throws Exception {
        libraries.add(consultant, project.id(), "b.bpmn", text().getBytes(StandardCharsets.UTF_8));
        var other = text().replace("name=\"Taak 1\"", "name=\"Anders\"");
        libraries.replace(consultant, project.id(), 2, "b2.bpmn", other.getBytes(StandardCharsets.UTF_8));
        logInAs("consultant");
        go("project/" + project.id() + "/verschil?van=v1&naar=v1");
        assertThat(words()).contains("Deze twee modellen zijn gelijk.");
        go("project/" + project.id() + "/verschil?model=2");
        assertThat(words()).contains("0 toegevoegd, 0 vervallen, 1 gewijzigd, 0 verplaatst.");
        assertThat(find(Select.class).all().stream()
                        .map(select -> select.getValue().toString()))
                .anyMatch(choice -> choice.contains("b2.bpmn"))
                .noneMatch(choice -> choice.contains("a.bpmn"));
    }

    @Test
    void aSubmittedScenarioWithoutTheModelIsNamed() throws Exception {
        var scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        workspaces.createScenario(consultant, project.id(), "Later", Optional.empty());
        freezing.freeze(scenario, ScenarioStatus.WITH_HR);
        libraries.add(consultant, project.id(), "b.bpmn", text().getBytes(StandardCharsets.UTF_8));
        logInAs("consultant");
        go("project/" + project.id() + "/verschil?model=2&van=v1&naar=s" + scenario);
        assertThat(words()).contains("Dit model hoort niet bij ‘Scenario A’.");
    }

    @Test
    void othersDoNotSeeIt() {
        logInAs("hr");
        open("verschil");
        assertThat(words()).contains("Deze pagina bestaat niet");
    }

    @Test
    void aManagerSeesTheDifferenceButLinksNothing() throws Exception {
        add(renamed());
        projects.addMember(
                consultant,
                project.id(),
                users.byUsername("manager").orElseThrow().id());
        logInAs("manager");
        open("verschil");
        assertThat(words()).contains("Deze twee modellen zijn gelijk.");
        open("proces");
        assertThat(buttonNames()).doesNotContain("Bekijk wat past");
    }

    @Test
    void whatElementsBecameIsProposedConfirmedAndTakenBack() throws Exception {
        add(renamed());
        logInAs("consultant");
        open("proces");
        assertThat(words()).contains("0 van de 1 bewerkingen passen. Wachten: 1. Onderdelen om te koppelen: 1.");
        button("Bekijk wat past").click();
        roundTrip();
        assertThat(words()).contains("1 van de 1 bewerkingen passen. Wachten: 0.");
        var choice = find(ComboBox.class).all().getFirst();
        var proposed = choice.getValue();
        choice.clear();
        assertThat(words()).contains("Wacht: Werkminuten van ‘Taak 0’");
        choice.setValue(proposed);
        button("Koppelen").click();
        assertThat(buttonNames()).doesNotContain("Bekijk wat past");
        assertThat(minutes("n_t0")).isEqualByComparingTo("10");
        workspaces.undo(
                consultant,
                workspaces
                        .openProject(consultant, project.id())
                        .orElseThrow()
                        .scenario()
                        .id());
        open("proces");
        assertThat(buttonNames()).contains("Bekijk wat past");
    }

    private BigDecimal minutes(String task) {
        return Objects.requireNonNull(workspaces
                        .openProject(consultant, project.id())
                        .orElseThrow()
                        .asIs()
                        .inventory()
                        .task(task)
                        .activeMinutes())
                .value();
    }

    private int rows() {
        return find(TreeGrid.class)
                .all()
                .getFirst()
                .getTreeData()
                .getRootItems()
                .size();
    }

    private void open(String path) {
        UI.getCurrent().navigate("project/" + project.id() + "/" + path);
    }

    private void add(String xml) throws Exception {
        projects.addVersion(consultant, project.id(), "a.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text() {
        return new String(Models.chain(3), StandardCharsets.UTF_8);
    }

    private static String renamed() {
        return text().replaceAll("(?<=[\">])([tfl]\\d|p|s|begin|end)(?=[\"<])", "n_$1");
    }
}
