package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Projecten and Portfolio: who sees what, and that nothing unknown is hidden. */
class PortfolioScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Autowired
    private CurrentUser current;

    /** Not used by any other project. */
    private final String sector = "Sector " + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager"})
    void whoMayHaveProjectsFindsThePortfolio(String username) {
        logInAs(username);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Portfolio");
        go("portfolio");
        assertThat(words()).contains("Hoe wordt er geteld?");
    }

    @Test
    void whoOnlyAdministersUsersSeesNoProjects() throws Exception {
        logInAs("consultant");
        project("Magazijn");
        logInAs("beheer");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Portfolio");
        go("portfolio?sector=" + sector);
        assertThat(words()).doesNotContain("Magazijn", sector, "Besparing per jaar");
        go("");
        assertThat(words()).doesNotContain("Magazijn").contains("Nog geen projecten");
    }

    @Test
    void whoHasNoProjectsLearnsFromTheExamples() {
        logInAs("beheer");
        go("");
        assertThat(words())
                .contains("Wat u van de twee voorbeelden leert", "Bloempotten", "Verpleegafdeling")
                .contains("Vraag een consulent")
                .doesNotContain("Beginnen met");
    }

    @Test
    void projectsOfOthersAreInNoTableSumOrChoice() throws Exception {
        logInAs("consultant");
        var project = project("Magazijn");
        logInAs("manager");
        go("portfolio");
        assertThat(words()).doesNotContain(sector);
        go("portfolio?sector=" + sector);
        assertThat(words()).contains("Geen project past bij deze keuze");
        assertThat(find(NativeTable.class).all()).isEmpty();
        projects.addMember(
                users.byUsername("consultant").orElseThrow(),
                project.id(),
                users.byUsername("manager").orElseThrow().id());
        go("portfolio");
        assertThat(words()).contains(sector);
    }

    @Test
    void theAddressChoosesAndUnknownIsSaid() throws Exception {
        logInAs("consultant");
        project("Magazijn");
        project("Kantoor");
        go("portfolio?sector=" + sector + "&groep=LOCATION");
        assertThat(shown()).extracting(line -> line.project().name()).containsExactlyInAnyOrder("Magazijn", "Kantoor");
        assertThat(words())
                .contains("Van 0 van de 2 projecten is de besparing bekend; van 2 niet.", "onbekend (2 projecten)")
                .contains("Tilburg", "Goedgekeurd", "In beoordeling", "Concept");
        go("portfolio?sector=" + sector + "&status=APPROVED");
        assertThat(words()).contains("Geen project past bij deze keuze");
        go("portfolio?sector=" + sector + "&status=ONZIN&groep=ONZIN");
        assertThat(shown()).hasSize(2);
    }

    @Test
    void projectsAreFoundByWordsOfNameSectorAndPlace() throws Exception {
        logInAs("consultant");
        project("Magazijn");
        project("Kantoor");
        // logging in shows this screen already: only another one before it makes it read again
        go("portfolio");
        go("");
        var search = find(TextField.class).withCaption("Zoek een project").single();
        test(search).setValue(sector + " kantoor");
        assertThat(shown()).extracting(line -> line.project().name()).containsExactly("Kantoor");
        assertThat(words()).contains("1 project gevonden");
        test(search).setValue(sector + " TILBURG");
        assertThat(shown()).hasSize(2);
        test(search).setValue(sector + " nergens");
        assertThat(words()).contains("Geen project gevonden");
    }

    @SuppressWarnings("unchecked")
    private List<ProjectLine> shown() {
        return ((Grid<ProjectLine>) find(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }

    private Project project(String name) throws Exception {
        var user = current.require();
        var project = projects.create(
                user, new NewProject(name, "", sector, "Tilburg", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), "a.bpmn", Models.chain(2));
        return project;
    }
}
