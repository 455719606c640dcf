package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The register in a real browser: its chart, its form by keyboard, its looks on small screens and on paper. */
class RulesBrowserTest extends BrowserTest {

    @Test
    void theListIsReadableOnEachScreen() {
        var page = logIn("consultant");
        page.navigate(url("loonregels"));
        assertThat(page.locator(".rule-table")).containsText("Minimumuurloon vanaf 21 jaar");
        assertAccessible(page);
        screenshot(page, "loonregels-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "loonregels-1024");
        assertFits(page);
        page.getByLabel("Zoeken").fill("referentie");
        assertThat(page.locator(".rule-table tbody tr")).hasCount(2);
        page.waitForURL(address -> address.contains("zoek=referentie"));
        page.locator("a:has-text('Referentiemaandloon (36 uur)')").click();
        assertThat(page.locator("h1")).hasText("Referentiemaandloon (36 uur)");
        assertThat(page.locator(".chart svg text").first()).isVisible();
        page.goBack();
        assertThat(page.locator(".rule-table tbody tr")).hasCount(2);
    }

    @Test
    void aFigureHasAChartWithItsTable() {
        var page = logIn("manager");
        page.navigate(url("loonregels/wml/minimum-hourly-wage"));
        assertThat(page.locator(".chart svg text").first()).isVisible();
        assertThat(page.locator(".rule-table")).containsText("Stcrt. 2026, 16505");
        assertThat(page.locator("a[href='https://zoek.officielebekendmakingen.nl/stcrt-2026-16505.html']"))
                .isVisible();
        assertAccessible(page);
        screenshot(page, "loonregel-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "loonregel-1024");
        assertFits(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("vaadin-app-layout .main-navigation")).isHidden();
        assertThat(page.locator(".chart svg text").first()).isVisible();
        screenshot(page, "loonregel-papier");
    }

    @Test
    void theDifferenceOfTwoDatesCanBeTakenAway() throws Exception {
        var page = logIn("hr");
        page.navigate(url("loonregels/verschil?van=2026-01-01&tot=2026-07-01"));
        assertThat(page.locator(".outcome")).containsText("Tussen 1-1-2026 en 1-7-2026");
        assertThat(page.locator(".rule-table")).containsText("€ 0,28 per uur meer");
        assertAccessible(page);
        screenshot(page, "loonregels-verschil-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "loonregels-verschil-1024");
        assertFits(page);
        var file = page.waitForDownload(
                () -> page.locator("a:has-text('Tabel downloaden')").click());
        assertThat(file.suggestedFilename()).isEqualTo("loonregels-2026-01-01-2026-07-01.csv");
        assertThat(Files.readString(file.path())).contains("wml/minimum-hourly-wage;", ";14,71;14,99;0,28;1,9035;");
    }

    @Test
    void anAdministratorAddsAValueByKeyboard() {
        var page = logIn("beheer");
        page.navigate(url("loonregels/coaching/uwv-minimum-hours"));
        page.locator("vaadin-button:has-text('Waarde toevoegen')").focus();
        page.keyboard().press("Enter");
        var form = page.locator(".value-dialog");
        assertThat(form.getByText("Vul in vanaf welke dag")).isVisible();
        page.keyboard().type("1-1-2027");
        page.keyboard().press("Tab");
        assertThat(form.getByText("Geldt vanaf 1-1-2027")).isVisible();
        screenshot(page, "loonregel-toevoegen-1440");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "loonregel-toevoegen-1024");
        form.locator("vaadin-button:has-text('Toevoegen')").click();
        assertThat(form.getByText("Vul een getal in.")).isVisible();
        assertThat(form.getByText("Kies hoe zeker de waarde is.")).isVisible();
        form.getByLabel("Waarde").fill("9");
        form.getByLabel("Status").click();
        page.locator("vaadin-select-item:has-text('Te verifiëren')").click();
        form.locator("vaadin-button:has-text('Toevoegen')").click();
        assertThat(page.locator(".rule-table")).containsText("9 uur per week");
        assertThat(page.locator(".rule-mark.added").first()).isVisible();
        assertThat(page.locator(".chart svg text").first()).isVisible();
        screenshot(page, "loonregel-toegevoegd-1440");
        assertAccessible(page);
        page.locator("vaadin-button:has-text('Terugnemen')").click();
        assertThat(page.locator("vaadin-button:has-text('Terugzetten')")).isVisible();
    }
}
