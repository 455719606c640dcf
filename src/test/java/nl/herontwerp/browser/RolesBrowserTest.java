package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Composing a role: by mouse, by keyboard alone, mending what is wrong, and from a profile. */
class RolesBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");
    private static final String ROLE = "Hulp inpakken";

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Test
    void aRoleIsComposedMendedAndMadeForAProfile() throws Exception {
        var project = project();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/functies"));
        var role = column(page, ROLE);
        assertThat(role.locator(".warning-count > summary")).isVisible();
        both(page, "functies-bord");
        assertAccessible(page);

        mend(role);
        byKeyboard(page, role);
        handOver(page, role);
        quality(page, role);
        profile(page);
        byMouse(page, role);
    }

    /** A role is made, filled and described without a mouse; after each dialog the focus is where it was. */
    @Test
    void theKeyboardGoesOnWhereItWasAfterEachDialog() throws Exception {
        var project = project();
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/functies"));
        assertThat(column(page, ROLE)).isVisible();
        var dialog = page.locator("vaadin-dialog");

        press(button(page, "Nieuwe functie"));
        var name = page.getByLabel("Naam van de functie");
        assertThat(name).isFocused();
        name.fill("Hulp magazijn");
        press(button(page, "Opslaan"));
        assertThat(dialog).hasCount(0);
        assertThat(button(page, "Nieuwe functie")).isFocused();
        var role = column(page, "Hulp magazijn");
        assertThat(role).isVisible();

        var card = page.locator(".board-column.present .piece-card").first();
        var piece = card.locator(".piece-card-name").textContent();
        card.focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(role.locator(".piece-card:focus")).containsText(piece);

        // what opens a dialog is drawn anew by what was filled in there
        press(role.locator("summary").filter(hasText("Meer")).first());
        var work = role.getByText("Werk en overdracht", new Locator.GetByTextOptions().setExact(true));
        press(work);
        dialog.getByLabel("Overdragen (minuten per keer)").first().fill("1");
        press(button(page, "Opslaan"));
        assertThat(dialog).hasCount(0);
        assertThat(work).isFocused();
        press(role.locator("summary").filter(hasText("Begeleiding, banenafspraak en kwaliteit")));
        var answer = role.getByText("Vragen beantwoorden");
        press(answer);
        dialog.getByLabel("ja").first().focus();
        page.keyboard().press("Space");
        press(button(page, "Opslaan"));
        assertThat(dialog).hasCount(0);
        assertThat(answer).isFocused();
        var change = role.getByText("Wijzigen", new Locator.GetByTextOptions().setExact(true));
        press(change);
        assertThat(name).isFocused();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(change).isFocused();
        renamedAndTakenBack(page, change);
        rolePage(page, column(page, "Hulp hal"));
    }

    private static void renamedAndTakenBack(Page page, Locator change) {
        press(change);
        page.getByLabel("Naam van de functie").fill("Hulp hal");
        press(button(page, "Opslaan"));
        assertThat(column(page, "Hulp hal")).isVisible();
        press(startingWith(page, "Ongedaan maken"));
        assertThat(column(page, "Hulp magazijn")).isVisible();
        press(startingWith(page, "Opnieuw doen"));
        assertThat(column(page, "Hulp hal")).isVisible();
    }

    /** Terms of HR are kept, a document is taken away, and from there to the contract on the board. */
    private static void rolePage(Page page, Locator role) {
        press(role.getByText("Functie openen"));
        page.waitForURL(Pattern.compile(".*/functie/.*"));
        press(button(page, "Voorwaarden"));
        press(page.getByLabel("Functiecode"));
        page.keyboard().type("LOG-1");
        page.keyboard().press("Tab");
        assertThat(page.locator(".saved")).hasText("Bewaard");
        press(button(page, "Documenten"));
        var word = page.locator("a").filter(hasText("Word-bestand"));
        assertThat(word).isVisible();
        var file = page.waitForDownload(() -> press(word));
        org.assertj.core.api.Assertions.assertThat(file.suggestedFilename()).endsWith(".docx");
        press(page.locator("a").filter(hasText("Alle functies")));
        page.waitForURL(Pattern.compile(".*/functies.*"));
        press(role.getByText("Wijzigen", new Locator.GetByTextOptions().setExact(true)));
        page.getByLabel("Contracturen per week per persoon").fill("20");
        press(button(page, "Opslaan"));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(role).containsText("In de contracten: 20 uur");
    }

    private static Locator startingWith(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }

    private static void press(Locator what) {
        assertThat(what).isVisible();
        what.focus();
        what.press("Enter");
    }

    private static Locator.FilterOptions hasText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The clash goes, and the focus stays with the role. */
    private void mend(Locator role) {
        var cards = role.locator(".piece-card").count();
        role.locator(".warning-count > summary").click();
        assertThat(role.getByText("vallen samen op maandag tot en met vrijdag 08:00-09:00"))
                .isVisible();
        role.locator(".warning-line")
                .filter(new Locator.FilterOptions().setHasText("vallen samen"))
                .getByText("teruggeven aan de huidige functie")
                .first()
                .click();
        assertThat(role.locator(".piece-card")).hasCount(cards - 1);
        assertThat(role.getByText("vallen samen")).hasCount(0);
        assertThat(role.locator("h2")).isFocused();
    }

    private void byKeyboard(Page page, Locator role) {
        var card = page.locator(".board-column.present .piece-card").first();
        var name = card.locator(".piece-card-name").textContent();
        var moved = role.locator(".piece-card").filter(new Locator.FilterOptions().setHasText(name));
        card.focus();
        page.keyboard().press("Shift+ArrowLeft");
        assertThat(moved).isFocused();
        page.keyboard().press("Shift+ArrowRight");
        assertThat(moved).hasCount(0);
        assertThat(page.locator(".board-column.present .piece-card:focus")).containsText(name);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog").getByText("Naar " + ROLE)).isVisible();
        both(page, "functies-verplaatsen");
        assertAccessible(page);
        page.locator("vaadin-dialog").getByText("Naar " + ROLE).click();
        assertThat(moved).isFocused();
    }

    private void byMouse(Page page, Locator role) {
        var card = page.locator(".board-column.present .piece-card").first();
        var name = card.locator(".piece-card-name").textContent();
        card.hover();
        page.mouse().down();
        // a drag begins where the mouse went down, before anything scrolls
        var box = card.boundingBox();
        page.mouse().move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 6);
        role.locator(".board-cards").hover();
        role.locator(".board-cards").hover();
        assertThat(role.locator(".board-hint")).isVisible();
        screenshot(page, "functies-slepen");
        page.mouse().up();
        assertThat(role.locator(".board-cards")).containsText(name);
        assertThat(role.locator(".board-hint")).isHidden();
    }

    private void handOver(Page page, Locator role) {
        role.getByText("Meer", new Locator.GetByTextOptions().setExact(true)).click();
        role.getByText("Werk en overdracht", new Locator.GetByTextOptions().setExact(true))
                .click();
        var dialog = page.locator("vaadin-dialog");
        type(dialog.getByLabel("Overdragen (minuten per keer)").first(), "0,5");
        type(dialog.getByLabel("Overnemen (minuten per keer)").first(), "1");
        type(dialog.getByLabel("Lopen tussen werkplekken"), "12");
        dialog.locator(".work-row").first().getByLabel("vies").check();
        both(page, "functies-overdracht");
        assertAccessible(page);
        button(page, "Opslaan").click();
        assertThat(role).containsText("lopen 1");
        assertThat(page.locator(".board-column.present").first()).containsText("Overdragen kost");
    }

    private void quality(Page page, Locator role) {
        role.getByText("Begeleiding, banenafspraak en kwaliteit").click();
        role.getByText("Vragen beantwoorden").first().click();
        var dialog = page.locator("vaadin-dialog");
        dialog.getByLabel("nee").nth(4).check();
        both(page, "functies-kwaliteit");
        assertAccessible(page);
        button(page, "Opslaan").click();
        assertThat(role).containsText("autonomie: niet goed");
        role.scrollIntoViewIfNeeded();
        both(page, "functies-open");
        assertAccessible(page);
    }

    private void profile(Page page) {
        button(page, "Nieuw profiel").click();
        var dialog = page.locator("vaadin-dialog");
        type(dialog.getByLabel("Uren per week die gewerkt kunnen worden"), "24");
        type(dialog.getByLabel("Loonwaarde (%)"), "60");
        both(page, "profiel-nieuw");
        assertAccessible(page);
        button(page, "Opslaan").click();
        assertThat(page.locator(".profile-panel")).containsText("Werkt 24 uur per week");
        workIsChosenWithTheKeyboardAlone(page, dialog);
        both(page, "profiel-zoeken");
        assertAccessible(page);
        var make = button(page, "Maak functie van keuze");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(make).isFocused();
        page.keyboard().press("Enter");
        var made = column(page, "Functie voor Profiel A");
        assertThat(made.locator("h2")).isFocused();
        assertThat(made.locator(".piece-card")).hasCount(2);
        made.getByText("Meer", new Locator.GetByTextOptions().setExact(true)).click();
        made.getByText("Past een profiel?").click();
        assertThat(dialog).containsText("van de 2 deeltaken passen zonder meer");
        both(page, "profiel-past");
        assertAccessible(page);
        button(page, "Sluiten").click();
    }

    /** Arrows go from row to row, the space bar chooses one or takes it back. */
    private void workIsChosenWithTheKeyboardAlone(Page page, Locator dialog) {
        page.getByText("Zoek passend werk").focus();
        page.keyboard().press("Enter");
        var rows = dialog.locator("vaadin-grid vaadin-checkbox:visible");
        assertThat(rows.nth(1)).isVisible();
        // the box above the list, the head of the list, its rows
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(dialog).containsText("Gekozen: 1.");
        page.keyboard().press("Space");
        assertThat(dialog).containsText("Nog niets gekozen");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(dialog).containsText("Gekozen: 2.");
    }

    /** Four tasks are in a role of one person; the first two have to be done at the same hour. */
    private Project project() throws Exception {
        var user = users.byUsername("consultant").orElseThrow();
        var project = projects.create(
                user, new NewProject("Samenstellen", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), MODEL.getFileName().toString(), Files.readAllBytes(MODEL));
        var workspace = workspaces.openProject(user, project.id()).orElseThrow();
        var tasks = workspace.asIs().model().tasks();
        var entered = new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"));
        var hour = TimeWindow.of(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(9, 0));
        var edits = new ArrayList<Edit<?>>();
        edits.add(new DesignEdit.PutRole(role()));
        for (Node task : tasks.subList(0, 4)) {
            var whole = Activity.wholeId(task.id());
            edits.add(new InventoryEdit.SetActiveMinutes(task.id(), BigDecimal.TWO, entered));
            edits.add(new JudgementEdit.SetDemand(whole, Demand.WORKING_PACE, 2));
            edits.add(new JudgementEdit.SetDemand(whole, Demand.SOCIAL_FUNCTIONING, 1));
            edits.add(new DesignEdit.Assign(whole, new Assignment.ToRole("r")));
        }
        for (Node task : tasks.subList(0, 2)) {
            edits.add(new ScanEdit.SetTimeWindows(task.id(), List.of(hour)));
            edits.add(new ScanEdit.SetLocation(task.id(), "Hal " + (tasks.indexOf(task) + 1)));
        }
        workspaces.edit(user, workspace.scenario().id(), Phrase.of("workbench.saved"), edits);
        return project;
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                ROLE,
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                null,
                null);
    }

    private static Locator column(Page page, String name) {
        return page.locator(".board-column.carved").filter(new Locator.FilterOptions().setHasText(name));
    }
}
