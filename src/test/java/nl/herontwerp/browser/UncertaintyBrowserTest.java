package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Projects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How sure a saving is, by keyboard: a range, the draws with their progress, and every picture with its table. */
class UncertaintyBrowserTest extends BrowserTest {

    private static final String CASES = "Aantal gevallen per jaar van ‘Bloempottenfabriek’";

    private static final LocatorAssertions.IsVisibleOptions LONG =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Test
    void fromARangeToAnAnswer() {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = projects.visibleTo(consultant).stream()
                .filter(each -> each.name().startsWith("Bloempotten"))
                .findFirst()
                .orElseThrow();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/onzekerheid"));
        assertThat(page.getByText("Nog niet doorgerekend")).isVisible();
        range(page);
        stopped(page);
        var first = drawn(page);
        tables(page);
        drawnAgain(page);
        heatMap(page);
        assertAccessible(page);
        both(page);
        var again = drawn(page);
        org.assertj.core.api.Assertions.assertThat(again).isEqualTo(first);
        page.reload();
        assertThat(page.getByLabel("Startgetal", exact())).hasValue("7");
    }

    /** Typed from field to field; the row says what is known of it. */
    private static void range(Page page) {
        var least = page.getByLabel("Laagst: " + CASES, exact());
        least.focus();
        page.keyboard().type("2000");
        page.keyboard().press("Tab");
        page.keyboard().type("3200");
        page.keyboard().press("Tab");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        var seed = page.getByLabel("Startgetal", exact());
        seed.fill("7");
        seed.press("Tab");
        assertThat(page.locator(".saved")).hasText("Bewaard");
    }

    /** Stopped, or done before it could be. */
    private static void stopped(Page page) {
        button(page, "Reken door").focus();
        page.keyboard().press("Enter");
        page.evaluate(
                "() => [...document.querySelectorAll('vaadin-button')]"
                        + ".filter(each => each.textContent.trim() === 'Stop' && each.offsetParent).forEach(each => each.click())");
        assertThat(page.getByText(Pattern.compile("^(Gestopt|Doorgerekend)"))).isVisible();
        assertThat(button(page, "Reken door")).isVisible();
    }

    private static String drawn(Page page) {
        run(page);
        var outcome = page.locator(".uncertainty-result .outcome");
        assertThat(outcome).containsText("In 8 van de 10 gevallen");
        assertThat(page.getByText("Kans op besparing:")).isVisible();
        return outcome.textContent();
    }

    /** Until the button can be pressed again: what an earlier time said would be there at once. */
    private static void run(Page page) {
        button(page, "Reken door").focus();
        // out of reach as soon as it is pressed, in the page itself, so that no answer of before counts
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-button:visible:not([disabled])")
                        .filter(new Locator.FilterOptions().setHasText("Reken door")))
                .isVisible(LONG);
        assertThat(page.getByText("Doorgerekend: 10.000 keer")).isVisible(LONG);
    }

    /** A table that somebody reads stays open, and the keyboard where it is, when new figures come. */
    private static void drawnAgain(Page page) {
        var seed = page.getByLabel("Startgetal", exact());
        seed.fill("8");
        seed.press("Tab");
        assertThat(page.getByText("Let op: het scenario is veranderd")).isVisible();
        var start = button(page, "Reken door");
        start.focus();
        page.keyboard().press("Enter");
        var line = page.locator(".uncertainty-result details summary").first();
        line.focus();
        assertThat(page.getByText("Let op: het scenario is veranderd"))
                .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(60_000));
        assertThat(page.getByText("Doorgerekend: 10.000 keer")).isVisible(LONG);
        assertThat(line).isFocused();
        var tables = page.locator(".uncertainty-result details table");
        for (var i = 0; i < tables.count(); i++) {
            assertThat(tables.nth(i)).isVisible();
        }
        seed.fill("7");
        seed.press("Tab");
        assertThat(page.getByText("Let op: het scenario is veranderd")).isVisible();
        run(page);
    }

    /** Each picture has its figures as a table, opened by keyboard. */
    private static void tables(Page page) {
        var folded = page.locator(".uncertainty-result details summary");
        for (var i = 0; i < folded.count(); i++) {
            folded.nth(i).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".uncertainty-result details table").nth(i)).isVisible();
        }
        assertThat(page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Kantelpunt per gegeven")))
                .isVisible();
    }

    private static void heatMap(Page page) {
        var picture = page.locator(".uncertainty-drawing").last();
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).containsText("Naast elkaar → ");
        assertThat(picture).containsText("Onder elkaar ↓ ");
        assertThat(page.getByText("een min in een vak met een streepjesrand")).isVisible();
    }

    /** Pictures in the two sizes that people use most. */
    private void both(Page page) {
        for (var width : new int[] {1440, 1024}) {
            page.setViewportSize(width, width == 1440 ? 900 : 768);
            for (var name : new String[] {"h1", ".uncertainty-inputs", ".outcome", ".uncertainty-result section"}) {
                page.locator(name).first().evaluate("each => each.scrollIntoView()");
                screenshot(page, "onzekerheid-" + name.replaceAll("[^a-z0-9]+", "") + "-" + width);
            }
            assertAccessible(page);
        }
        page.setViewportSize(1440, 900);
    }
}
