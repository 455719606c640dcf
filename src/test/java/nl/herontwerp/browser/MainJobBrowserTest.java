package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.process.Lane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The whole main job as three people, from a model file to an approved scenario and its report. */
class MainJobBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");
    private static final String ROLE = "Medewerker magazijn";
    private static final String ROBOT = "Vouwmachine";

    @Test
    void fromModelFileToApprovedReport() throws Exception {
        var consultant = logIn("consultant");
        importModel(consultant);
        fillInWages(consultant);
        splitTask(consultant, "Doos kiezen en vouwen");
        splitTask(consultant, "Artikelen inpakken");
        makeRole(consultant);
        addRobot(consultant);
        seeCosts(consultant);
        submit(consultant);
        agree(logIn("hr"));
        var manager = logIn("manager");
        approve(manager);
        takeReports(manager);
    }

    private void importModel(Page page) {
        button(page, "Nieuw project").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(MODEL);
        button(page, "Project maken").click();
        assertThat(page.locator(".djs-element").first()).isVisible();
        assertThat(page.locator(".element-tree")).containsText("Inpakker");
        screenshot(page, "proces");
        assertAccessible(page);
    }

    private void fillInWages(Page page) {
        step(page, "Taken");
        var lanes = page.locator(".performer");
        assertThat(lanes.first()).isVisible();
        for (int i = 0; i < lanes.count(); i++) {
            lanes.nth(i).locator("summary").click();
            type(lanes.nth(i).getByLabel("Bruto uurloon"), "16,50");
            assertThat(lanes.nth(i).locator("summary")).containsText("16,50");
            type(lanes.nth(i).getByLabel("Aantal mensen"), "2");
            assertThat(lanes.nth(i).locator("summary")).containsText("2 mensen");
        }
        var minutes = page.locator(".cell-minuten input").first();
        type(minutes, "4,5");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        button(page, Pattern.compile("^Ongedaan maken")).click();
        button(page, Pattern.compile("^Opnieuw doen")).click();
        screenshot(page, "taken");
        assertAccessible(page);
    }

    /** Two pieces: the first keeps its demands unscored, the new one is scored low on all seven. */
    private void splitTask(Page page, String task) {
        if (!page.url().contains("/splitsen")) {
            step(page, "Splitsen");
        }
        assertThat(page.locator(".split-pieces h2")).isVisible();
        assertThat(page.locator(".split-tasks")).not().hasAttribute("loading", "");
        page.locator(".split-tasks vaadin-grid-cell-content:visible")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        assertThat(page.locator(".split-pieces h2")).hasText(task);
        button(page, "Deeltaak afsplitsen").click();
        var name = page.locator(".piece-row.selected .piece-name input");
        assertThat(name).hasValue("Deeltaak 2");
        type(name, "Eenvoudig deel van " + task);
        assertThat(page.locator(".split-demands h2")).containsText("Eenvoudig deel van " + task);
        var demands = page.locator(".demand");
        for (int i = 0; i < 7; i++) {
            // each score stands with its anchor
            demands.nth(i).locator("vaadin-radio-button input").nth(1).check();
            assertThat(demands.nth(i)).not().containsText("Nog niet beoordeeld");
        }
        assertThat(page.locator(".verdict")).containsText("Eenvoudig: alle zeven eisen zijn laag");
        screenshot(page, "splitsen");
        assertAccessible(page);
    }

    /** One piece by its menu, the other by dragging. */
    private void makeRole(Page page) {
        step(page, "Functies");
        button(page, "Nieuwe functie").click();
        type(page.getByLabel("Naam van de functie"), ROLE);
        type(page.getByLabel("Contracturen per week per persoon"), "20");
        type(page.getByLabel("Aantal plaatsen"), "3");
        type(page.getByLabel("Loonwaarde (%)"), "60");
        page.getByLabel("Wie begeleidt?").click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Inpakker"))
                .click();
        type(page.getByLabel("Begeleiding in uren per week"), "2");
        type(page.getByLabel("Werkplek aanpassen"), "1000");
        button(page, "Opslaan").click();
        var column = page.locator(".board-column.carved");
        assertThat(column).containsText(ROLE);
        choose(page, card(page, "Eenvoudig deel van Doos kiezen"), "Naar " + ROLE);
        assertThat(column).containsText("Eenvoudig deel van Doos kiezen");
        card(page, "Eenvoudig deel van Artikelen inpakken").dragTo(column.locator(".board-cards"));
        assertThat(column).containsText("Eenvoudig deel van Artikelen inpakken");
        assertThat(column).containsText("Hoofdtaken: 2 van hoogstens 5");
        screenshot(page, "functies");
        assertAccessible(page);
    }

    private void addRobot(Page page) {
        button(page, "Robot toevoegen").click();
        type(page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)), ROBOT);
        var costs = List.of(
                "Aanschaf",
                "20.000,00",
                "Inbouw",
                "2000",
                "Gereedschap",
                "0",
                "Veiligheid",
                "0",
                "Opleiding",
                "500",
                "Onderhoud, energie",
                "1500",
                "Levensduur",
                "8",
                "Restwaarde",
                "0",
                "Gemiste productie",
                "0");
        for (int i = 0; i < costs.size(); i += 2) {
            var name = Pattern.compile("^" + costs.get(i));
            type(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name)), costs.get(i + 1));
        }
        button(page, "Opslaan").click();
        assertThat(page.locator(".robot-panel")).containsText(ROBOT);
        choose(page, card(page, "Eenvoudig deel van Doos kiezen"), "Robot " + ROBOT + " inzetten");
        type(page.getByLabel("Deel van de keren"), "50");
        button(page, "Opslaan").click();
        assertThat(page.locator(".robot-panel")).containsText("50\u00a0% van de keren");
    }

    private void seeCosts(Page page) {
        step(page, "Kosten");
        assertThat(page.locator(".cost-table").first()).containsText("Loonkostensubsidie");
        assertThat(page.locator(".outcome").first()).containsText("per jaar");
        assertThat(page.locator(".outcome").first()).not().containsText("onbekend");
        page.locator(".cost-table tr")
                .filter(new Locator.FilterOptions().setHasText("Loonkostensubsidie"))
                .locator(".figure")
                .last()
                .click();
        assertThat(page.locator(".why-node").first()).isVisible();
        assertThat(page.locator(".why-node").getByText("Participatiewet").first())
                .isAttached();
        screenshot(page, "waarom");
        page.keyboard().press("Escape");
        screenshot(page, "kosten");
        assertAccessible(page);
        step(page, "Vergelijken");
        assertThat(page.locator(".compare-table")).containsText("Terugverdientijd");
        screenshot(page, "vergelijken");
        assertAccessible(page);
    }

    private void submit(Page page) {
        step(page, "Indienen");
        type(page.getByLabel("Opmerking"), "Graag uw oordeel");
        button(page, "Indienen").click();
        assertThat(page.locator(".status-chip")).hasText("Bij HR");
        screenshot(page, "ingediend");
        assertAccessible(page);
    }

    private void agree(Page page) {
        openProposal(page);
        button(page, "Akkoord, door naar de manager").click();
        assertThat(page.locator(".status-chip")).hasText("Bij de manager");
    }

    private void approve(Page page) {
        openProposal(page);
        type(page.getByLabel("Voorwaarden"), "Begin met één plaats");
        button(page, "Goedkeuren").click();
        assertThat(page.locator(".status-chip")).hasText("Goedgekeurd");
        assertThat(page.getByText("Begin met één plaats").first()).isVisible();
        screenshot(page, "goedgekeurd");
    }

    private void openProposal(Page page) {
        page.navigate(url("beoordelen"));
        // other journeys leave proposals as well
        var own = page.locator(".inbox a")
                .filter(new Locator.FilterOptions().setHasText("magazijn-orderverzamelen"))
                .last();
        assertThat(own).isVisible();
        screenshot(page, "beoordelen");
        assertAccessible(page);
        own.click();
        assertThat(page.locator(".proposal")).containsText(ROLE);
    }

    private void takeReports(Page page) throws Exception {
        try (var pdf = Loader.loadPDF(download(page, "Rapport (PDF)"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("magazijn-orderverzamelen", ROLE, "Goedgekeurd", "Participatiewet")
                    .doesNotContain("<report.", "null");
        }
        assertThat(download(page, "Rapport (Word)")).startsWith('P', 'K');
        var redesigned = ModelReader.read("herontwerp.bpmn", download(page, "Herontworpen model (BPMN)"));
        assertThat(redesigned.model().lanes()).extracting(Lane::name).contains(ROLE);
        assertThat(redesigned.model().tasks())
                .anySatisfy(task -> assertThat(task.name()).isEqualTo("Eenvoudig deel van Artikelen inpakken"));
        assertThat(download(page, "Oorspronkelijk model (BPMN)")).isEqualTo(Files.readAllBytes(MODEL));
    }

    private static byte[] download(Page page, String link) throws IOException {
        var download = page.waitForDownload(() -> page.getByText(link).click());
        return Files.readAllBytes(download.path());
    }

    private static Locator card(Page page, String name) {
        return page.locator(".piece-card").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void choose(Page page, Locator card, String item) {
        card.locator(".card-more").click();
        page.locator("vaadin-dialog vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
