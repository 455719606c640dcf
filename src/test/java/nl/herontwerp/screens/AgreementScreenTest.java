package nl.herontwerp.screens;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.grid.Grid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.language.Texts;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.report.Reports;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The difference a year of the example projects is the same amount wherever it is read. */
class AgreementScreenTest extends ScreenTest {

    private static final int SAVING_COLUMN = 3;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Portfolio portfolio;

    @Autowired
    private Reports reports;

    @Autowired
    private CurrentUser current;

    @Test
    void barCostsComparisonAndSubmissionSayTheSameDifference() {
        logInAs("consultant");
        for (var project : examples()) {
            for (var scenario : approved(project)) {
                var difference = difference(scenario.id());
                var cents = Texts.dutch().formats().money(absolute(difference));
                var bar = Texts.dutch().formats().wholeEuros(absolute(difference));
                var direction = difference.euros().signum() > 0 ? " per jaar meer" : " per jaar minder";
                for (var screen : new String[] {"kosten", "vergelijken", "indienen"}) {
                    go("project/" + project.id() + "/" + screen + "?scenario=" + scenario.id());
                    assertThat(words())
                            .as("%s of %s in %s", screen, scenario.name(), project.name())
                            .contains(cents)
                            .contains(bar + direction);
                }
            }
        }
    }

    /** A part of what this example saves is output that nobody has sold yet. */
    @Test
    void costsAndProposalSayHowMuchOfTheDifferenceIsMoney() {
        logInAs("consultant");
        var pots = projects.visibleTo(user()).stream()
                .filter(project -> project.name().startsWith("Bloempotten"))
                .findFirst()
                .orElseThrow();
        var other = workspaces.scenarios(user(), pots.id()).stream()
                .filter(scenario -> scenario.name().startsWith("Alle vrije uren"))
                .findFirst()
                .orElseThrow();
        for (var screen : new String[] {"kosten", "indienen"}) {
            go("project/" + pots.id() + "/" + screen + "?scenario=" + other.id());
            assertThat(words()).contains("In geld is het €\u00a023.043,74 per jaar minder, de afschrijving");
        }
    }

    @Test
    void projectsAndPortfolioSayTheSameSaving() {
        logInAs("consultant");
        for (var project : examples()) {
            await().pollInSameThread()
                    .atMost(LONG)
                    .until(() ->
                            line(project).figures().isPresent() && line(project).isCurrent());
            var counting = line(project).scenario().orElseThrow();
            var difference = difference(counting.scenario().id());
            var saving = line(project).figures().orElseThrow().saving();
            assertThat(saving).isNotNull();
            assertThat(saving.euros())
                    .isEqualByComparingTo(difference.euros().negate().setScale(6, RoundingMode.HALF_EVEN));
            var shown = Texts.dutch().formats().wholeEuros(absolute(difference));
            go("portfolio");
            assertThat(words()).as(project.name()).contains(shown);
            go("");
            assertThat(savingInTable(project)).as(project.name()).contains(shown);
        }
    }

    @Test
    void reportAndWorkbookSayTheSameDifference() throws IOException {
        logInAs("consultant");
        for (var project : examples()) {
            for (var scenario : approved(project)) {
                var difference = difference(scenario.id());
                assertThat(report(scenario.id()))
                        .as("report of %s in %s", scenario.name(), project.name())
                        .contains(plain(Texts.dutch().formats().money(absolute(difference))));
                assertThat(workbook(scenario.id()))
                        .isEqualByComparingTo(difference.euros().setScale(2, RoundingMode.HALF_EVEN));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private String savingInTable(Project project) {
        var grid = (Grid<ProjectLine>) find(Grid.class).single();
        var row = grid.getListDataView()
                .getItems()
                .map(ProjectLine::project)
                .toList()
                .indexOf(project);
        return requireNonNull(test(grid).getCellComponent(row, SAVING_COLUMN))
                .getElement()
                .getTextRecursively();
    }

    /** Spaces in a PDF break anywhere. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private String report(UUID scenario) throws IOException {
        try (var document = Loader.loadPDF(
                reports.redesignPdf(user(), scenario, Texts.DUTCH).bytes())) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** The difference a year on the first sheet, as a spreadsheet program computes it, to the cent. */
    private BigDecimal workbook(UUID scenario) throws IOException {
        var bytes = reports.workbook(user(), scenario, Texts.DUTCH).bytes();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
            var total = Texts.dutch().get("report.workbook.costs.total");
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .filter(row -> isCalled(row, total))
                    .map(row -> BigDecimal.valueOf(row.getCell(3).getNumericCellValue()))
                    .findFirst()
                    .orElseThrow()
                    .setScale(2, RoundingMode.HALF_EVEN);
        }
    }

    private static boolean isCalled(Row row, String name) {
        return row.getCell(0) != null && name.equals(row.getCell(0).toString());
    }

    private ProjectLine line(Project project) {
        return portfolio.of(user()).stream()
                .filter(line -> line.project().id().equals(project.id()))
                .findFirst()
                .orElseThrow();
    }

    private Money difference(UUID scenario) {
        return CostImpact.money(
                        workspaces.open(user(), scenario).impact().perYear().difference())
                .toOptional()
                .orElseThrow();
    }

    private static Money absolute(Money money) {
        return new Money(money.euros().abs());
    }

    private Iterable<Project> examples() {
        return projects.visibleTo(user()).stream()
                .filter(project -> project.name().startsWith("Verpleegafdeling")
                        || project.name().startsWith("Bloempotten"))
                .toList();
    }

    /** The one that the example comes with: other tests make scenarios of their own beside it, and can't change this one. */
    private List<Scenario> approved(Project project) {
        return workspaces.scenarios(user(), project.id()).stream().limit(1).toList();
    }

    private AppUser user() {
        return current.require();
    }
}
