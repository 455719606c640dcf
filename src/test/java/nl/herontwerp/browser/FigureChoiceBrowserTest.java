package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The choice between two figures of one file, by keyboard, on a wide and on a narrow screen. */
class FigureChoiceBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("src/test/resources/findings/conflicting-figures/wrong.bpmn");

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Test
    void aFigureIsChosenWithTheKeyboard() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject("Twee getallen", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "twee-getallen.bpmn", Files.readAllBytes(MODEL));
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/taken"));
        var figures = page.locator(".choices vaadin-radio-button");
        assertThat(figures).hasCount(2);
        assertThat(figures.first()).hasAttribute("checked", "");
        screenshot(page, "keuze-getallen");
        assertAccessible(page);

        figures.first().locator("input").focus();
        page.keyboard().press("ArrowDown");
        assertThat(figures.last()).hasAttribute("checked", "");
        assertThat(page.getByLabel("Minuten werk: Doen")).hasValue("8");
        assertThat(figures.last().locator("input")).isFocused();
        page.setViewportSize(1024, 768);
        page.evaluate("() => document.querySelector('.choices').scrollIntoView()");
        screenshot(page, "keuze-getallen-smal");
    }
}
