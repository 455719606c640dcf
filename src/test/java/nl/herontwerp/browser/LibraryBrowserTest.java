package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import nl.herontwerp.database.CallingModels;
import org.junit.jupiter.api.Test;

/** A ZIP of models becomes one project whose models call each other. */
class LibraryBrowserTest extends BrowserTest {

    private static final Path REFERENCE = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");

    @Test
    void anArchiveOfModelsBecomesOneProject() throws Exception {
        var page = logIn("consultant");
        button(page, "Nieuw project").click();
        page.getByText("Maak één project van alle modellen samen").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("afdeling.zip", "application/zip", zip()));
        assertThat(page.locator(".intake-line")).hasCount(4);
        assertThat(page.locator(".intake-line.refused")).containsText("beschadigd");
        page.getByText("Overgeslagen: 1").click();
        screenshot(page, "modellen-regels");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "modellen-regels-klein");
        page.setViewportSize(1440, 900);
        button(page, "Eén project maken van deze modellen (3)").click();

        assertThat(page.locator(".djs-element").first()).isVisible();
        assertThat(page.locator(".library")).containsText("Aangeroepen door intake.bpmn");
        screenshot(page, "modellen-lijst");
        assertAccessible(page);
        button(page, "magazijn-orderverzamelen.bpmn bekijken").click();
        assertThat(page.locator(".shown-model")).containsText("U bekijkt");
        assertThat(page.locator(".djs-element").first()).isVisible();
        page.setViewportSize(1024, 768);
        screenshot(page, "modellen-bekijken-klein");
        page.setViewportSize(1440, 900);

        page.navigate(page.url().replace("/proces", "/taken"));
        assertThat(page.getByText("uit magazijn-orderverzamelen.bpmn").first()).isVisible();
        screenshot(page, "modellen-taken");
    }

    private static byte[] zip() throws Exception {
        var reference = Files.readString(REFERENCE);
        var process = reference.replaceFirst("(?s).*?<(?:\\w+:)?process[^>]*? id=\"([^\"]+)\".*", "$1");
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "afdeling/intake.bpmn",
                CallingModels.model("Intake", "Balie", "aannemen", "=" + process, "controleren"));
        files.put("afdeling/" + REFERENCE.getFileName(), reference.getBytes(StandardCharsets.UTF_8));
        files.put("afdeling/archief.bpmn", CallingModels.model("Archief", "Archief", "opbergen"));
        files.put("afdeling/kapot.bpmn", "<definitions".getBytes(StandardCharsets.UTF_8));
        files.put("afdeling/leesmij.txt", "Lees mij".getBytes(StandardCharsets.UTF_8));
        return CallingModels.zip(files);
    }
}
