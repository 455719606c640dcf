package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The difference of two models in two pictures and a list, and a new version whose ids all changed. */
class DifferenceBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");
    private static final String BOX =
            "document.querySelectorAll('.difference-pictures .diagram')[%d]" + ".hwDiagram.js.get('canvas').viewbox()";

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    @Test
    void twoPicturesAndAListShowTheSame() throws Exception {
        var project = project("Verschil", Files.readAllBytes(MODEL));
        redesign(project);
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/vergelijken"));
        page.getByText(Pattern.compile("Verschil in het model: nu en ")).first().click();
        assertThat(page.locator(".difference-outcome")).containsText("toegevoegd");
        assertThat(page.locator(".difference-pictures .diagram").nth(1).locator(".djs-element.hw-added"))
                .not()
                .hasCount(0);
        assertThat(page.locator(".difference-pictures .diagram").nth(0).locator(".djs-element.hw-added"))
                .hasCount(0);
        settle(page);
        screenshot(page, "verschil");
        assertAccessible(page);

        // the pictures move together
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .and(page.getByLabel("Inzoomen"))
                .click();
        settle(page);

        // a row shows its element in both pictures
        page.locator(".difference-list").getByText("≠").nth(1).click();
        for (var picture : page.locator(".difference-pictures .diagram").all()) {
            assertThat(picture.locator(".hw-selected")).not().hasCount(0);
        }
        settle(page);
        screenshot(page, "verschil-gekozen");

        // an element in a picture chooses its row
        page.locator(".difference-pictures .diagram")
                .nth(1)
                .locator(".djs-shape.hw-added")
                .first()
                .click(new com.microsoft.playwright.Locator.ClickOptions().setForce(true));
        assertThat(page.locator(".difference-pictures .diagram").nth(0).locator(".hw-selected"))
                .hasCount(0);
        assertThat(page.locator(".difference-list [part~=selected-row]")).not().hasCount(0);

        // one kind less
        page.getByLabel(Pattern.compile("Toegevoegd")).first().uncheck();
        assertThat(page.locator(".difference-pictures .hw-added")).hasCount(0);
        page.setViewportSize(1024, 768);
        settle(page);
        screenshot(page, "verschil-1024");

        var download = page.waitForDownload(
                () -> page.getByText("Lijst downloaden (CSV)").click());
        assertThat(Files.readString(download.path())).contains("Toegevoegd;");
    }

    @Test
    void aNewVersionWithOtherIdsIsLinked() throws Exception {
        var project = project("Koppelen", Files.readAllBytes(MODEL));
        redesign(project);
        var text = Files.readString(MODEL);
        var changed = Path.of("target", "andere-codes.bpmn");
        Files.writeString(changed, withOtherIds(text));
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/proces"));
        page.locator(".versions vaadin-upload input[type=file]").setInputFiles(changed);
        var dialog = page.locator("vaadin-dialog");
        assertThat(dialog.locator(".difference-outcome")).containsText("Wachten: 0.");
        screenshot(page, "koppelen");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        screenshot(page, "koppelen-1024");
        page.getByText("Versie toevoegen").click();
        assertThat(page.getByText("Verschil tussen versies bekijken")).isVisible();
        var after = workspaces.openProject(consultant(), project.id()).orElseThrow();
        org.assertj.core.api.Assertions.assertThat(after.version().number()).isEqualTo(2);
        org.assertj.core.api.Assertions.assertThat(after.notFitting()).isEmpty();
        org.assertj.core.api.Assertions.assertThat(after.design().splits()).hasSize(1);
        page.getByText("Verschil tussen versies bekijken").click();
        assertThat(page.locator(".difference-outcome")).containsText("gelijk");
    }

    /** Pictures of models of other tools, where these are present. */
    @Test
    void modelsOfOtherTools() throws Exception {
        var corpora = Path.of(System.getProperty("corpora", "../shared/corpora"));
        for (var name : List.of("SAP Signavio Process Manager 19.9.0", "bpmn.io (Camunda Modeler) 18.6.1")) {
            var file = corpora.resolve("miwg").resolve(name).resolve("C.1.0-export.bpmn");
            if (Files.exists(file)) {
                var project = project(name, Files.readAllBytes(file));
                redesign(project);
                var workspace =
                        workspaces.openProject(consultant(), project.id()).orElseThrow();
                var page = logIn("consultant");
                page.navigate(url("project/" + project.id() + "/verschil?van=v1&naar=s"
                        + workspace.scenario().id()));
                assertThat(page.locator(".difference-pictures .hw-added")).not().hasCount(0);
                settle(page);
                screenshot(page, "verschil-" + name.replaceAll("\\W+", "-"));
            }
        }
    }

    /** Waits until both pictures show the same part. */
    private static void settle(Page page) {
        page.waitForFunction("() => { const a = " + BOX.formatted(0) + ", b = " + BOX.formatted(1)
                + "; return Math.abs(a.width - b.width) < 1 && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1; }");
    }

    private AppUser consultant() {
        return users.byUsername("consultant").orElseThrow();
    }

    private Project project(String name, byte[] model) throws Exception {
        var project = projects.create(
                consultant(), new NewProject(name, "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant(), project.id(), name.replaceAll("\\W+", "-") + ".bpmn", model);
        return project;
    }

    /** Splits the second task, gives a piece to a new role, and enters minutes everywhere. */
    private void redesign(Project project) throws Exception {
        var user = consultant();
        var workspace = workspaces.openProject(user, project.id()).orElseThrow();
        var tasks = workspace.asIs().model().tasks();
        var entered = new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"));
        var edits = new ArrayList<Edit<?>>();
        for (var task : tasks) {
            edits.add(new InventoryEdit.SetActiveMinutes(task.id(), BigDecimal.TEN, entered));
        }
        var whole = Activity.wholeId(tasks.get(1).id());
        edits.add(new PieceEdit.SplitPiece(whole, "deel", "Spullen klaarzetten", BigDecimal.valueOf(4)));
        edits.add(new DesignEdit.PutRole(role()));
        edits.add(new DesignEdit.Assign("deel", new Assignment.ToRole("r")));
        UUID scenario = workspace.scenario().id();
        workspaces.edit(user, scenario, Phrase.of("workbench.saved"), edits);
    }

    /** The same model with another id for each element, as some tools export it. */
    private static String withOtherIds(String text) throws Exception {
        var model = ModelReader.read("a.bpmn", text.getBytes(StandardCharsets.UTF_8))
                .model();
        var changed = text;
        var ids = new ArrayList<String>();
        model.nodes().forEach(node -> ids.add(node.id()));
        model.flows().forEach(flow -> ids.add(flow.id()));
        model.lanes().forEach(lane -> ids.add(lane.id()));
        for (var id : ids) {
            changed = changed.replaceAll("(?<=[\">])" + Pattern.quote(id) + "(?=[\"<])", "sid-" + id);
        }
        return changed;
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Magazijnhulp",
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                null,
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                null,
                null);
    }
}
