package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A visitor does the scan with the keyboard alone, takes its PDF along, logs in and begins a project. */
class ScanBrowserTest extends BrowserTest {

    @Test
    void aVisitorDoesTheScanByKeyboardAndBeginsAProject() throws IOException {
        var page = window(1024, 768);
        page.navigate(url("login"));
        assertThat(page.getByText("Doe de Reshoringscan")).isVisible();
        assertAccessible(page);
        tabTo(page, "Doe de Reshoringscan");
        page.keyboard().press("Enter");
        assertThat(page.locator(".scan-question")).hasCount(4);
        assertAccessible(page);
        screenshot(page, "reshoringscan-1024");

        for (var questions : List.of(4, 5, 7, 6)) {
            assertThat(page.locator(".scan-question")).hasCount(questions);
            for (var question = 0; question < questions; question++) {
                tabTo(page, "Waarom deze vraag?", true);
                // the answers stand before what explains the question
                page.keyboard().press("Shift+Tab");
                page.keyboard().press("Space");
                page.keyboard().press("ArrowRight");
                page.keyboard().press("ArrowRight");
                page.keyboard().press("ArrowRight");
                page.keyboard().press("Tab");
            }
            assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(questions);
            tabTo(page, questions == 6 ? "Naar de uitslag" : "Volgende");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator(".outcome")).hasText("Terughalen ligt voor de hand.");
        assertThat(page.getByText("22 van 22 vragen beantwoord")).isVisible();
        assertAccessible(page);
        screenshot(page, "reshoringscan-uitslag-1024");

        tabTo(page, "Maak PDF");
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Terughalen ligt voor de hand.");
        }
        assertThat(page.getByText("De PDF is gemaakt.")).isVisible();

        page.reload();
        assertThat(page.locator(".outcome")).hasText("Terughalen ligt voor de hand.");
        tabTo(page, "Log in en begin een project met deze antwoorden");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("login"));
        page.fill("input[name=username]", "consultant");
        page.fill("input[name=password]", "demo");
        page.keyboard().press("Enter");
        assertThat(page.locator(".outcome")).hasText("Terughalen ligt voor de hand.");
        page.setViewportSize(1440, 900);
        assertAccessible(page);
        screenshot(page, "reshoringscan-uitslag-1440");
        tabTo(page, "Begin een project met deze antwoorden");
        page.keyboard().press("Enter");
        // the content can be there before the address is: only then does back lead to the scan
        page.waitForURL(address -> address.endsWith("/locaties"));
        assertThat(page.getByText("Nu, in het buitenland").first()).isVisible();

        page.goBack();
        assertThat(page.getByText("Naar uw project")).isVisible();
    }

    @Test
    void backAndForwardAndTheOtherLanguageLoseNothing() {
        var page = window(1440, 900);
        page.navigate(url("reshoringscan"));
        page.getByText("Vaak").first().click();
        assertThat(page.getByText("1 van 22 vragen beantwoord")).isVisible();
        page.getByText("Volgende").click();
        assertThat(page.locator(".scan-question")).hasCount(5);
        page.getByText("Zelden").first().click();
        assertThat(page.getByText("2 van 22 vragen beantwoord")).isVisible();
        // the step and both answers; until then going back would meet an address that is being written
        page.waitForURL(address -> address.split("&").length == 3);
        page.goBack();
        assertThat(page.locator(".scan-question")).hasCount(4);
        assertThat(page.getByText("2 van 22 vragen beantwoord")).isVisible();
        page.goForward();
        assertThat(page.locator(".scan-question")).hasCount(5);
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
        page.getByText("English").click();
        assertThat(page.getByText("2 of 22 questions answered")).isVisible();
        assertThat(page.locator("vaadin-radio-button[checked]")).hasCount(1);
        assertAccessible(page);
    }

    private static void tabTo(Page page, String text) {
        tabTo(page, text, false);
    }

    /** Presses Tab until what has this text has the focus, the present one left aside when the next one is meant. */
    private static void tabTo(Page page, String text, boolean next) {
        for (var presses = 0; presses < 80; presses++) {
            var now = (String) page.evaluate("(document.activeElement?.innerText ?? '').trim()");
            if (now.equals(text) && !(next && presses == 0)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + text);
    }
}
