package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.herontwerp.bpmn.LargeModel;
import nl.herontwerp.database.Models;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What bpmn-js shows of a model with several drawings, and of one that is too large to be read as a whole. */
class SeveralDrawingsBrowserTest extends BrowserTest {

    @Test
    void theDrawingOfWhatIsChosenIsShown() {
        var page = logIn("consultant");
        importModel(page, "twee.bpmn", Models.TWO_DRAWINGS.getBytes(StandardCharsets.UTF_8));
        assertThat(shape(page, "a")).isVisible();
        assertThat(shape(page, "c")).hasCount(0);
        assertAccessible(page);

        page.locator(".drawing-choice").click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Magazijn"))
                .click();
        assertThat(shape(page, "c")).isVisible();
        assertThat(shape(page, "a")).hasCount(0);
        assertThat(page.locator(".hw-note")).hasCount(1);

        page.locator(".element-tree").getByText("Betalen").click();
        assertThat(shape(page, "b")).isVisible();
        assertThat(shape(page, "b")).hasClass(Pattern.compile(".*hw-selected.*"));
        assertThat(page.locator(".hw-note")).hasCount(2);
    }

    @Test
    void aLargeModelBeginsWhereItStartsAndCanBeRead() {
        var page = logIn("consultant");
        importModel(page, "groot.bpmn", LargeModel.file(150));
        var start = shape(page, "start");
        assertThat(start).isVisible();
        assertThat(start).isInViewport();
        Assertions.assertThat(start.boundingBox().height).isGreaterThan(15);
    }

    private static Locator shape(Page page, String id) {
        return page.locator(".process-picture .djs-shape[data-element-id='" + id + "']");
    }

    private static void importModel(Page page, String name, byte[] model) {
        button(page, "Nieuw project").click();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/xml", model));
        button(page, "Project maken").click();
    }
}
