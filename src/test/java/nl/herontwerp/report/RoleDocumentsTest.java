package nl.herontwerp.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.carving.RoleTerms.OwnText;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.ScanAccess;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.report.RoleDocument.Kind;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** What stands in the documents of a role: one with everything settled, one with as little as possible. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleDocumentsTest {

    private static final Path MODEL = Path.of("processes/reference/magazijn-orderverzamelen.bpmn");
    private static final Path GOLDEN = Path.of("src/test/resources/role-documents");
    private static final Path WRITTEN = Path.of("target/role-documents");

    private final Database database = Database.h2();
    private AnnotationConfigApplicationContext application;
    private RoleDocuments documents;
    private Workspaces workspaces;
    private AppUser consultant;
    private UUID scenario;

    @TestConfiguration
    @ComponentScan({"nl.herontwerp.report.internal", "nl.herontwerp.review.internal"})
    static class WithReports {

        /** Documents of roles have nothing to do with it. */
        @Bean
        ScanAccess scan() {
            return mock(ScanAccess.class);
        }
    }

    @BeforeAll
    void start() throws Exception {
        application = database.start(WithReports.class);
        documents = application.getBean(RoleDocuments.class);
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
        var projects = application.getBean(Projects.class);
        var project = projects.create(
                consultant, new NewProject("Magazijn", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "m.bpmn", Files.readAllBytes(MODEL));
        var workspace = workspaces.openProject(consultant, project.id()).orElseThrow();
        scenario = workspace.scenario().id();
        workspaces.edit(consultant, scenario, Phrase.of("workbench.saved"), edits(workspace));
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @ParameterizedTest
    @EnumSource
    void theWordsAreThoseThatWereReadAndFoundGood(Kind kind) throws IOException {
        var written = written(kind, "full") + "\n\n=====\n\n" + written(kind, "bare") + "\n";
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(kind.template() + ".txt"), written);
        assertThat(written).isEqualTo(Files.readString(GOLDEN.resolve(kind.template() + ".txt")));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsArePlainDutch(Kind kind) {
        for (var role : List.of("full", "bare", "other")) {
            var text = document(kind, role).sections().stream()
                    .map(RoleDocument.Section::text)
                    .collect(Collectors.joining("\n"));
            var sentences = PlainDutch.sentences(text);
            assertThat(sentences)
                    .allSatisfy(sentence -> assertThat(PlainDutch.words(sentence))
                            .as(sentence)
                            .isLessThanOrEqualTo(PlainDutch.LONGEST));
            assertThat(sentences.stream().mapToInt(PlainDutch::words).average().orElseThrow())
                    .isLessThanOrEqualTo(PlainDutch.AVERAGE);
            assertThat(PlainDutch.officeWords(text)).isEmpty();
        }
    }

    @Test
    void whatIsStillToBeFilledInIsCounted() {
        assertThat(document(Kind.JOB_DESCRIPTION, "full").openPlaces()).isZero();
        assertThat(document(Kind.JOB_DESCRIPTION, "bare").openPlaces()).isEqualTo(10);
    }

    @Test
    void plainDutchIsToldFromOfficeDutch() {
        assertThat(PlainDutch.officeWords("U dient dit teneinde het doel te bereiken."))
                .hasSize(2);
        assertThat(PlainDutch.sentences("Eén zin. Nog een zin (met een bron, art. 1).\n- punt"))
                .containsExactly("Eén zin.", "Nog een zin .", "punt");
    }

    @Test
    void aVacancyAsksForNoAgeSexOrHealth() {
        for (var role : List.of("full", "bare", "other")) {
            for (var section : document(Kind.VACANCY, role).sections()) {
                assertThat(EqualTreatment.doubtful(section.title() + " " + section.text()))
                        .as(section.id())
                        .isEmpty();
            }
        }
        assertThat(EqualTreatment.doubtful("Jonge, gezonde man tot 30 jaar, geen beperking"))
                .containsExactly("jonge", "gezonde", "man", "tot 30 jaar", "beperking");
        assertThat(EqualTreatment.doubtful("Een manier van werken in ziekenhuis en ouderenzorg; je werkt 3 jaar"))
                .isEmpty();
    }

    @Test
    void onlySchemesThatTheRoleCountsOnAreListed() {
        assertThat(titles("full")).contains("Loonkostensubsidie", "Loonkostenvoordeel", "Jobcoaching");
        assertThat(titles("bare")).doesNotContain("Jobcoaching", "Aanpassing van de werkplek");
        assertThat(titles("other")).containsExactly("Lees dit eerst", "Wat nog onbekend is");
        assertThat(text(Kind.SUBSIDIES, "full"))
                .contains("70\u00a0% (Participatiewet (BWBR0015703), art. 10d lid 4; geldt vanaf 1-1-2015")
                .contains("loonwaarde van 60\u00a0%");
        assertThat(text(Kind.SUBSIDIES, "bare")).contains("doelgroepverklaring");
    }

    @Test
    void ownWordsStandInPlaceOfTheProposalAndAreSaidToBeLateWhenTheRoleChanges() throws EditRefused {
        var section = document(Kind.GUIDANCE_PLAN, "full").sections().getFirst();
        own("full", section, new OwnText("Kees van de expeditie.", section.basis()));
        var mine = document(Kind.GUIDANCE_PLAN, "full").sections().getFirst();
        assertThat(mine.text()).isEqualTo("Kees van de expeditie.");
        assertThat(mine.proposal()).isEqualTo(section.proposal());
        assertThat(mine.isOutdated()).isFalse();

        term("full", new TermsChange.SetText(Field.REPORTS_TO, "Chef magazijn"));
        assertThat(document(Kind.GUIDANCE_PLAN, "full").sections().getFirst().isOutdated())
                .isTrue();
        workspaces.undo(consultant, scenario);
        assertThat(document(Kind.GUIDANCE_PLAN, "full").sections().getFirst().isOutdated())
                .isFalse();
        own("full", section, null);
        assertThat(document(Kind.GUIDANCE_PLAN, "full").sections().getFirst()).isEqualTo(section);
    }

    @Test
    void filesHaveTitleLanguageAndTags() throws IOException {
        var pdf = documents.pdf(consultant, scenario, "full", Kind.VACANCY);
        assertThat(pdf.fileName()).isEqualTo("vacaturetekst-Hulp-magazijn.pdf");
        try (var read = Loader.loadPDF(pdf.bytes())) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Hulp magazijn (20 uur per week)");
            assertThat(new PDFTextStripper().getText(read)).contains("Iedereen die dit werk wil doen, kan reageren");
        }
        var docx = documents.docx(consultant, scenario, "full", Kind.VACANCY);
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                if (entry.getName().equals("word/document.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("Dit krijg je van ons", "Heading1");
                }
            }
        }
        assertThat(title(docx.bytes())).contains("Hulp magazijn (20 uur per week)");
        assertThat(parts).contains("[Content_Types].xml", "word/document.xml", "word/styles.xml");
        assertThat(part(docx.bytes(), "word/footer.xml")).contains("PAGE", "NUMPAGES");
        assertThat(part(docx.bytes(), "word/document.xml")).contains("footerReference");
    }

    @Test
    void whatIsReadOrCopiedFromAPdfHasAllItsLetters() throws Exception {
        var section = document(Kind.VACANCY, "full").sections().getFirst();
        own("full", section, new OwnText("Wie dit doet, heeft geoefend. Fijn, stiften.", section.basis()));
        try (var read = Loader.loadPDF(
                documents.pdf(consultant, scenario, "full", Kind.VACANCY).bytes())) {
            assertThat(new PDFTextStripper().getText(read)).contains("heeft geoefend. Fijn, stiften.");
        }
        own("full", section, null);
    }

    @Test
    void oddCharactersOfAPasteAreLeftOut() throws Exception {
        var section = document(Kind.VACANCY, "bare").sections().getFirst();
        own("bare", section, new OwnText("Wij \u0001zoeken\u000b <b>&amp; \uFFFF\uD83D\uDE00", section.basis()));
        try (var read = Loader.loadPDF(
                documents.pdf(consultant, scenario, "bare", Kind.VACANCY).bytes())) {
            assertThat(new PDFTextStripper().getText(read)).contains("Wij zoeken <b>&amp;");
        }
        assertThat(documents.docx(consultant, scenario, "bare", Kind.VACANCY).bytes())
                .isNotEmpty();
        own("bare", section, null);
    }

    @Test
    void whoMayNotSeeTheProjectGetsNoFile() {
        var manager = Database.user(application, "manager");
        assertThatThrownBy(() -> documents.pdf(manager, scenario, "full", Kind.VACANCY))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> documents.docx(manager, scenario, "full", Kind.VACANCY))
                .isInstanceOf(NotAllowed.class);
    }

    private static String title(byte[] docx) throws IOException {
        return part(docx, "docProps/core.xml");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private List<String> titles(String role) {
        return document(Kind.SUBSIDIES, role).sections().stream()
                .map(RoleDocument.Section::title)
                .toList();
    }

    private String text(Kind kind, String role) {
        return document(kind, role).sections().stream()
                .map(RoleDocument.Section::text)
                .collect(Collectors.joining("\n"));
    }

    private String written(Kind kind, String role) {
        var document = document(kind, role);
        return document.title()
                + document.sections().stream()
                        .map(section -> "\n\n[" + section.title() + "]\n" + section.text())
                        .collect(Collectors.joining());
    }

    private RoleDocument document(Kind kind, String role) {
        return documents.read(workspaces.open(consultant, scenario), role, kind);
    }

    private void own(String role, RoleDocument.Section section, @Nullable OwnText own) throws EditRefused {
        term(role, new TermsChange.SetOwnText(section.id(), section.title(), own));
    }

    private void term(String role, TermsChange change) throws EditRefused {
        workspaces.edit(consultant, scenario, new DesignEdit.ChangeTerms(role, change));
    }

    private static List<Edit<?>> edits(Workspace workspace) {
        var tasks = workspace.asIs().model().tasks();
        var guide =
                workspace.asIs().inventory().performers().keySet().iterator().next();
        var entered = new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"));
        var edits = new ArrayList<Edit<?>>();
        for (var part : workspace.asIs().model().processes()) {
            edits.add(new InventoryEdit.SetCasesPerYear(part.id(), BigDecimal.valueOf(2_000), entered));
        }
        for (int i = 0; i < 3; i++) {
            edits.add(new InventoryEdit.SetActiveMinutes(tasks.get(i).id(), BigDecimal.TEN, entered));
        }
        edits.add(new DesignEdit.PutRole(role(
                "full",
                "Hulp magazijn",
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.JOBS_AGREEMENT,
                new CarvedRole.Guidance(guide, Hours.of("2.5"), Hours.of(1), null),
                Money.of(500))));
        edits.add(new DesignEdit.PutRole(role(
                "bare",
                "Medewerker inpak",
                null,
                CarvedRole.Subsidy.FORFAIT,
                CarvedRole.Benefit.WORK_DISABLED,
                null,
                null)));
        edits.add(new DesignEdit.PutRole(
                role("other", "Assistent", null, CarvedRole.Subsidy.NONE, CarvedRole.Benefit.NONE, null, null)));
        var whole = Activity.wholeId(tasks.get(0).id());
        edits.add(new PieceEdit.SplitPiece(whole, "a", "Spullen klaarzetten", BigDecimal.valueOf(4)));
        edits.add(new PieceEdit.SplitPiece("a", "b", "Werkplek opruimen", BigDecimal.valueOf(2)));
        for (var demand : Demand.values()) {
            edits.add(new JudgementEdit.SetDemand("a", demand, demand == Demand.WORKING_PACE ? 2 : 0));
            edits.add(new JudgementEdit.SetDemand("b", demand, demand == Demand.PHYSICAL_LOAD ? 1 : 0));
        }
        edits.add(new DesignEdit.Assign("a", new Assignment.ToRole("full")));
        edits.add(new DesignEdit.Assign("b", new Assignment.ToRole("full")));
        edits.add(new DesignEdit.Assign(Activity.wholeId(tasks.get(1).id()), new Assignment.ToRole("full")));
        edits.add(new DesignEdit.Assign(Activity.wholeId(tasks.get(2).id()), new Assignment.ToRole("bare")));
        Map.of(
                        Field.FUNCTION_CODE, "LOG-1",
                        Field.REPORTS_TO, "Teamleider magazijn",
                        Field.PLACE, "Magazijn, locatie Tilburg",
                        Field.WORKING_TIMES, "maandag tot en met vrijdag van 9 tot 13 uur",
                        Field.IF_PARENT_ENDS, "HR zoekt met je een andere plek in het magazijn",
                        Field.REMARKS, "Alleen voor HR")
                .forEach((field, text) ->
                        edits.add(new DesignEdit.ChangeTerms("full", new TermsChange.SetText(field, text))));
        Map.of(
                        Lines.GUIDE_TASKS, List.of("elke ochtend de dag doornemen", "elke week een gesprek"),
                        Lines.TRAINING, List.of("veilig tillen", "twee dagen meelopen"),
                        Lines.DEVELOPMENT, List.of("na een jaar ook de voorraad tellen"))
                .forEach((list, lines) ->
                        edits.add(new DesignEdit.ChangeTerms("full", new TermsChange.SetLines(list, lines))));
        edits.add(new DesignEdit.ChangeTerms("full", new TermsChange.SetStart(LocalDate.of(2026, 9, 1))));
        return edits;
    }

    private static CarvedRole role(
            String id,
            String name,
            @Nullable Percentage wageValue,
            CarvedRole.Subsidy subsidy,
            CarvedRole.Benefit benefit,
            CarvedRole.@Nullable Guidance guidance,
            @Nullable Money workplace) {
        return new CarvedRole(
                id, name, 1, Hours.of(20), 5, Hours.of(36), null, 21, wageValue, subsidy, benefit, guidance, workplace);
    }
}
