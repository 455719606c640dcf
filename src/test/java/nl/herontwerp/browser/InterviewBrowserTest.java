package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanProgress;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The interview on the shop floor: by keyboard from task to task, and with a connection that drops. */
class InterviewBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Autowired
    private Workspaces workspaces;

    @Test
    void theKeyboardGoesFromTaskToTask() throws Exception {
        var page = interview("Toetsenbord");
        var first = title(page).textContent();
        type(page, "Meestal", "4,5");
        page.keyboard().press("Enter");
        assertThat(title(page)).not().hasText(first);
        assertThat(page.locator(".interview-place")).containsText("Taak 2 van");
        assertThat(field(page, "Meestal")).isFocused();
        page.keyboard().press("Alt+ArrowLeft");
        assertThat(title(page)).hasText(first);
        assertThat(field(page, "Meestal")).hasValue("4,5");
        // the ends of a range may come in any order
        type(page, "Hoogstens", "8");
        type(page, "Minstens", "6");
        page.keyboard().press("Tab");
        assertThat(page.locator(".task-card")).containsText("hoger dan de waarschijnlijke");
        type(page, "Meestal", "7");
        page.keyboard().press("Tab");
        assertThat(page.locator(".task-card")).not().containsText("hoger dan de waarschijnlijke");
        page.locator("[data-question=PILES_UP] input").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-question=PILES_UP] vaadin-radio-button").first())
                .hasAttribute("checked", "");
        page.locator("[data-question=DAYS] input").nth(1).focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-question=PART] vaadin-radio-button").first())
                .hasAttribute("checked", "");
        page.locator("[data-question=EVIDENCE] input").first().focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        page.evaluate("() => window.scrollTo(0, 0)");
        screenshot(page, "interview");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "interview-tablet");
        assertAccessible(page);
        page.keyboard().press("Alt+ArrowRight");
        page.keyboard().press("Alt+ArrowRight");
        assertThat(page.locator(".interview-place")).containsText("Taak 3 van");
        var third = title(page).textContent();
        page.navigate(page.url().replaceFirst("[?].*", ""));
        assertThat(title(page)).hasText(third);
        missingLeadsToItsField(page);
    }

    private void missingLeadsToItsField(Page page) {
        page.setViewportSize(1440, 900);
        page.locator(".interview-head a").click();
        assertThat(page.locator(".task-grid")).containsText("6 – 8");
        page.locator(".completeness summary").click();
        screenshot(page, "taken-wat-ontbreekt");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "taken-wat-ontbreekt-smal");
        page.locator(".gap-link").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-gap] input:focus")).isVisible();
    }

    @Test
    void whatIsTypedWithoutAConnectionIsStoredLater() throws Exception {
        var page = interview("Verbinding");
        page.context().setOffline(true);
        type(page, "Plaats", "hal 3");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Nog niet bewaard")).isVisible();
        page.setViewportSize(1024, 768);
        screenshot(page, "interview-zonder-verbinding");
        page.context().setOffline(false);
        assertThat(page.getByText("Nog niet bewaard")).isHidden();
        assertThat(page.locator(".saved")).hasText("Bewaard");
        assertThat(page.locator("vaadin-connection-indicator[reconnecting]")).hasCount(0);
        page.reload();
        assertThat(field(page, "Plaats")).hasValue("hal 3");
    }

    @Test
    void whatIsTypedOutlivesTheSession() throws Exception {
        var page = interview("Sessie");
        type(page, "Aantekeningen", "de stapel ligt bij de deur");
        endSession(page);
        page.keyboard().press("Tab");
        page.waitForURL(address -> address.contains("login"));
        page.fill("input[name=username]", "consultant");
        page.fill("input[name=password]", "demo");
        page.keyboard().press("Enter");
        assertThat(field(page, "Aantekeningen")).hasValue("de stapel ligt bij de deur");
        assertThat(page.locator("vaadin-notification-card")).containsText("alsnog bewaard");
        page.evaluate("() => localStorage.clear()");
        page.reload();
        assertThat(field(page, "Aantekeningen")).hasValue("de stapel ligt bij de deur");
    }

    @Test
    void whatSomebodyElseAnsweredMeanwhileIsShownBesideWhatWasKept() throws Exception {
        var page = interview("Allebei");
        var id = UUID.fromString(page.url().replaceFirst(".*/project/([^/]+)/.*", "$1"));
        type(page, "Plaats", "hal 3");
        endSession(page);
        var hr = users.byUsername("hr").orElseThrow();
        projects.addMember(users.byUsername("consultant").orElseThrow(), id, hr.id());
        var theirs = workspaces.openProject(hr, id).orElseThrow();
        var task = ScanProgress.tasks(theirs.asIs()).getFirst().id();
        workspaces.edit(hr, theirs.scenario().id(), new ScanEdit.SetLocation(task, "hal 7"));
        page.keyboard().press("Tab");
        page.waitForURL(address -> address.contains("login"));
        page.fill("input[name=username]", "consultant");
        page.fill("input[name=password]", "demo");
        page.keyboard().press("Enter");
        assertThat(field(page, "Plaats")).hasValue("hal 3");
        assertThat(page.locator(".clash")).containsText("hal 7");
        assertThat(page.locator(".clash")).containsText("hal 3");
        screenshot(page, "interview-allebei");
        page.getByText("Die van Samir Haddad nemen").click();
        assertThat(field(page, "Plaats")).hasValue("hal 7");
    }

    @Test
    void whatIsRefusedKeepsTheCardAndTheFocus() throws Exception {
        var page = interview("Geweigerd");
        var first = title(page).textContent();
        type(page, "Meestal", "kwartier");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-notification-card")).containsText("Verbeter of wis eerst ‘Meestal’");
        assertThat(title(page)).hasText(first);
        assertThat(field(page, "Meestal")).hasValue("kwartier");
        assertThat(field(page, "Meestal")).isFocused();
        screenshot(page, "interview-geweigerd");
        whatWasRefusedInAMomentIsKeptNoLongerThanIt(page);
    }

    private static void whatWasRefusedInAMomentIsKeptNoLongerThanIt(Page page) {
        type(page, "Meestal", "15");
        page.keyboard().press("Tab");
        page.locator("[data-question=DAYS] input").first().focus();
        page.keyboard().press("Space");
        page.getByText("Nog een tijdvak").click();
        page.locator("[data-question='DAYS.1'] input").first().focus();
        page.keyboard().press("Space");
        // the day has filled in a whole day
        assertThat(page.locator("[data-question='FROM.1'] input")).hasValue("00:00");
        type(page.locator("[data-question='FROM.1'] input"), "straks");
        assertThat(page.locator("[data-question='FROM.1']")).hasAttribute("invalid", "");
        page.getByLabel("Tijdvak 2 weghalen").click();
        assertThat(page.locator("[data-question='FROM.1']")).hasCount(0);
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('herontwerp/interview/'))");
    }

    private Page interview(String name) throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project =
                projects.create(consultant, new NewProject(name, "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "magazijn.bpmn", Files.readAllBytes(MODEL));
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/interview"));
        assertThat(field(page, "Meestal")).isFocused();
        return page;
    }

    /** As a browser is that still has the cookie of a session that the server has ended. */
    private static void endSession(Page page) {
        var ended = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> new Cookie(cookie.name, "ended")
                        .setDomain(cookie.domain)
                        .setPath(cookie.path))
                .toList();
        page.context().addCookies(ended);
    }

    private static Locator title(Page page) {
        return page.locator(".task-card h1");
    }

    private static Locator field(Page page, String label) {
        return page.locator(".task-card").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, String label, String text) {
        field(page, label).focus();
        field(page, label).press("Control+A");
        page.keyboard().type(text);
    }
}
