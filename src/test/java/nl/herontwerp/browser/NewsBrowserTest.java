package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New figures appear in lists without taking away what somebody has open or stands on. */
class NewsBrowserTest extends BrowserTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Test
    void anOpenMenuOfARowStaysOpenAndWorks() throws Exception {
        var project = project("Bakkerij", "Nieuws van een bakkerij");
        var page = logIn("consultant");
        page.getByLabel("Zoek een project").fill("nieuws bakkerij");
        assertThat(page.getByText("1 project gevonden")).isVisible();
        var row = page.locator(".projects-grid");
        assertThat(row).containsText("gegevens ontbreken");
        page.locator("vaadin-menu-bar-button:has([aria-label^='Acties voor Bakkerij'])")
                .focus();
        page.keyboard().press("Enter");
        var item = page.locator("vaadin-menu-bar-item:has-text('Bewaar als sjabloon')");
        assertThat(item).isVisible();
        var before = item.elementHandle();
        positions(project, 171);
        // the figures of this very row are drawn anew
        assertThat(row).containsText("171");
        assertThat(item).isVisible();
        assertSame(before, item);
        item.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Gaat nooit mee")).isVisible();
    }

    @Test
    void anOpenChoiceAndTheFocusOfALinkStay() throws Exception {
        var project = project("Slagerij", "Nieuws van een slagerij");
        var page = logIn("consultant");
        page.navigate(url("portfolio?groep=STATUS&sector=Nieuws%20van%20een%20slagerij"));
        var grouping = page.locator("vaadin-select").first();
        var sums = page.locator(".sums-table");
        assertThat(sums).containsText("Concept");
        page.getByLabel("Bij elkaar zetten").focus();
        page.keyboard().press("Enter");
        var place = grouping.locator("[role=option]:has-text('Per plaats')");
        assertThat(place).isVisible();
        var before = place.elementHandle();
        positions(project, 171);
        assertThat(sums.locator("tr.total")).containsText("171");
        assertThat(place).isVisible();
        assertSame(before, place);
        place.press("Enter");
        page.waitForURL(Pattern.compile(".*groep=LOCATION.*"));

        var link = sums.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Delft"));
        link.focus();
        var name = page.locator(".projects-grid")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Slagerij"));
        positions(project, 172);
        assertThat(sums.locator("tr.total")).containsText("172");
        assertThat(link).isFocused();
        name.focus();
        positions(project, 173);
        assertThat(page.locator(".projects-grid")).containsText("173");
        assertThat(name).isFocused();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Filters wissen"))
                .focus();
        positions(project, 174);
        assertThat(page.locator(".projects-grid")).containsText("174");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*portfolio\\?groep=LOCATION$"));
    }

    private static void assertSame(ElementHandle before, Locator now) {
        assertThat(before.evaluate("(before, now) => before === now && now.isConnected", now.elementHandle()))
                .as("still the same element")
                .isEqualTo(true);
    }

    /** Gives the project a job for so many people. */
    private void positions(Project project, int positions) throws EditRefused {
        var role = new CarvedRole(
                "rol",
                "Hulp",
                positions,
                Hours.of("25.5"),
                5,
                Hours.of(36),
                null,
                30,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.JOBS_AGREEMENT,
                null,
                null);
        workspaces.edit(
                consultant(), scenario(project), Phrase.of("workbench.saved"), List.of(new DesignEdit.PutRole(role)));
    }

    private UUID scenario(Project project) {
        return workspaces.scenarios(consultant(), project.id()).getFirst().id();
    }

    private AppUser consultant() {
        return users.byUsername("consultant").orElseThrow();
    }

    private Project project(String name, String sector) throws Exception {
        var project = projects.create(
                consultant(), new NewProject(name, "", sector, "Delft", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant(), project.id(), "a.bpmn", Models.chain(2));
        return project;
    }
}
