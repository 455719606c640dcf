package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The quick calculator in a real browser: by keyboard, by link, on small screens and on paper. */
class QuickBrowserTest extends BrowserTest {

    private static final String CASE = "rekenen?datum=2026-07-01&leeftijd=30&uren=32&voltijd=36&regeling=subsidy"
            + "&loonwaarde=60&werkgever=klein&contract=permanent&voordeel=jobs-agreement&maanden=24&whk=1&pensioen=5";

    @Test
    void anAnswerComesWhileTypingAndItsAddressGivesTheSame() {
        var page = logIn("manager");
        page.locator("vaadin-side-nav-item:has-text('Snel rekenen')").click();
        assertThat(page.getByText("Vul de leeftijd in.")).isVisible();
        assertAccessible(page);
        screenshot(page, "rekenen-leeg");
        page.getByLabel("Leeftijd").fill("30");
        page.keyboard().press("Tab");
        page.getByLabel("Uren per week").fill("32");
        page.keyboard().press("Tab");
        assertThat(page.locator(".outcome")).containsText("is onbekend");
        page.getByLabel("Loonwaarde in %").fill("60");
        page.keyboard().press("Tab");
        assertThat(page.locator(".outcome")).containsText("per maand minder");
        assertThat(page.locator(".chart svg text").first()).isVisible();
        var outcome = page.locator(".outcome").innerText();
        page.waitForURL(address -> address.contains("loonwaarde=60"));
        var colleague = logIn("hr");
        colleague.navigate(page.url());
        assertThat(colleague.locator(".outcome")).hasText(outcome);
    }

    @Test
    void theAnswerIsReadableOnEachScreen() {
        var page = logIn("hr");
        page.navigate(url(CASE));
        assertThat(page.locator(".outcome")).containsText("€ 1.481,69");
        assertThat(page.locator(".chart svg text").first()).isVisible();
        assertAccessible(page);
        screenshot(page, "rekenen-1440");
        page.locator(".chart").scrollIntoViewIfNeeded();
        screenshot(page, "rekenen-grafiek-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "rekenen-1024");
        assertThat((Boolean) page.evaluate("document.scrollingElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        page.locator(".quick-table .total .figure").nth(3).click();
        assertThat(page.locator(".why-sheet .why-node").first()).isVisible();
        screenshot(page, "rekenen-waarom");
        assertAccessible(page);
        page.keyboard().press("Escape");
        page.locator("vaadin-radio-button:has-text('Per jaar')").click();
        assertThat(page.locator(".quick-timeline tbody tr").last()).containsText("Samen");
        assertThat(page.locator(".quick-timeline tbody tr")).hasCount(4);
        assertThat(page.locator(".quick-timeline .chart svg text").first()).isVisible();
        screenshot(page, "rekenen-jaren-1024");
    }

    @Test
    void aWrongFieldIsSaidWithTheMend() {
        var page = logIn("consultant");
        page.navigate(url(CASE));
        page.getByLabel("Bruto uurloon").fill("12");
        page.keyboard().press("Tab");
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(1);
        assertThat(page.getByText("lager dan het minimumloon").first()).isVisible();
        screenshot(page, "rekenen-onder-minimum");
        assertAccessible(page);
    }

    @Test
    void onPaperStandsEverything() throws IOException {
        var page = logIn("manager");
        page.navigate(url(CASE));
        assertThat(page.locator(".chart svg text").first()).isVisible();
        var text = text(page.pdf(new Page.PdfOptions().setFormat("A4")));
        assertThat(text)
                .contains("Uitgangspunten", "Begindatum", "1.481,69", "art. 15", "Rekenbewijs")
                .contains("wml/minimum-hourly-wage 2026-07-01 14.99")
                .doesNotContain("Hoofdmenu", "Link kopiëren");
        // after printing the screen is as it was
        assertThat(page.locator(".quick-result details.why-node").first()).not().hasAttribute("open", "");
    }

    @Test
    void theTreeOpensDownToTheLaw() {
        var page = logIn("consultant");
        page.navigate(url(CASE));
        var tree = page.locator(".quick-result > section > .why-node");
        tree.locator("> summary").click();
        open(tree, "Loonkostensubsidie per maand");
        open(tree, "Loonkostensubsidie naar verhouding van de uren");
        assertThat(tree.locator("summary:has-text('Loonkostensubsidie bij 36 uur')")
                        .first())
                .isVisible();
        screenshot(page, "rekenen-boom");
        assertAccessible(page);
    }

    private static void open(Locator tree, String name) {
        tree.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
