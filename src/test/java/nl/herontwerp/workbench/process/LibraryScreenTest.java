package nl.herontwerp.workbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.database.CallingModels;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.screens.ScreenTest;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The models of a project on the screen of its process. */
class LibraryScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private ModelLibraries libraries;

    @Autowired
    private CurrentUser current;

    @Autowired
    private Users users;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Services services;

    private Project project;

    @TestConfiguration
    static class AtOnce {

        @Bean
        @Primary
        ModelReading readingAtOnce(ArchiveLimits limits) {
            return new ModelReading(limits, Runnable::run);
        }
    }

    @BeforeEach
    void open() throws Exception {
        logInAs("consultant");
        var user = current.require();
        project =
                projects.create(user, new NewProject("Afdeling", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        libraries.add(user, project.id(), "hoofd.bpmn", CallingModels.model("A", "Balie", "x", "=B"));
        libraries.add(user, project.id(), "magazijn.bpmn", CallingModels.model("B", "Magazijn", "y", "z"));
        libraries.add(user, project.id(), "los.bpmn", CallingModels.model("C", "Los", "q"));
        show();
    }

    @Test
    void everyModelIsNamedWithWhoCallsIt() {
        assertThat(words())
                .contains("Modellen in dit project (3)", "hoofdmodel")
                .contains("Processen: 1, taken: 1", "Processen: 1, taken: 2", "Aangeroepen door hoofd.bpmn")
                .contains("Wordt niet aangeroepen: telt niet mee");
    }

    @Test
    void aVersionSaysInFullWhoBroughtIt() {
        assertThat(words()).contains(", Noor de Wit, kenmerk").doesNotContain(", consultant,");
    }

    @Test
    void aModelOpensInThePictureAndBack() {
        button("magazijn.bpmn bekijken").click();
        assertThat(words()).contains("U bekijkt magazijn.bpmn.");
        button("Terug naar hoofd.bpmn").click();
        assertThat(words()).doesNotContain("U bekijkt");
    }

    @Test
    void aModelThatWasTakenOutCanBeBroughtBack() {
        libraries.setRemoved(current.require(), project.id(), 2, true);
        show();
        assertThat(words()).contains("magazijn.bpmn: uit het project gehaald", "Modellen in dit project (2)");
        button("magazijn.bpmn terugzetten").click();
        show();
        assertThat(words()).contains("Modellen in dit project (3)");
    }

    @Test
    void modelsAreAdded() {
        button("Modellen toevoegen").click();
        var dialog = find(ModelsDialog.class).single();
        dialog.start(UI.getCurrent(), "meer.bpmn", CallingModels.model("D", "Meer", "r"));
        assertThat(words()).contains("meer.bpmn: gelezen. Taken: 1", "Toegevoegd aan het project");
        button("Sluiten").click();
        show();
        assertThat(words()).contains("Modellen in dit project (4)");
    }

    @Test
    void theVersionsAreThoseOfTheModelThatIsShown() throws Exception {
        libraries.replace(
                current.require(), project.id(), 2, "magazijn-2.bpmn", CallingModels.model("B", "Magazijn", "y", "w"));
        show();
        assertThat(words()).contains("Versies van hoofd.bpmn", "Versie 1 downloaden");
        assertThat(words()).doesNotContain("Versie 2 downloaden", "Verschil tussen versies bekijken");
        button("magazijn-2.bpmn bekijken").click();
        assertThat(words())
                .contains("Versies van magazijn-2.bpmn", "Versie 2 downloaden", "Verschil tussen versies bekijken");
    }

    @Test
    void aNewVersionOfACalledModelIsCheckedFirst() throws Exception {
        var user = current.require();
        var scenario = workspaces.openProject(user, project.id()).orElseThrow().scenario();
        workspaces.edit(
                user,
                scenario.id(),
                new InventoryEdit.SetActiveMinutes(
                        "m2:z", BigDecimal.TEN, new Provenance.Entered("consultant", Instant.EPOCH)));
        var xml = new String(CallingModels.model("B", "Magazijn", "y", "z"), StandardCharsets.UTF_8)
                .replaceAll("(?<=id='|Ref=')z(?=')", "n_z");
        var file = ModelReader.read("magazijn-2.bpmn", xml.getBytes(StandardCharsets.UTF_8));
        var message = new Paragraph();
        UI.getCurrent().add(message);

        new NextVersion(services, user, project.id(), 2, file, this::show).ask(message);
        roundTrip();
        assertThat(words()).contains("1 van de 1 bewerkingen passen.", "Herkend onder een andere code (1)");
        assertThat(libraries.versions(user, project.id(), 2)).hasSize(1);
        button("Versie toevoegen").click();

        assertThat(libraries.versions(user, project.id(), 2)).hasSize(2);
        assertThat(libraries.versions(user, project.id(), 1)).hasSize(1);
        var opened = workspaces.open(user, scenario.id());
        assertThat(opened.notFitting()).isEmpty();
        assertThat(opened.asIs().inventory().task("m2:n_z").activeMinutes()).isNotNull();
    }

    @Test
    void whoMayNotChangeTheProjectOnlyLooks() {
        projects.addMember(
                current.require(),
                project.id(),
                users.byUsername("manager").orElseThrow().id());
        logInAs("manager");
        show();
        assertThat(words()).contains("Modellen in dit project (3)");
        assertThat(buttonNames()).doesNotContain("Modellen toevoegen");
    }

    private void show() {
        navigate("project/" + project.id() + "/proces", ProcessView.class);
    }
}
