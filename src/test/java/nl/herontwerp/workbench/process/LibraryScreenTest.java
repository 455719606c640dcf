package nl.herontwerp.workbench.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.database.CallingModels;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.screens.ScreenTest;
import nl.herontwerp.workbench.ModelReading;
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
                .contains("Processen: 1, taken: 2", "Aangeroepen door hoofd.bpmn")
                .contains("Wordt niet aangeroepen: telt niet mee");
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
