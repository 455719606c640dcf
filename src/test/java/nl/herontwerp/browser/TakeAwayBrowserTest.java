package nl.herontwerp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The redesigned model is taken away in each form, as a user does it, and opened in bpmn-js. */
class TakeAwayBrowserTest extends BrowserTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");
    private static final String LINK = ".redesigned-model a";
    private static final String NESTED = "Deeltaken in een deelproces";
    private static final String MERGED = "Opeenvolgende deeltaken van één functie samenvoegen";
    private static final String FIGURES = "Tijden en kosten meegeven (BPSim)";
    private static final String EXECUTABLE = "Uitvoerbare versie (jBPM)";
    private static final String DRAW = """
            async xml => {
              document.body.replaceChildren();
              document.body.style.cssText = 'margin:0;background:white';
              const box = document.createElement('div');
              box.style.cssText = 'width:100vw;height:100vh';
              document.body.append(box);
              const viewer = new BpmnJS({ container: box });
              const { warnings } = await viewer.importXML(xml);
              viewer.get('canvas').zoom('fit-viewport', 'auto');
              return warnings.map(warning => warning.message);
            }""";

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    /** One of our own, and models of other tools where these are present. */
    static Stream<Path> models() {
        var corpora = Path.of(System.getProperty("corpora", "../shared/corpora"), "miwg");
        return Stream.of(
                        MODEL,
                        corpora.resolve("SAP Signavio Process Manager 19.9.0/C.1.0-export.bpmn"),
                        corpora.resolve("bpmn.io (Camunda Modeler) 18.6.1/C.1.1-export.bpmn"))
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyFormOpensWithoutAWarning(Path model) throws Exception {
        var project = redesigned(model);
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/indienen"));
        var name = model.equals(MODEL)
                ? "eigen"
                : model.getParent().getFileName().toString().replaceAll("\\W.*", "");

        var plain = taken(page, name + "-taken");
        assertThat(lanes(plain)).contains("Hulp", "Arm");
        choose(page, MERGED, true);
        var merged = taken(page, name + "-samen");
        assertThat(ModelReader.read("m", merged).model().tasks())
                .hasSizeLessThan(ModelReader.read("m", plain).model().tasks().size());
        choose(page, MERGED, false);
        choose(page, NESTED, true);
        choose(page, FIGURES, true);
        var nested = taken(page, name + "-deelproces");
        assertThat(new String(nested, UTF_8)).contains("BPSimData");
        choose(page, EXECUTABLE, true);
        assertThat(new String(taken(page, name + "-uitvoerbaar"), UTF_8)).contains("isExecutable=\"true\"");
    }

    @Test
    void theChoiceIsForEverybodyAndTheDifferenceFollowsIt() throws Exception {
        var project = redesigned(MODEL);
        var page = logIn("consultant");
        page.navigate(url("project/" + project.id() + "/indienen"));
        choose(page, NESTED, true);
        assertThat(page.getByText("Banen reiken niet in een deelproces")).isVisible();
        page.getByLabel(EXECUTABLE).scrollIntoViewIfNeeded();
        screenshot(page, "meenemen");
        assertAccessible(page);
        page.setViewportSize(1024, 768);
        page.getByLabel(EXECUTABLE).scrollIntoViewIfNeeded();
        screenshot(page, "meenemen-1024");
        page.setViewportSize(1440, 900);

        var scenario = workspaces.openProject(consultant(), project.id()).orElseThrow();
        page.navigate(url("project/" + project.id() + "/verschil?van=v1&naar=s"
                + scenario.scenario().id()));
        // what was added stands first in the list, and would hide the rest
        page.getByLabel(Pattern.compile("Toegevoegd")).uncheck();
        assertThat(page.locator(".difference-list").getByText("gesplitst").first())
                .isVisible();
        screenshot(page, "verschil-deelproces");
    }

    /** Chooses, and waits until the link is one to that form. */
    private static void choose(Page page, String label, boolean chosen) {
        var before = page.locator(LINK).getAttribute("href");
        page.getByLabel(label).setChecked(chosen);
        assertThat(page.locator(LINK)).not().hasAttribute("href", before);
    }

    private byte[] taken(Page page, String name) throws Exception {
        var download = page.waitForDownload(() -> page.locator(LINK).click());
        var bytes = Files.readAllBytes(download.path());
        var drawing = window(1900, 1100);
        drawing.navigate(url("herontwerp/tokens.css"));
        for (var style : List.of("diagram-js.css", "bpmn-js.css", "bpmn-font/css/bpmn-embedded.css")) {
            drawing.addStyleTag(new Page.AddStyleTagOptions().setUrl(url("bpmn-js/assets/" + style)));
        }
        drawing.addScriptTag(
                new Page.AddScriptTagOptions().setUrl(url("bpmn-js/bpmn-navigated-viewer.production.min.js")));
        var xml = ModelReader.read("m", bytes).displayXml();
        assertThat((List<?>) drawing.evaluate(DRAW, xml)).isEmpty();
        screenshot(drawing, "herontworpen-" + name);
        return bytes;
    }

    private static List<String> lanes(byte[] model) throws Exception {
        return ModelReader.read("m", model).model().lanes().stream()
                .map(lane -> lane.name())
                .toList();
    }

    private AppUser consultant() {
        return users.byUsername("consultant").orElseThrow();
    }

    /** The second task and the third are done by a role after a first piece; a robot does the last piece of the first. */
    private Project redesigned(Path model) throws Exception {
        var user = consultant();
        var project = projects.create(
                user,
                new NewProject("Mee " + model.getFileName(), "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), model.getFileName().toString(), Files.readAllBytes(model));
        var workspace = workspaces.openProject(user, project.id()).orElseThrow();
        var tasks = workspace.asIs().model().tasks();
        var entered = new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"));
        var edits = new ArrayList<Edit<?>>();
        tasks.forEach(task -> edits.add(new InventoryEdit.SetActiveMinutes(task.id(), BigDecimal.TEN, entered)));
        edits.add(new DesignEdit.PutRole(role()));
        for (int i = 0; i < 3; i++) {
            var whole = Activity.wholeId(tasks.get(i).id());
            edits.add(new PieceEdit.SplitPiece(whole, "a" + i, "Spullen klaarzetten", BigDecimal.valueOf(4)));
            edits.add(new PieceEdit.SplitPiece("a" + i, "b" + i, "Werkplek opruimen", BigDecimal.valueOf(2)));
            edits.add(new DesignEdit.Assign("a" + i, new Assignment.ToRole("r")));
            edits.add(new DesignEdit.Assign("b" + i, new Assignment.ToRole("r")));
        }
        edits.add(new PieceEdit.SplitPiece(Activity.wholeId(tasks.get(3).id()), "m", "Tillen", BigDecimal.valueOf(5)));
        edits.add(new DesignEdit.PutRobot(arm()));
        workspaces.edit(user, workspace.scenario().id(), Phrase.of("workbench.saved"), edits);
        return project;
    }

    private static RobotOption arm() {
        var all = new LinkedHashMap<>(Map.of("m", new RobotOption.Coverage(Percentage.of("100"), Percentage.of("0"))));
        return new RobotOption("m", "Arm", RobotOption.Kind.COBOT, null, null, null, null, null, null, all);
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Hulp",
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
