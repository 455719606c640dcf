package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people in one project see each other, and neither takes the other's work away. */
class TogetherBrowserTest extends BrowserTest {

    @Test
    void twoPeopleInOneProject() {
        var noor = logIn("consultant");
        noor.getByText("Bloempotten").first().click();
        assertThat(noor.locator(".djs-element").first()).isVisible();
        noor.navigate(noor.url().replace("/proces", "/taken"));
        var samir = logIn("hr");
        samir.navigate(noor.url());
        assertThat(noor.locator(".presence")).containsText("Samir Haddad is ook hier, bij Taken");
        assertThat(samir.locator(".presence")).containsText("Noor de Wit");

        // what one does appears at the other's
        fill(minutes(noor, 1), "7");
        assertThat(minutes(samir, 1)).hasValue("7");

        // but not while the other types
        var typing = minutes(samir, 0);
        typing.click();
        typing.fill("9");
        fill(minutes(noor, 0), "8");
        assertThat(samir.locator(".others-wait")).containsText("Iemand anders veranderde iets");
        assertThat(typing).hasValue("9");
        screenshot(samir, "samen-wachten");
        typing.press("Enter");

        // both are told, and the first value can come back
        var second = samir.locator(".clash");
        assertThat(second).containsText("U en Noor de Wit vulden tegelijk hetzelfde in");
        var first = noor.locator(".clash");
        assertThat(first).containsText("Samir Haddad vulde hetzelfde in als u");
        assertThat(minutes(noor, 0)).hasValue("9");
        screenshot(samir, "samen-botsing");
        samir.setViewportSize(1024, 768);
        screenshot(samir, "samen-botsing-klein");
        assertAccessible(samir);
        button(noor, "Die van mij terugzetten").click();
        assertThat(minutes(samir, 0)).hasValue("8");
        assertThat(samir.locator(".others-wait")).isEmpty();
        button(samir, "Laten staan").click();

        // all of it is in the history
        button(noor, "Geschiedenis").click();
        var changes = noor.locator(".changes");
        assertThat(changes).containsText("Samir Haddad");
        screenshot(noor, "geschiedenis");
        assertAccessible(noor);
        noor.keyboard().press("Escape");

        samir.close();
        assertThat(noor.locator(".presence")).isHidden();
    }

    private static Locator minutes(Page page, int row) {
        return page.locator(".cell-minuten input").nth(row);
    }

    private static void fill(Locator field, String text) {
        field.click();
        field.fill(text);
        field.press("Enter");
    }
}
