package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.UUID;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Projects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scales from a spreadsheet, by keyboard; a job and a role that follow them; a wage value estimated. */
class WageScalesBrowserTest extends BrowserTest {

    private static final String TERMS = "\tuur\t36\t5\t10\t6,00\tdag\t144\t36\t43,2\t0\t";
    private static final String CELLS = "1\t0\t1-1-2026\t14,99" + TERMS + "5\n" + "1\t1\t1-1-2026\t15,40" + TERMS
            + "5\n" + "3\t2\t1-1-2026\t19,80" + TERMS + "5,5\n";

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Test
    void fromSpreadsheetToCostPerHour() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        // other journeys make projects as well
        var project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Verpleegafdeling"))
                .findFirst()
                .orElseThrow();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/loonschalen"));
        page.getByText("Er zijn nog geen loonschalen").waitFor();
        assertAccessible(page);
        paste(page);
        screenshot(page, "loonschalen-na-plakken");
        typeInTheTable(page);
        download(page);
        both(page, "loonschalen");
        inTasks(page);
        inRoles(page);
        inCosts(page);
        asHr(project.id());
    }

    private void paste(Page page) {
        button(page, "Plakken of bestand lezen").click();
        var cells = page.getByLabel("Cellen of CSV");
        cells.fill(CELLS.replace("15,40", "vijftien"));
        assertThat(page.getByText("‘vijftien’ is geen getal")).isVisible();
        assertThat(button(page, "Overnemen")).isDisabled();
        both(page, "loonschalen-plakken");
        assertAccessible(page);
        cells.fill(CELLS);
        assertThat(page.getByText("Gelezen: 3 regels, 3 nieuw")).isVisible();
        button(page, "Overnemen").click();
        assertThat(page.locator(".scale-grid")).containsText("op het minimumloon");
        assertThat(page.locator(".saved")).hasText("Bewaard");
    }

    /** Enter keeps a figure and goes to the same column of the next row. */
    private void typeInTheTable(Page page) {
        button(page, "Regel toevoegen").click();
        var amounts = page.locator(".scale-grid .cell-scale-3:visible input");
        assertThat(amounts).hasCount(4);
        amounts.nth(2).fill("20,10");
        amounts.nth(2).press("Enter");
        assertThat(amounts.nth(3)).isFocused();
        page.keyboard().type("21,00");
        page.keyboard().press("Enter");
        assertThat(amounts.nth(3)).hasValue("21,00");
        assertThat(amounts.nth(3)).hasAttribute("aria-label", "Bedrag (€), schaal 3, trede 3");
        assertThat(page.locator(".scale-grid")).not().containsText("onbekend");
        page.locator(".scale-grid .figure:visible").last().click();
        assertThat(page.locator(".why-node").first()).containsText("Kosten per productief uur");
        assertThat(page.locator(".why-node")
                        .getByText("Productieve uren per jaar")
                        .first())
                .isAttached();
        screenshot(page, "loonschalen-waarom");
        page.keyboard().press("Escape");
        assertAccessible(page);
    }

    private void download(Page page) throws Exception {
        var file =
                page.waitForDownload(() -> page.getByText("Downloaden als CSV").click());
        assertThat(Files.readString(file.path())).contains("Schaal;Trede;Vanaf").contains("3;3;2026-01-01;21,00;uur");
    }

    private void inTasks(Page page) {
        step(page, "Taken");
        var job = page.locator(".performer").first();
        job.locator("summary").click();
        choose(page, job.getByLabel("Loonschaal"), "schaal 3, trede 2");
        assertThat(job.locator("summary")).containsText("20,10");
        assertThat(job).containsText("Volgt uit schaal 3, trede 2, vanaf 1-1-2026");
        both(page, "loonschalen-taken", job.getByLabel("Loonschaal"));
        assertAccessible(page);
    }

    private void inRoles(Page page) {
        step(page, "Functies");
        var column = page.locator(".board-column.carved").first();
        column.getByText("Wijzigen", new Locator.GetByTextOptions().setExact(true))
                .click();
        choose(page, page.locator("vaadin-dialog").getByLabel("Loonschaal"), "schaal 1, trede 1");
        assertThat(page.getByText("Op het minimumloon van")).isVisible();
        both(page, "loonschalen-functie");
        assertAccessible(page);
        button(page, "Opslaan").click();
        column.getByText("Meer", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(column).containsText("Loon: schaal 1, trede 1 (€");
        column.getByText("Loonwaarde schatten").click();
        var tasks = page.locator(".wage-value-task");
        assertThat(tasks.first()).isVisible();
        for (var i = 0; i < tasks.count(); i++) {
            type(tasks.nth(i).getByLabel("Of: stuks"), "70");
            type(tasks.nth(i).getByLabel("Norm (stuks)"), "80");
            type(tasks.nth(i).getByLabel("Kwaliteit (%)"), "100");
            type(tasks.nth(i).getByLabel("Netto werktijd (%)"), "80");
            assertThat(tasks.nth(i).getByLabel("Tempo (%)")).hasValue("87,5");
        }
        // 87.5 % x 100 % x 80 % = 70 %
        assertThat(page.locator(".wage-value-result")).containsText("70\u00a0%");
        both(page, "loonwaarde-schatten");
        assertAccessible(page);
        button(page, "Indicatie overnemen").click();
        assertThat(column).containsText("loonwaarde van 70\u00a0% (indicatie)");
        assertThat(page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("Ongedaan maken: Loonwaarde van functie")))
                .isVisible();
        screenshot(page, "loonschalen-functies");
    }

    private void inCosts(Page page) {
        step(page, "Kosten");
        var table = page.locator(".hour-costs .cost-table");
        assertThat(table).containsText("schaal 3, trede 2");
        var counted = table.locator("tbody tr").first().locator("td").nth(4);
        assertThat(counted).hasText("productief uur");
        var now = page.locator(".cost-bar span").first();
        var productive = now.textContent();
        page.getByText("per betaald uur: verlof").click();
        assertThat(now).not().hasText(productive);
        assertThat(counted).hasText("betaald uur");
        page.getByText("per productief uur: verlof").click();
        assertThat(now).hasText(productive);
        both(page, "loonschalen-kosten", table);
        assertAccessible(page);
    }

    /** HR adds a step to the same table and reads what an hour of it comes to. */
    private void asHr(UUID project) {
        var page = logIn("hr");
        page.navigate(url("project/" + project + "/loonschalen"));
        var amounts = page.locator(".scale-grid .cell-scale-3:visible input");
        assertThat(amounts).hasCount(4);
        button(page, "Regel toevoegen").click();
        assertThat(amounts).hasCount(5);
        amounts.nth(4).fill("22,35");
        amounts.nth(4).press("Tab");
        assertThat(page.locator(".scale-grid .figure:visible").last()).containsText("€");
        both(page, "loonschalen-hr");
        assertAccessible(page);
        step(page, "Kosten");
        assertThat(page.locator(".hour-costs .cost-table")).containsText("schaal 1, trede 1");
    }

    /** Opens a list of choices and takes one; those of closed lists stand in the page as well. */
    private static void choose(Page page, Locator field, String text) {
        field.click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .click();
    }
}
