package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Workspaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR makes a job of a carved role: terms, a request for a change that the consultant settles, documents. */
class HrBrowserTest extends BrowserTest {

    private static final String ROLE = "Afdelingsassistent logistiek";

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Users users;

    private Project project;

    @Test
    void fromInboxToVacancy() throws Exception {
        var scenario = submitted();
        var consultant = logIn("consultant");
        consultant.navigate(url("project/" + project.id() + "/functies?scenario=" + scenario));
        assertThat(consultant.getByText("Functie openen").first()).isVisible();

        var hr = logIn("hr");
        hr.navigate(url("beoordelen"));
        hr.locator(".inbox a")
                .filter(new Locator.FilterOptions().setHasText("Voor HR"))
                .last()
                .click();
        assertThat(hr.locator(".proposal h2").first()).hasText("Nieuwe functies en robots");
        screenshot(hr, "voorstel-hr");
        hr.locator(".proposal .role-link").first().click();
        assertThat(hr.locator("h1")).hasText(ROLE);
        assertThat(hr.locator(".role-lines tbody tr").first()).isVisible();
        pictures(hr, "functie-werk");
        hr.locator(".role-head dd .figure").last().click();
        assertThat(hr.getByText("Som van").first()).isVisible();
        button(hr, "Sluiten").click();

        fillInTerms(hr);
        ask(hr);
        settle(consultant);
        assertThat(hr.getByText("Nu van 9 tot 14 uur")).isVisible();
        assertThat(hr.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Opmerkingen").setExact(true)))
                .isVisible();
        compare(hr);
        writeVacancy(hr);
    }

    private void fillInTerms(Page page) {
        tab(page, "Voorwaarden");
        type(page.getByLabel("Functiecode"), "ZRG-12");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        type(page.getByLabel("Leidinggevende functie"), "Hoofd verpleegafdeling");
        type(page.getByLabel("Opleiding en inwerken"), "Hygiëne op de afdeling\nTwee dagen meelopen");
        type(page.getByLabel("Gewenste start"), "1-9-2026");
        assertThat(page.getByLabel("Leidinggevende functie")).hasValue("Hoofd verpleegafdeling");
        pictures(page, "functie-voorwaarden");
        tab(page, "Werk en controle");
        assertThat(page.getByText("Nog niet ingevuld:")).not().containsText("functiecode");
    }

    private void ask(Page page) {
        page.locator(".role-lines")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Reageer"))
                .first()
                .click();
        var text = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Reactie"));
        assertThat(text).isFocused();
        text.fill("Kan dit werk vóór de middag?");
        button(page, "Vraag om wijziging").click();
        assertThat(page.locator(".comment-list")).containsText("vóór de middag");
        assertThat(page.getByText("Opmerkingen (1 open)")).isVisible();
        pictures(page, "functie-opmerkingen");
    }

    /** The consultant's window shows the request without being loaded again. */
    private void settle(Page page) {
        var link = page.getByText("vragen om wijziging: 1").first();
        assertThat(link).isVisible();
        link.click();
        tab(page, "Opmerkingen (1 open)");
        page.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Afhandelen"))
                .click();
        type(page.getByLabel("Antwoord"), "Nu van 9 tot 14 uur");
        page.locator("vaadin-dialog [theme~=primary], vaadin-dialog-overlay [theme~=primary]")
                .filter(new Locator.FilterOptions().setHasText("Afhandelen"))
                .click();
        assertThat(page.locator(".comment-answer")).containsText("Nu van 9 tot 14 uur");
    }

    private void compare(Page page) {
        tab(page, "Vergelijken met");
        page.getByLabel("Vergelijk met").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Ingediend op"))
                .click();
        assertThat(page.locator(".role-difference")).containsText("ZRG-12");
        screenshot(page, "functie-vergelijken");
    }

    private void writeVacancy(Page page) throws IOException {
        tab(page, "Documenten");
        page.getByLabel("Document", new Page.GetByLabelOptions().setExact(true)).click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Vacaturetekst"))
                .click();
        var asked = page.getByLabel("Dit vragen wij");
        type(asked, "Je wilt dit werk leren. Een diploma is niet nodig.");
        assertThat(page.getByText("Eigen tekst", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        pictures(page, "functie-documenten");
        try (var pdf = Loader.loadPDF(download(page, "PDF-bestand"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            ROLE,
                            "Een diploma is niet nodig.",
                            "Hygiëne op de afdeling",
                            "Je kunt beginnen op 1-9-2026");
        }
        assertThat(download(page, "Word-bestand (DOCX)")).startsWith('P', 'K');
    }

    private void pictures(Page page, String name) {
        screenshot(page, name);
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, name + "-1024");
        page.setViewportSize(1440, 900);
    }

    /** The example's redesign once more, offered to HR. */
    private UUID submitted() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Verpleegafdeling"))
                .findFirst()
                .orElseThrow();
        var last = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        // a copy, because other journeys go on with the draft
        var scenario = workspaces
                .createScenario(consultant, project.id(), unused("Voor HR"), Optional.of(last))
                .id();
        reviews.submit(
                consultant,
                scenario,
                users.byUsername("hr").orElseThrow().id(),
                users.byUsername("manager").orElseThrow().id(),
                "");
        return scenario;
    }

    private static byte[] download(Page page, String link) throws IOException {
        var download = page.waitForDownload(() -> page.getByText(link).click());
        return Files.readAllBytes(download.path());
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
