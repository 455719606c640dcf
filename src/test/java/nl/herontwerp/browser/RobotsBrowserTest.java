package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A supplier, a help that makes work easier and a robot that is too slow, entered by keyboard and seen on board and costs. */
class RobotsBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    private String piece = "";

    @Test
    void aHelpMakesWorkEasierAndARobotThatIsTooSlowIsSaid() throws Exception {
        var project = project();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/functies"));
        var card = page.locator(".piece-card")
                .filter(new Locator.FilterOptions().setHasText(piece))
                .first();
        assertThat(card.locator(".class-chip.complex")).isVisible();

        help(page);
        assertThat(card.locator(".class-chip.support")).isVisible();
        assertThat(card.getByText("Samen: mens")).isVisible();
        both(page, "robots-bord");
        assertAccessible(page);

        slow(page);
        assertThat(page.locator(".robot-load.is-over")).containsText("Past niet");

        page.navigate(url("project/" + project.id() + "/kosten"));
        var costs = page.locator(".robot-costs");
        assertThat(costs.getByText("Maakt het werk makkelijker, 100 %")).isVisible();
        assertThat(costs.locator(".ways-table")).hasCount(2);
        costs.evaluate("each => each.scrollIntoView()");
        both(page, "robots-kosten");
        assertAccessible(page);
    }

    @Test
    void workIsBoughtWithKeysAndStandsInCostsAndWorkbook() throws Exception {
        var project = project();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/functies"));
        press(page, button(page, "Leverancier toevoegen"));
        type(field(page, "Naam"), "Inpakbedrijf");
        type(field(page, "Prijs per keer (€)"), "-1");
        choose(page, "Btw", "te verrekenen: geen kosten");
        type(field(page, "Eigen uren per jaar"), "0");
        press(page, button(page, "Opslaan"));
        assertThat(page.locator("vaadin-text-field[invalid]")).containsText("Prijs per keer");
        assertThat(field(page, "Prijs per keer (€)")).isFocused();
        type(field(page, "Prijs per keer (€)"), "0,50");
        type(field(page, "Eenmalige kosten (€)"), "250");
        both(page, "leverancier");
        assertAccessible(page);
        press(page, button(page, "Opslaan"));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);

        press(page, button(page, piece + " verplaatsen"));
        press(page, button(page, "Uitbesteden aan Inpakbedrijf"));
        var column = page.locator(".bought").filter(new Locator.FilterOptions().setHasText("Inpakbedrijf"));
        assertThat(column.locator(".piece-card")).containsText(piece);
        assertThat(column).containsText("€\u00a02.500,00");

        page.navigate(url("project/" + project.id() + "/kosten"));
        assertThat(page.locator(".bought-costs")).containsText("Inpakbedrijf");
        assertThat(page.getByText("Uitbesteed werk, per keer").first()).isVisible();
        var download = page.waitForDownload(
                () -> page.getByText("Rekenblad met formules (Excel)").click());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            assertThat(numbers(workbook)).contains(2500.0);
        }
    }

    /** What the formulas of a workbook come to. */
    private static List<Double> numbers(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell ->
                        cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC)
                .map(Cell::getNumericCellValue)
                .toList();
    }

    private static void press(Page page, Locator button) {
        button.focus();
        page.keyboard().press("Enter");
    }

    private void help(Page page) {
        button(page, "Robot toevoegen").click();
        type(field(page, "Naam"), "Lichtwijzer");
        choose(page, "Soort", "Hulp bij het werk, zoals lichtwijzers");
        cover(page);
        choose(page, "Eis ‘zelfstandigheid’ is nu 3, wordt", "1");
        assertThat(page.getByText("Samen met")).isVisible();
        both(page, "robots-hulp");
        assertAccessible(page);
        button(page, "Opslaan").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    private void slow(Page page) {
        button(page, "Robot toevoegen").click();
        type(field(page, "Naam"), "Trage arm");
        cover(page);
        type(field(page, "Cyclustijd (seconden per keer)"), "80000");
        assertThat(page.locator("vaadin-dialog .robot-load.is-over")).containsText("Past niet");
        type(field(page, "Ploegen per dag"), "4");
        button(page, "Opslaan").click();
        assertThat(page.locator("vaadin-text-field[invalid]")).containsText("hoogstens 24 uur per dag");
        assertThat(field(page, "Ploegen per dag")).isFocused();
        type(field(page, "Ploegen per dag"), "1");
        button(page, "Opslaan").click();
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
    }

    private void cover(Page page) {
        var more = page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Deeltaak toevoegen"));
        more.click();
        more.pressSequentially(piece);
        page.locator("vaadin-combo-box-item").getByText(piece).first().click();
        assertThat(page.locator(".robot-work")).hasCount(1);
    }

    private static void choose(Page page, String label, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item:visible")
                .getByText(item, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A project in which one piece is complex because it asks for independence. */
    private Project project() throws Exception {
        var user = users.byUsername("consultant").orElseThrow();
        var project =
                projects.create(user, new NewProject("Robots", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), MODEL.getFileName().toString(), Files.readAllBytes(MODEL));
        var workspace = workspaces.openProject(user, project.id()).orElseThrow();
        Node task = workspace.asIs().model().tasks().getFirst();
        piece = task.label();
        var entered = new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"));
        var edits = new ArrayList<Edit<?>>();
        edits.add(new InventoryEdit.SetActiveMinutes(task.id(), BigDecimal.TEN, entered));
        edits.add(new InventoryEdit.SetTimesPerYear(task.id(), BigDecimal.valueOf(5_000), entered));
        for (var demand : Demand.values()) {
            edits.add(new JudgementEdit.SetDemand(
                    Activity.wholeId(task.id()), demand, demand == Demand.INDEPENDENCE ? 3 : 1));
        }
        workspaces.edit(user, workspace.scenario().id(), Phrase.of("workbench.saved"), edits);
        return project;
    }
}
