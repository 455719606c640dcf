package nl.herontwerp.report.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Projects;
import nl.herontwerp.report.Reports;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.screens.ScreenTest;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbooks of the example projects, as users take them away. */
class ExampleWorkbooksTest extends ScreenTest {

    private static final List<String> EXAMPLES = List.of("Bloempotten", "Verpleegafdeling");

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Reports reports;

    @Test
    void computeWhatTheApplicationComputes() throws IOException {
        logInAs("consultant");
        var examples = projects.visibleTo(user.require()).stream()
                .filter(project -> EXAMPLES.stream().anyMatch(project.name()::startsWith))
                .toList();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(EXAMPLES.size());
        for (var project : examples) {
            for (var scenario : workspaces.scenarios(user.require(), project.id())) {
                var workspace = workspaces.open(user.require(), scenario.id());
                var file = reports.workbook(user.require(), scenario.id(), Texts.DUTCH);
                assertThat(file.fileName()).endsWith("-rekenblad.xlsx");
                keep(workspace, file.bytes());
                CostWorkbookTest.assertSame(new Calculated(file.bytes()).compute(), workspace.impact());
            }
        }
    }

    @Test
    void itsSheetsAreInTheLanguageOfTheReader() {
        logInAs("hr");
        var project = projects.visibleTo(user.require()).getFirst();
        var scenario = workspaces.scenarios(user.require(), project.id()).getFirst();
        assertThat(sheets(reports.workbook(user.require(), scenario.id(), Texts.DUTCH)))
                .containsExactly(
                        "Samenvatting",
                        "Werk",
                        "Kosten",
                        "Berekening",
                        "Invoer",
                        "Parameters en bronnen",
                        "Over de jaren");
        assertThat(sheets(reports.workbook(user.require(), scenario.id(), Texts.ENGLISH)))
                .containsExactly(
                        "Summary", "Work", "Cost", "Calculation", "Inputs", "Parameters and sources", "Over the years");
    }

    @Test
    void whoMayNotSeeTheScenarioGetsNoWorkbook() {
        logInAs("consultant");
        var scenario = workspaces
                .scenarios(
                        user.require(),
                        projects.visibleTo(user.require()).getFirst().id())
                .getFirst();
        logInAs("beheer");
        assertThat(projects.visibleTo(user.require())).isEmpty();
        assertThatThrownBy(() -> reports.workbook(user.require(), scenario.id(), Texts.DUTCH))
                .isInstanceOf(NotAllowed.class);
    }

    private static List<String> sheets(Reports.Download file) {
        return StreamSupport.stream(new Calculated(file.bytes()).workbook().spliterator(), false)
                .map(Sheet::getSheetName)
                .toList();
    }

    /** To look at. */
    private static void keep(Workspace workspace, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "workbooks"));
        Files.write(folder.resolve(workspace.scenario().id() + ".xlsx"), bytes);
    }
}
