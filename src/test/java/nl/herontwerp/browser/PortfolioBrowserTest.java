package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the list of projects to the sums over all of them, by keyboard. */
class PortfolioBrowserTest extends BrowserTest {

    private static final String SCROLLED =
            "() => document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=content]').scrollTop";
    private static final String SECTOR = "Sector van de portfolio";

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Test
    void fromAProjectToTheSums() throws Exception {
        project("Magazijn", "Tilburg");
        project("Kantoor", "Breda");
        var page = logIn("consultant");
        page.getByLabel("Zoek een project").fill(SECTOR + " tilburg");
        assertThat(page.getByText("1 project gevonden")).isVisible();
        assertThat(page.locator(".projects-grid")).containsText("Tilburg");
        // computed in the background while the screen is open
        assertThat(page.locator(".projects-grid")).containsText("gegevens ontbreken");
        assertAccessible(page);
        assertThat(page.locator("vaadin-grid-sorter").first()).hasAttribute("aria-label", "Sorteren op Project");
        screenshot(page, "projecten");

        page.navigate(url("portfolio"));
        var group = page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(SECTOR).setExact(true));
        group.press("Enter");
        page.waitForURL(Pattern.compile(".*sector=Sector.*"));
        assertThat(page.getByText("Van 0 van de 2 projecten is de besparing bekend; van 2 niet."))
                .isVisible();
        assertThat(page.locator(".sums-table")).containsText("onbekend (2 projecten)");
        assertThat(page.locator(".projects-grid")).containsText("Magazijn");
        assertAccessible(page);
        screenshot(page, "portfolio");

        var link = page.getByText("Downloaden als CSV");
        var file = page.waitForDownload(() -> {
            link.focus();
            page.keyboard().press("Enter");
        });
        assertThat(Files.readString(file.path()))
                .contains("Magazijn;" + SECTOR + ";Tilburg")
                .doesNotContain("Verpleeg");
        whatIsChosenStandsInTheAddress(page);
        anotherScreenBeginsAtItsTop(page);
    }

    private static void anotherScreenBeginsAtItsTop(Page page) {
        page.locator(".projects-grid").scrollIntoViewIfNeeded();
        page.mouse().wheel(0, 400);
        page.waitForFunction(SCROLLED + " > 0");
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText("Snel rekenen"))
                .click();
        page.waitForURL(Pattern.compile(".*rekenen.*"));
        page.waitForFunction(SCROLLED + " === 0");
        assertThat(page.locator("h1")).isInViewport();
    }

    private void whatIsChosenStandsInTheAddress(Page page) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Filters wissen"))
                .press("Enter");
        page.waitForURL(Pattern.compile(".*portfolio\\?groep=SECTOR"));
        assertThat(page.locator(".sums-table")).containsText("Ziekenhuis");
        // the button goes away, and the focus goes to the first choice
        var grouping = page.locator("vaadin-select").first();
        assertThat(grouping).hasAttribute("focused", "");
        page.keyboard().press("Enter");
        var sector = grouping.locator("[role=option]:has-text('Per sector')");
        assertThat(sector).isFocused();
        page.keyboard().press("ArrowDown");
        var place = grouping.locator("[role=option]:has-text('Per plaats')");
        assertThat(place).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*groep=LOCATION.*"));
        assertThat(page.locator(".sums-table")).containsText("Breda");
        assertThat(page.locator(".chart svg")).isVisible();
        assertAccessible(page);
    }

    private void project(String name, String place) throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject(name, "", SECTOR, place, Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
    }
}
