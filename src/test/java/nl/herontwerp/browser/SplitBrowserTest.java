package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Splitting and judging: a suggestion, the boundary by mouse and keys, keyboard only, the sheet, the lenses. */
class SplitBrowserTest extends BrowserTest {

    private static final List<String> TASKS =
            List.of("Bestellingen inpakken", "Goederen ontvangen", "Werk plannen", "Pallets laden");

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Test
    void aTaskIsSplitJudgedAndSeenThroughALens() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = project(consultant);
        var scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/splitsen?taak=t0"));

        page.getByRole(AriaRole.BUTTON, named("Alles overnemen uit sectorbibliotheek Magazijn.*"))
                .click();
        assertThat(page.locator(".piece-row.taken").first()).containsText("startpunt");
        assertThat(page.locator(".start-note")).containsText("Magazijn en logistiek");
        screenshot(page, "splitsen-voorstel");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "splitsen-voorstel-smal");
        page.setViewportSize(1440, 900);

        theBoundaryMoves(page, consultant, scenario);
        aTaskIsSplitAndJudgedWithTheKeyboardAlone(page, consultant, scenario);
        aPieceMovesWithTheKeyboardAndKeepsTheFocus(page);
        aBlockIsPasted(page, consultant, scenario);

        page.getByRole(AriaRole.BUTTON, named("Waar zit het eenvoudige werk.*")).click();
        assertThat(page.locator(".heat-table").first()).containsText("Functie 0");
        screenshot(page, "splitsen-waar");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "splitsen-waar-smal");
        page.setViewportSize(1440, 900);

        page.navigate(url("project/" + project.id() + "/proces?lens=unknowns"));
        assertThat(page.locator(".hw-note").first()).containsText("?");
        assertThat(page.locator(".lens-legend")).containsText("drie dingen onbekend");
        page.getByText("Zelfde gegevens als tabel").click();
        assertThat(page.locator(".lens-panel vaadin-grid")).containsText("niet beoordeeld");
        screenshot(page, "proces-lens");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "proces-lens-smal");
    }

    /** Dragged with the mouse and moved with the keys, which stay on the boundary. */
    private void theBoundaryMoves(Page page, AppUser consultant, UUID scenario) {
        // the boundary before what is left of the task
        var edge = page.locator(".share-edge").last();
        var last = pieces(consultant, scenario, "t0").size() - 2;
        var before = weight(consultant, scenario, last);
        edge.scrollIntoViewIfNeeded();
        var box = edge.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 8, box.y + box.height / 2);
        page.mouse().move(box.x + box.width / 2 + 20, box.y + box.height / 2);
        page.mouse().up();
        page.waitForCondition(() -> weight(consultant, scenario, last).compareTo(before) > 0);

        var dragged = weight(consultant, scenario, last);
        edge.focus();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        page.waitForCondition(() -> weight(consultant, scenario, last).compareTo(dragged) < 0);
        assertThat(edge).isFocused();
        assertThat(edge).hasAttribute("aria-valuetext", Pattern.compile(".*: [0-9,]+ minuten"));
    }

    private void aTaskIsSplitAndJudgedWithTheKeyboardAlone(Page page, AppUser consultant, UUID scenario) {
        page.navigate(page.url().replaceAll("\\?.*", "") + "?taak=t2");
        assertThat(page.locator(".split-pieces h2")).hasText("Werk plannen");
        button(page, "Deeltaak afsplitsen").focus();
        page.keyboard().press("Enter");
        var name = page.locator(".piece-row.selected .piece-name input");
        assertThat(name).isFocused();
        page.keyboard().type("lijst afdrukken");
        page.keyboard().press("Tab");
        assertThat(page.locator(".split-demands h2")).containsText("lijst afdrukken");
        var groups = page.locator(".split-demands vaadin-radio-group");
        assertThat(groups).hasCount(7);
        for (var i = 0; i < 7; i++) {
            groups.nth(i).locator("input").first().focus();
            page.keyboard().press("Space");
            if (i == 0) {
                page.keyboard().press("ArrowDown");
                page.keyboard().press("ArrowDown");
                assertThat(groups.first().locator("input").nth(2)).isFocused();
            }
        }
        assertThat(page.locator(".verdict")).containsText("Eenvoudig met ondersteuning");
        assertThat(groups.first()).hasClass(Pattern.compile(".*decides.*"));
        page.waitForCondition(
                () -> pieces(consultant, scenario, "t2").getLast().demands().size() == 7);
        screenshot(page, "splitsen-oordeel");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        page.evaluate("() => document.querySelector('.split-demands').scrollIntoView()");
        screenshot(page, "splitsen-oordeel-smal");
        page.setViewportSize(1440, 900);

        button(page, "Maatregel toevoegen").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Wat is de maatregel?").fill("stappenkaart met foto's");
        screenshot(page, "splitsen-maatregel");
        assertAccessible(page);
        button(page, "Opslaan").click();
        assertThat(page.locator(".verdict")).containsText("stappenkaart");
        assertThat(page.locator(".support-row")).containsText("eenmalig onbekend");
    }

    /** At an end the button of that way is off: the focus goes to the one of the other way, on the same row. */
    private void aPieceMovesWithTheKeyboardAndKeepsTheFocus(Page page) {
        var first = page.locator(".piece-row .piece-name input").first();
        var up = button(page, "Naar boven: lijst afdrukken");
        var down = button(page, "Naar beneden: lijst afdrukken");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(first).hasValue("lijst afdrukken");
        assertThat(down).isFocused();
        page.keyboard().press("Enter");
        assertThat(first).hasValue("Werk plannen");
        assertThat(up).isFocused();
    }

    private void aBlockIsPasted(Page page, AppUser consultant, UUID scenario) {
        page.getByRole(AriaRole.BUTTON, named("Alle deeltaken")).click();
        var row = "whole:t3";
        var cell = page.locator(".sheet-cell[data-row=\"" + row + "\"][data-column=\"1\"]");
        cell.focus();
        cell.evaluate("cell => { const data = new DataTransfer(); data.setData('text', '1\\t0\\t1\\t1\\t0\\t1\\t1');"
                + " cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true,"
                + " composed: true})); }");
        page.waitForCondition(
                () -> pieces(consultant, scenario, "t3").getFirst().demands().size() == 7);
        assertThat(pieces(consultant, scenario, "t3").getFirst().demands()).containsEntry(Demand.WORKING_PACE, 1);
        cell.focus();
        page.keyboard().type("2");
        page.keyboard().press("ArrowRight");
        page.waitForCondition(() -> Integer.valueOf(2)
                .equals(pieces(consultant, scenario, "t3").getFirst().demands().get(Demand.INDEPENDENCE)));
        assertThat(page.locator(".sheet-cell[data-row=\"" + row + "\"][data-column=\"2\"]"))
                .isFocused();
        screenshot(page, "splitsen-alles");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "splitsen-alles-smal");
        page.setViewportSize(1440, 900);
    }

    private Project project(AppUser consultant) throws Exception {
        var project = projects.create(
                consultant, new NewProject("Inpaklijn", "", "Logistiek", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        var model = new String(Models.chain(TASKS.size()), StandardCharsets.UTF_8);
        for (var i = 0; i < TASKS.size(); i++) {
            model = model.replace("\"Taak " + i + "\"", "\"" + TASKS.get(i) + "\"");
        }
        projects.addVersion(consultant, project.id(), "inpaklijn.bpmn", model.getBytes(StandardCharsets.UTF_8));
        var scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        var entered = new Provenance.Entered("Noor", Instant.parse("2026-03-01T09:00:00Z"));
        workspaces.edit(
                consultant,
                scenario,
                Phrase.literal("Begin"),
                List.of(
                        new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(60), entered),
                        new InventoryEdit.SetActiveMinutes("t2", BigDecimal.valueOf(30), entered),
                        new InventoryEdit.SetActiveMinutes("t3", BigDecimal.valueOf(10), entered),
                        new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(2_000), entered)));
        return project;
    }

    private BigDecimal weight(AppUser user, UUID scenario, int piece) {
        return pieces(user, scenario, "t0").get(piece).weight();
    }

    private List<Activity> pieces(AppUser user, UUID scenario, String task) {
        var workspace = workspaces.open(user, scenario);
        return workspace.design().pieces(workspace.asIs().model().node(task).orElseThrow());
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
