package nl.herontwerp.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.language.Texts;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Risks;
import nl.herontwerp.scenario.WhatIf;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.screens.ScreenTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.Tr;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reports of the example projects, as users take them away. */
class RedesignReportTest extends ScreenTest {

    private static final List<String> EXAMPLES = List.of("Bloempotten", "Verpleegafdeling");
    private static final Path WRITTEN = Path.of("target/reports");

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private WhatIf whatIf;

    @Autowired
    private Reports reports;

    @Test
    void tablesInWordAreNoWiderThanTheText() throws IOException, Docx4JException {
        for (var workspace : examples()) {
            var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
            var text = docx.getDocumentModel()
                    .getSections()
                    .getFirst()
                    .getPageDimensions()
                    .getWritableWidthTwips();
            var tables = all(docx.getMainDocumentPart(), Tbl.class);
            assertThat(tables).hasSizeGreaterThan(5);
            for (var table : tables) {
                assertThat(width(table)).isBetween(text - 20, text);
            }
        }
    }

    /** Some word processors take a line without a rule as one of that height exactly, and cut its picture off. */
    @Test
    void linesInWordAreAsHighAsWhatStandsOnThem() throws IOException, Docx4JException {
        for (var workspace : examples()) {
            var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
            assertThat(all(docx.getMainDocumentPart(), P.class))
                    .filteredOn(paragraph -> paragraph.getPPr() != null
                            && paragraph.getPPr().getSpacing() != null
                            && paragraph.getPPr().getSpacing().getLine() != null)
                    .isNotEmpty()
                    .allMatch(paragraph -> paragraph.getPPr().getSpacing().getLineRule() == STLineSpacingRule.AUTO);
        }
    }

    /** The head of a table and its first rows stay with the heading above them. */
    @Test
    void noTableInWordBeginsWithOneRowAtTheFootOfAPage() throws IOException, Docx4JException {
        for (var workspace : examples()) {
            var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
            for (var table : all(docx.getMainDocumentPart(), Tbl.class)) {
                var rows = all(table, Tr.class);
                assertThat(rows.subList(0, Math.min(3, rows.size() - 1)))
                        .allSatisfy(row -> assertThat(all(row, P.class))
                                .allMatch(line -> line.getPPr().getKeepNext() != null));
            }
        }
    }

    /** Whoever reads the second page of a long table knows what its columns are. */
    @Test
    void headsOfTablesInWordAreRepeated() throws IOException, Docx4JException {
        for (var workspace : examples()) {
            var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
            var repeated = all(docx.getMainDocumentPart(), Tbl.class).stream()
                    .map(table -> all(table, Tr.class).getFirst())
                    .filter(row -> row.getTrPr().getCnfStyleOrDivIdOrGridBefore().stream()
                            .anyMatch(property ->
                                    property.getName().getLocalPart().equals("tblHeader")))
                    .map(row -> all(row, P.class).getFirst().toString())
                    .toList();
            assertThat(repeated).contains("Taak", "Deeltaak");
        }
    }

    @Test
    void eachCostLineInTheCalculationSaysWhoseItIs() throws IOException, Docx4JException {
        for (var workspace : examples()) {
            var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
            var lines = workspace.impact().yearly().stream()
                    .filter(line -> line.scenario().formula() != null)
                    .map(line ->
                            Texts.dutch().render(line.named(line.scenario()).what()))
                    .toList();
            assertThat(lines).hasSizeGreaterThan(5).doesNotHaveDuplicates();
            assertThat(all(docx.getMainDocumentPart(), P.class).stream().map(Object::toString))
                    .containsAll(lines);
            assertThat(words(pdf(workspace)))
                    .contains(lines.stream().map(RedesignReportTest::flat).toList());
        }
    }

    @Test
    void theOutcomeSaysHowMuchOfItIsMoney() throws IOException, Docx4JException {
        var said = 0;
        for (var workspace : examples()) {
            var sentence = Outcome.money(workspace.impact()).map(Texts.dutch()::render);
            if (sentence.isPresent()) {
                said++;
                var docx = WordprocessingMLPackage.load(new ByteArrayInputStream(docx(workspace)));
                assertThat(all(docx.getMainDocumentPart(), P.class).stream().map(Object::toString))
                        .contains(sentence.get());
                assertThat(words(pdf(workspace))).contains(flat(sentence.get()));
            }
        }
        assertThat(said).isPositive();
    }

    @Test
    void theRisksAreThoseOfTheManagersPage() throws IOException {
        for (var workspace : examples()) {
            var trial = whatIf.open(user.require(), workspace.scenario().id());
            var said = Risks.of(workspace, trial).stream()
                    .map(risk -> flat(Texts.dutch().render(risk.sentence())))
                    .toList();
            assertThat(said).anyMatch(sentence -> sentence.startsWith("Als de loonkostensubsidie stopt: "));
            assertThat(words(pdf(workspace))).contains("Risico’s").contains(said);
        }
    }

    /** A model may have several drawings, each a picture of its own; of the proposal only what changes is drawn. */
    @Test
    void eachDrawingIsAPictureOfItsOwn() throws Exception {
        logInAs("consultant");
        var project = projects.create(
                user.require(),
                new NewProject("Twee tekeningen", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(
                user.require(), project.id(), "twee.bpmn", Models.TWO_DRAWINGS.getBytes(StandardCharsets.UTF_8));
        var scenario =
                workspaces.scenarios(user.require(), project.id()).getFirst().id();
        workspaces.edit(
                user.require(),
                scenario,
                new PieceEdit.SplitTask(
                        "a",
                        List.of(
                                Activity.of("a1", "Klein", BigDecimal.ONE),
                                Activity.of("a2", "Groot", BigDecimal.TEN))));

        var words = words(pdf(workspaces.open(user.require(), scenario)));

        assertThat(words)
                .contains("Het proces nu: Kantoor")
                .contains("Het proces nu: Magazijn")
                .contains("Het proces in het voorstel: Kantoor")
                .doesNotContain("Het proces in het voorstel: Magazijn");
    }

    /** All of it on one line, because words of a cell stand on several. */
    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static <T> List<T> all(Object from, Class<T> kind) {
        var finder = new ClassFinder(kind);
        new TraversalUtil(from, finder);
        return finder.results.stream().map(kind::cast).toList();
    }

    private static int width(Tbl table) {
        return table.getTblGrid().getGridCol().stream()
                .map(TblGridCol::getW)
                .mapToInt(BigInteger::intValueExact)
                .sum();
    }

    /** The first scenario of each example. */
    private List<Workspace> examples() {
        logInAs("consultant");
        return projects.visibleTo(user.require()).stream()
                .filter(project -> EXAMPLES.stream().anyMatch(project.name()::startsWith))
                .map(project ->
                        workspaces.scenarios(user.require(), project.id()).getFirst())
                .map(scenario -> workspaces.open(user.require(), scenario.id()))
                .toList();
    }

    private byte[] docx(Workspace workspace) throws IOException {
        var file = reports.redesignDocx(user.require(), workspace.scenario().id(), Texts.DUTCH);
        return kept(file);
    }

    private byte[] pdf(Workspace workspace) throws IOException {
        var file = reports.redesignPdf(user.require(), workspace.scenario().id(), Texts.DUTCH);
        return kept(file);
    }

    private static byte[] kept(Reports.Download file) throws IOException {
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(file.fileName()), file.bytes());
        return file.bytes();
    }
}
