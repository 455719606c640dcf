package nl.herontwerp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey through the real application in a real browser. Where no Chromium is found the journey is
 * skipped, loudly.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final boolean IS_PICTURED = System.getProperty("pictures") != null;
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** What the windows showed when a journey failed. */
    @RegisterExtension
    final AfterTestExecutionCallback lastSight = test -> {
        if (test.getExecutionException().isPresent()) {
            var pages = contexts.stream().flatMap(each -> each.pages().stream()).toList();
            for (var i = 0; i < pages.size(); i++) {
                var name = "failed-" + getClass().getSimpleName() + "-" + test.getDisplayName() + "-" + i;
                picture(pages.get(i), name.replaceAll("[^A-Za-z0-9-]", ""));
            }
        }
    };

    @BeforeAll
    void openBrowser() {
        var chromium = chromium();
        if (chromium.isEmpty()) {
            System.err.println("!!! SKIPPED, NO CHROMIUM FOUND: " + getClass().getSimpleName()
                    + ". Install chromium, or name it in the environment variable CHROMIUM.");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium found");
        // a busy machine is slow, not wrong
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterEach
    void closeContexts() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(problems).as("errors in the browser").isEmpty();
    }

    @AfterAll
    void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A browser window of its own, as another person on another machine has. */
    protected Page window(int width, int height) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("nl-NL"));
        contexts.add(context);
        var page = context.newPage();
        page.onPageError(problems::add);
        return Patient.page(page);
    }

    /** A window in which a demo user has logged in. */
    protected Page logIn(String username) {
        var page = window(1440, 900);
        page.navigate(url("login"));
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", "demo");
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        return page;
    }

    protected String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Keeps a picture under target/screenshots, where pictures are asked for: {@code ./herontwerp test -Dpictures}. */
    protected void screenshot(Page page, String name) {
        if (IS_PICTURED) {
            picture(page, name);
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** What is in sight fits, and is pictured, in the two sizes that people use most. */
    protected void both(Page page, String name) {
        both(page, name, page.locator("body"));
    }

    protected void both(Page page, String name, Locator what) {
        what.first().scrollIntoViewIfNeeded();
        screenshot(page, name);
        page.setViewportSize(1024, 768);
        what.first().scrollIntoViewIfNeeded();
        assertFits(page);
        screenshot(page, name + "-1024");
        page.setViewportSize(1440, 900);
    }

    protected static void assertFits(Page page) {
        page.waitForFunction("() => document.scrollingElement.scrollWidth <= window.innerWidth");
    }

    /** A step of the project, by its name in the row of steps. */
    protected static void step(Page page, String name) {
        page.locator(".steps a")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
        PlaywrightAssertions.assertThat(page.locator(".steps a[aria-current=page]"))
                .containsText(name);
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    protected static GetByLabelOptions exact() {
        return new GetByLabelOptions().setExact(true);
    }

    /** Fills a field and leaves it, which keeps it. */
    protected static void type(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    /** No violations of WCAG 2.2 A and AA that a machine can find. */
    protected void assertAccessible(Page page) {
        // only what is wrong is told of, and in the page itself: all else that axe finds right takes seconds to write
        // down
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .as("accessibility of %s", page.url())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    static Optional<Path> chromium() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        var onPath = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        var elsewhere = Stream.of(
                Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
                Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
        return Stream.of(named, onPath, elsewhere)
                .flatMap(paths -> paths)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A name for a scenario that no other test gave to one of the same project. */
    protected static String unused(String name) {
        return name + " " + UUID.randomUUID();
    }
}
