package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.Optional;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios side by side with their charts, and cost per task as a file. */
class CompareBrowserTest extends BrowserTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Test
    void scenariosAreComparedAndTheCostPerTaskIsTakenAlong() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Bloempotten"))
                .findFirst()
                .orElseThrow();
        var first = workspaces.scenarios(consultant, project.id()).getFirst().id();
        var copy = workspaces
                .createScenario(consultant, project.id(), "Vergeleken", Optional.of(first))
                .id();
        try {
            var page = logIn("consultant");
            page.navigate(url("project/" + project.id() + "/vergelijken?scenario=" + copy + "&met=" + copy));
            assertThat(page.locator(".waterfall svg")).isVisible();
            assertThat(page.locator(".waterfall svg")).containsText("minder kosten");
            page.getByText("De cijfers als tabel").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voorkeur geven aan Vergeleken"))
                    .click();
            assertThat(page.locator(".compare-table")).containsText("★ Vergeleken (voorkeur)");
            screenshot(page, "vergelijken");
            assertAccessible(page);

            page.navigate(url("project/" + project.id() + "/kosten?scenario=" + copy));
            var download = page.waitForDownload(
                    () -> page.getByText("Kosten per taak als CSV").click());
            assertThat(Files.readString(download.path())).contains("Alle taken samen;");
            assertAccessible(page);
        } finally {
            workspaces.delete(consultant, copy);
        }
    }
}
