package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Workspaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A manager with five minutes: reads, tries, prints and decides. */
class ManagerBrowserTest extends BrowserTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Users users;

    @Test
    void fromInboxToDecision() throws ReviewRefused, IOException {
        var scenario = submitted("Bloempotten");
        var page = logIn("manager");
        page.navigate(url("beoordelen"));
        page.locator(".inbox a")
                .filter(new Locator.FilterOptions().setHasText("Besluit"))
                .last()
                .click();
        assertThat(page.locator(".proposal h2").first()).hasText("De vraag");
        assertThat(button(page, "Goedkeuren")).isInViewport();
        assertThat(button(page, "Terugsturen")).isInViewport();
        screenshot(page, "besluit");
        assertAccessible(page);
        trySliders(page);
        assertThat(twoPages(page))
                .contains("De vraag", "per jaar minder", "Samen in geld", "Nog niet bestemd")
                .contains("Nieuwe functies en robots", "Risico’s", "Als de loonkostensubsidie stopt", "Verloop")
                .doesNotContain("Goedkeuren", "Hoofdmenu", "Proberen: wat als", "Meenemen");
        page.setViewportSize(1024, 768);
        button(page, "Naar indienen en besluiten").click();
        assertThat(button(page, "Goedkeuren")).isInViewport();
        screenshot(page, "besluit-1024");
        page.getByLabel("Voorwaarden").fill("Eerst een maand proef");
        button(page, "Goedkeuren").click();
        assertThat(page.getByText("Voorwaarden bij de goedkeuring: Eerst een maand proef"))
                .isVisible();
        assertThat(reviews.state(manager(), scenario).step().name()).isEqualTo("APPROVED");
    }

    @Test
    void theOtherExampleFitsOnTwoPagesAsWell() throws ReviewRefused, IOException {
        var scenario = submitted("Verpleegafdeling");
        var page = logIn("manager");
        page.navigate(url("project/" + project("Verpleegafdeling").id() + "/indienen?scenario=" + scenario));
        assertThat(button(page, "Goedkeuren")).isVisible();
        assertThat(twoPages(page))
                .contains("De vraag", "per jaar meer", "Samen in geld", "Nog niet bestemd", "Risico’s")
                .doesNotContain("Goedkeuren", "Hoofdmenu");
        // other journeys begin with what waits first
        reviews.sendBack(manager(), scenario, "Klaar met lezen");
    }

    /** By keys, with the answer said and each way back. */
    private void trySliders(Page page) {
        var slider =
                page.getByRole(AriaRole.SLIDER, new GetByRoleOptions().setName("Loonwaarde van Medewerker verpakken"));
        var number = page.getByLabel("Loonwaarde van Medewerker verpakken, als getal");
        var answer = page.locator(".try-answer");
        var before = number.inputValue();
        slider.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(answer).containsText("Met deze schuiven:");
        assertThat(answer).containsText("was € 1.551 per jaar minder");
        assertThat(answer).hasAttribute("aria-live", "polite");
        assertThat(number).hasValue(String.valueOf(Integer.parseInt(before) - 2));
        assertAccessible(page);
        screenshot(page, "besluit-proberen");
        number.fill("50");
        page.keyboard().press("Enter");
        assertThat(slider).hasValue("50");
        number.fill("130");
        page.keyboard().press("Enter");
        assertThat(page.locator(".lever .decimal-field [slot=error-message]").first())
                .containsText("0 tot en met 100");
        number.fill("50");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Loonkostensubsidie van Medewerker verpakken"))
                .press(" ");
        assertThat(answer).containsText("per jaar meer");
        button(page, "Alles terug").click();
        assertThat(answer).containsText("Aan het voorstel verandert niets");
        assertThat(number).hasValue(before);
    }

    private static String twoPages(Page page) throws IOException {
        try (var document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
            return new PDFTextStripper().getText(document);
        }
    }

    private UUID submitted(String name) throws ReviewRefused {
        var consultant = users.byUsername("consultant").orElseThrow();
        var hr = users.byUsername("hr").orElseThrow();
        var project = project(name);
        var first = workspaces.scenarios(consultant, project.id()).getFirst();
        var scenario = workspaces
                .createScenario(consultant, project.id(), unused("Besluit"), Optional.of(first.id()))
                .id();
        reviews.submit(consultant, scenario, hr.id(), manager().id(), "");
        reviews.agree(hr, scenario, "");
        return scenario;
    }

    private Project project(String name) {
        return projects.visibleTo(users.byUsername("consultant").orElseThrow()).stream()
                .filter(each -> each.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private AppUser manager() {
        return users.byUsername("manager").orElseThrow();
    }
}
