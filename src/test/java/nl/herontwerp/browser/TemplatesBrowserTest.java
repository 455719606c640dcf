package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project becomes a template and a template becomes a project, by keyboard, on each screen. */
class TemplatesBrowserTest extends BrowserTest {

    @Test
    void aProjectIsSavedAsATemplateAndStartsAnother() {
        var page = logIn("consultant");
        page.navigate(url("sjablonen"));
        assertThat(page.locator(".templates-view")).containsText("Er zijn nog geen sjablonen");
        assertAccessible(page);
        screenshot(page, "sjablonen-leeg-1440");

        page.navigate(url(""));
        page.locator("vaadin-menu-bar-button:has([aria-label^='Acties voor Verpleegafdeling'])")
                .first()
                .press("Enter");
        var save = page.locator("vaadin-menu-bar-item:has-text('Bewaar als sjabloon')");
        assertThat(save).isVisible();
        save.focus();
        assertThat(save).isFocused();
        page.keyboard().press("Enter");
        var form = page.locator("vaadin-dialog[opened]").first();
        assertThat(page.getByText("Gaat nooit mee")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar als sjabloon"))
                .last()
                .click();
        // also said once by the region for screen readers
        assertThat(page.locator("[slot=error-message]:has-text('Geef het sjabloon een naam.')"))
                .isVisible();
        assertAccessible(page);
        screenshot(page, "sjabloon-bewaren-1440");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(false))
                .last()
                .fill("Verpleging: wassen en eten");
        page.getByLabel("Beschrijving").last().fill("De dag op een afdeling, met de maaltijden apart.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bewaar als sjabloon"))
                .last()
                .press("Enter");
        assertThat(page.getByText("is bewaard")).isVisible();
        assertThat(form).isHidden();

        page.navigate(url("sjablonen"));
        assertThat(page.locator(".template-table").first()).containsText("Verpleging: wassen en eten");
        assertAccessible(page);
        screenshot(page, "sjablonen-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "sjablonen-1024");
        assertFits(page);
        page.locator("vaadin-button:has-text('Nieuw project')").first().press("Enter");
        assertThat(page.getByText("De dag op een afdeling")).isVisible();
        screenshot(page, "sjabloon-nieuw-project-1024");
        page.getByLabel("Naam van het project").fill("Van een sjabloon");
        page.locator("vaadin-button:has-text('Project maken')").press("Enter");
        page.waitForURL(Pattern.compile(".*/project/.*"));
    }

    @Test
    void aSectorLibraryIsReadableOnEachScreen() {
        var page = logIn("consultant");
        page.navigate(url("sjablonen"));
        page.locator("a:has-text('Magazijn')").first().press("Enter");
        assertThat(page.locator(".template-table")).containsText("Minuten per keer");
        assertAccessible(page);
        screenshot(page, "sector-1440");
        page.setViewportSize(1024, 768);
        screenshot(page, "sector-1024");
        assertFits(page);
    }
}
