package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.herontwerp.tasklist.TaskListTemplate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** From a spreadsheet to a project: upload, look at the columns, answer what is asked, and see the tasks. */
class TaskListBrowserTest extends BrowserTest {

    private static final String XLSX = TaskListTemplate.MEDIA_TYPE;
    private static final String LIST = """
            Nr;Activiteit;Wie doet het;Afdeling;Duur;Aantal;Per;Uurloon;Mensen;Opmerking
            1;Post openen en verdelen;Administratief medewerker;Secretariaat;25;2;dag;18,75;2;
            2;Bestelling inpakken;Magazijnmedewerker;Magazijn;6,5;1.234;week;€ 16,40;5;piek in december
            3;Retouren controleren;Magazijnmedewerker;Magazijn;0:10;3,5;dag;;;
            4;Rekken bijvullen;Magazijnmedewerker;Magazijn;anderhalf uur;dagelijks;;;;
            5;Klachten afhandelen;Teamleider;Kantoor;1 uur 15 min;af en toe;;29,10;1;
            6;;Teamleider;Kantoor;10;1;week;;;
            """;

    @Test
    void aListBecomesAProject() {
        var page = logIn("consultant");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nieuw project"))
                .click();
        page.getByText("Een takenlijst (Excel of CSV)").click();
        assertThat(page.getByText("Sjabloon downloaden (Excel)")).isVisible();
        screenshot(page, "takenlijst-kiezen");
        assertAccessible(page);
        var download = page.waitForDownload(
                () -> page.getByText("Sjabloon downloaden (Excel)").click());
        assertThat(download.suggestedFilename()).isEqualTo("takenlijst.xlsx");

        page.locator("vaadin-upload:visible input[type=file]")
                .setInputFiles(
                        new FilePayload("taken magazijn.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        var dialog = page.locator(".task-list-body");
        assertThat(dialog.locator(".task-list-summary")).containsText("2 van 6 rijen");
        screenshot(page, "takenlijst-vragen");
        assertAccessible(page);

        page.locator(".task-list-columns vaadin-select[invalid] vaadin-select-value-button")
                .first()
                .click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("minuten"))
                .click();
        assertThat(dialog.locator(".task-list-summary")).containsText("4 van 6 rijen");
        assertThat(dialog).containsText("Schrijf bijvoorbeeld 3x per dag");
        assertThat(dialog).containsText("De naam van de taak ontbreekt");
        screenshot(page, "takenlijst");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        dialog.locator(".effect").first().scrollIntoViewIfNeeded();
        screenshot(page, "takenlijst-1024");
        page.setViewportSize(1440, 900);
        dialog.locator("vaadin-checkbox").last().scrollIntoViewIfNeeded();
        screenshot(page, "takenlijst-onder");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("4 taken overnemen"))
                .click();
        page.waitForURL("**/proces");
        assertThat(page.getByText("Bestelling inpakken").first()).isVisible();
        assertThat(page.getByText("Takenlijst ‘taken magazijn.csv’ downloaden")).isVisible();
        screenshot(page, "takenlijst-proces");
        page.navigate(page.url().replace("/proces", "/taken"));
        assertThat(page.locator(".cell-perjaar").first()).isVisible();
        screenshot(page, "takenlijst-taken");
        assertAccessible(page);
    }

    /** The workbook that users download, filled in as a Dutch and as an English office does. */
    @Test
    void theTemplateFilledInIsUnderstoodWhole() {
        var page = logIn("consultant");
        begin(page);
        page.locator("vaadin-upload:visible input[type=file]")
                .setInputFiles(new FilePayload("balie.xlsx", XLSX, filled("6,5 min", "2,5", "17,35", "dag")));
        var dialog = page.locator(".task-list-body");
        assertThat(dialog.locator(".task-list-summary")).containsText("Alle rijen zijn begrepen: 4.");
        assertThat(dialog).containsText("17,35");
        assertThat(dialog).containsText("130");
        screenshot(page, "takenlijst-sjabloon");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("4 taken overnemen"))
                .click();
        page.waitForURL("**/proces");
        assertThat(page.getByText("Bestelling inpakken").first()).isVisible();
        screenshot(page, "takenlijst-sjabloon-proces");

        page.navigate(url(""));
        begin(page);
        page.locator("vaadin-upload:visible input[type=file]")
                .setInputFiles(new FilePayload("desk.xlsx", XLSX, filled("6.5 min", "2.5", "17.35", "day")));
        assertThat(dialog.locator(".task-list-summary")).containsText("Alle rijen zijn begrepen: 4.");
        assertThat(dialog).containsText("17,35");
        assertThat(dialog).containsText("130");
    }

    private static void begin(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nieuw project"))
                .click();
        page.getByText("Een takenlijst (Excel of CSV)").click();
    }

    /** The template with texts in its cells, as it comes from an office whose numbers Excel did not know. */
    private static byte[] filled(String minutes, String times, String wage, String per) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(TaskListTemplate.bytes()));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.getSheetAt(0);
            var first = sheet.getLastRowNum() + 1;
            var rows = new String[][] {
                {
                    "3",
                    "Bestelling inpakken",
                    "Inpakker",
                    "Magazijn",
                    "Hal",
                    minutes,
                    "",
                    times,
                    "week",
                    "",
                    wage,
                    "2",
                    "32",
                    "",
                    ""
                },
                {"4", "Vloer vegen", "Inpakker", "Magazijn", "Hal", "15", "", "2", per, "", "", "", "", "", ""}
            };
            for (int i = 0; i < rows.length; i++) {
                var row = sheet.createRow(first + i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
