package nl.herontwerp.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates.Along;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What keeping a project as a template promises, on each database. */
abstract class TemplatesContract {

    private static final String ORGANISATION = "Bakkerij Jansen";
    private static final String PERSON = "Piet Bakker";
    private static final String BASIS = "sjabloon Inpakken";
    private static final Provenance ENTERED =
            new Provenance.Entered("consultant", Instant.parse("2026-03-01T09:00:00Z"), Evidence.Kind.INTERVIEW);

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private Templates templates;
    private AppUser consultant;
    private AppUser other;
    private AppUser hr;
    private AppUser manager;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws Exception {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        templates = application.getBean(Templates.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
        other = new AppUser(UUID.randomUUID(), "ander", "Ander", consultant.roles());
        project = projects.create(
                consultant,
                new NewProject(
                        "Herontwerp " + ORGANISATION,
                        "Wat levert het " + ORGANISATION + " op?",
                        "Industrie",
                        Project.Level.TEAM,
                        LocalDate.of(2026, 7, 1)));
        projects.addMember(consultant, project.id(), hr.id());
        projects.addMember(consultant, project.id(), manager.id());
        projects.addVersion(consultant, project.id(), "Jansen oud.bpmn", model());
        projects.addVersion(consultant, project.id(), "bakkerij-jansen.bpmn", model());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        for (var edit : edits()) {
            workspaces.edit(consultant, scenario, edit);
        }
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theLocationOfTheProjectDoesNotTravelAndThatOfTheNewOneStays() throws Exception {
        projects.change(
                consultant,
                project.id(),
                new NewProject("Bakkerij", "", "Industrie", "Tilburg", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        var template = save(false);
        assertThat(made(template).location()).isEmpty();
        var there = new NewProject("Daar", "", "", "Breda", Project.Level.TEAM, LocalDate.of(2026, 7, 1));
        assertThat(templates.create(consultant, template.id(), there, "x").location())
                .isEqualTo("Breda");
    }

    @Test
    void aProjectOfATemplateHasTheSameWorkAndTheSameDesign() throws Exception {
        var before = workspaces.open(consultant, scenario);
        var now = workspaces.openProject(consultant, made(save(false)).id()).orElseThrow();
        assertThat(plain(now.asIs().inventory(), false))
                .isEqualTo(plain(before.asIs().inventory(), true));
        assertThat(pieces(now.design())).isEqualTo(pieces(before.design()));
        assertThat(now.design().assignments().values())
                .containsExactlyInAnyOrderElementsOf(
                        before.design().assignments().values());
        assertThat(now.design().roles().keySet())
                .isEqualTo(before.design().roles().keySet());
        assertThat(requireNonNull(now.design().robots().get("cobot")).coverage())
                .isEqualTo(requireNonNull(before.design().robots().get("cobot")).coverage());
        assertThat(requireNonNull(now.loads().tasks().get("t0")).hoursPerYear())
                .isEqualTo(requireNonNull(before.loads().tasks().get("t0")).hoursPerYear());
        assertThat(now.notFitting()).isEmpty();
        assertThat(now.project().name()).isEqualTo("Nieuw");
        assertThat(now.project().referenceDate()).isEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void allFiguresAndScoresAreStartingPoints() throws Exception {
        var now = workspaces.openProject(consultant, made(save(true)).id()).orElseThrow();
        var inventory = now.asIs().inventory();
        var figures = new ArrayList<@Nullable Sourced<?>>();
        figures.add(inventory.weeksPerYear());
        figures.addAll(inventory.flowProbabilities().values());
        figures.addAll(inventory.repetitions().values());
        figures.addAll(inventory.casesPerYear().values());
        inventory
                .tasks()
                .values()
                .forEach(task -> figures.addAll(Arrays.asList(
                        task.activeMinutes(), task.waitingMinutes(), task.visitsPerCase(), task.timesPerYear())));
        inventory
                .performers()
                .values()
                .forEach(job -> figures.addAll(Arrays.asList(
                        job.people(), job.hourlyWage(), job.contractHoursPerWeek(), job.fullTimeHoursPerWeek())));
        figures.removeIf(figure -> figure == null);
        assertThat(figures)
                .hasSizeGreaterThan(10)
                .allSatisfy(figure -> assertThat(figure.provenance()).isEqualTo(new Provenance.Assumed(BASIS)));
        assertThat(now.design().splits().values().stream().flatMap(List::stream).toList())
                .isNotEmpty()
                .allSatisfy(piece -> {
                    assertThat(piece.start()).isNotNull();
                    assertThat(requireNonNull(piece.start()).basis()).isEqualTo(BASIS);
                    assertThat(requireNonNull(piece.start()).demands())
                            .isEqualTo(piece.demands().keySet());
                });
        var whole = Activity.wholeId("t1");
        workspaces.edit(consultant, now.scenario().id(), new JudgementEdit.ConfirmPiece(whole));
        assertThat(requireNonNull(workspaces
                                .open(consultant, now.scenario().id())
                                .design()
                                .splits()
                                .get("t1"))
                        .getFirst()
                        .start())
                .isNull();
    }

    @Test
    void noNameOfAPersonOrAnOrganisationIsLeftAnywhere() throws Exception {
        var template = save(true);
        var file = content(templates.write(consultant, template.id()));
        assertThat(file.keySet()).containsExactlyInAnyOrder("project.json", "models/1.bpmn");
        assertThat(file.values())
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "jansen",
                                "piet",
                                "bakker",
                                "consultant",
                                "hal 7",
                                "expeditie",
                                "let op",
                                "voorman",
                                "profiel",
                                "oude naam",
                                "at\":"));
        assertThat(file.get("models/1.bpmn")).contains("id=\"t0\"", "Lijn opruimen");
    }

    @Test
    void wagesAndRatesGoAlongOnlyWhenChosen() throws Exception {
        var without = content(templates.write(consultant, save(false).id())).get("project.json");
        assertThat(without).doesNotContain("21.37", "SetEmployer", "7.77");
        var with = content(templates.write(consultant, save(true).id())).get("project.json");
        assertThat(with).contains("21.37", "SetEmployer", "7.77");
    }

    @Test
    void aTemplateKeepsToTheMomentInWhichItWasMade() throws Exception {
        var template = save(false);
        workspaces.edit(consultant, scenario, new InventoryEdit.SetActiveMinutes("t0", new BigDecimal("9.5"), ENTERED));
        projects.delete(consultant, project.id());
        var now = workspaces.openProject(consultant, made(template).id()).orElseThrow();
        assertThat(requireNonNull(now.asIs().inventory().task("t0").activeMinutes())
                        .value())
                .isEqualByComparingTo("8.5");
        assertThat(template.size()).isEqualTo(new ProjectTemplate.Size(1, 3, 4, 1, 1));
    }

    @Test
    void onlyConsultantsHaveTemplatesAndOnlyTheMakerChangesThem() throws Exception {
        var details = new Details("Inpakken", "", "", false);
        for (var user : List.of(hr, manager)) {
            refused(() -> templates.visibleTo(user));
            refused(() -> templates.save(user, project.id(), details, new Along(false, List.of())));
            refused(() -> templates.read(user, new byte[0], false));
        }
        refused(() -> templates.save(other, project.id(), details, new Along(false, List.of())));
        var own = save(false);
        refused(() -> templates.get(other, own.id()));
        refused(() -> templates.write(other, own.id()));
        refused(() -> templates.create(other, own.id(), details(), BASIS));
        assertThat(templates.visibleTo(other)).isEmpty();
        var shared = templates.change(consultant, own.id(), new Details("Ander", "b", "Zorg", true));
        assertThat(templates.visibleTo(other)).containsExactly(shared);
        assertThat(templates.mayChange(other, shared)).isFalse();
        refused(() -> templates.change(other, own.id(), details));
        refused(() -> templates.delete(other, own.id()));
        refused(() -> templates.create(hr, own.id(), details(), BASIS));
        templates.delete(consultant, own.id());
        refused(() -> templates.get(consultant, own.id()));
    }

    @Test
    void aTemplateComesBackFromItsFile() throws Exception {
        var read = templates.read(
                consultant, templates.write(consultant, save(false).id()), true);
        assertThat(read.name()).isEqualTo("Inpakken");
        assertThat(read.description()).isEqualTo("Voor een lijn");
        assertThat(read.shared()).isTrue();
        assertThat(read.size()).isEqualTo(new ProjectTemplate.Size(1, 3, 4, 1, 1));
        assertThatThrownBy(() -> templates.read(consultant, new byte[] {1, 2}, true))
                .isInstanceOf(ArchiveRefused.class);
    }

    @Test
    void modelsThatWereTakenOutStayBehindAndTheOthersKeepTheirWork() throws Exception {
        var library = application.getBean(nl.herontwerp.project.ModelLibraries.class);
        library.add(consultant, project.id(), "oud.bpmn", model());
        library.add(
                consultant,
                project.id(),
                "derde.bpmn",
                new String(model(), StandardCharsets.UTF_8)
                        .replace("id=\"p\"", "id=\"p3\"")
                        .getBytes(StandardCharsets.UTF_8));
        library.makeMain(consultant, project.id(), 3);
        workspaces.edit(
                consultant, scenario, new InventoryEdit.SetActiveMinutes("m3:t0", new BigDecimal("12"), ENTERED));
        library.setRemoved(consultant, project.id(), 2, true);
        var now = workspaces.openProject(consultant, made(save(false)).id()).orElseThrow();
        assertThat(now.library().entries()).extracting(entry -> entry.number()).containsExactly(2, 1);
        assertThat(requireNonNull(now.asIs().inventory().task("m2:t0").activeMinutes())
                        .value())
                .isEqualByComparingTo("12");
    }

    @Test
    void whatIsNotFilledInRightIsRefusedWithTheMend() {
        for (var wrong : List.of(
                new Details(" ", "", "", false),
                new Details("a".repeat(201), "", "", false),
                new Details("a", "b".repeat(2_001), "", false),
                new Details("a", "", "c".repeat(201), false))) {
            assertThatThrownBy(() -> templates.save(consultant, project.id(), wrong, new Along(false, List.of())))
                    .isInstanceOf(ProjectRefused.class);
        }
        assertThat(templates.probablyOut(consultant, project.id())).containsExactly(ORGANISATION);
    }

    private ProjectTemplate save(boolean rates) throws ArchiveRefused {
        return templates.save(
                consultant,
                project.id(),
                new Details("Inpakken", "Voor een lijn", "Industrie", false),
                new Along(rates, List.of(ORGANISATION, "Jansen", PERSON, "Bakker")));
    }

    private Project made(ProjectTemplate template) {
        return templates.create(consultant, template.id(), details(), BASIS);
    }

    private static NewProject details() {
        return new NewProject("Nieuw", "", "", Project.Level.TEAM, LocalDate.of(2026, 8, 1));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    /** An inventory without where its figures come from, and without what never goes along. */
    private static Inventory plain(Inventory inventory, boolean withoutClient) {
        var tasks = inventory.tasks().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> plain(each.getValue(), withoutClient)));
        var jobs = new LinkedHashMap<String, Performer>();
        inventory
                .performers()
                .forEach((id, job) -> jobs.put(
                        id,
                        new Performer(
                                id,
                                job.name().replace(ORGANISATION, "…"),
                                plain(job.people()),
                                null,
                                plain(job.contractHoursPerWeek()),
                                plain(job.fullTimeHoursPerWeek()),
                                plain(job.workingDaysPerWeek()))));
        return new Inventory(
                tasks,
                jobs,
                plain(inventory.flowProbabilities()),
                plain(inventory.repetitions()),
                plain(inventory.casesPerYear()),
                requireNonNull(plain(inventory.weeksPerYear())));
    }

    private static TaskFigures plain(TaskFigures task, boolean withoutClient) {
        var found = task.found();
        return new TaskFigures(
                        plain(task.activeMinutes()),
                        plain(task.waitingMinutes()),
                        plain(task.visitsPerCase()),
                        plain(task.timesPerYear()),
                        task.performerId(),
                        task.minMinutes(),
                        task.maxMinutes(),
                        null)
                .withScan(
                        withoutClient
                                ? found.withNotes("")
                                        .withLocation("")
                                        .withDepartment("")
                                        .withEvidence(null)
                                : found);
    }

    private static Map<String, Sourced<BigDecimal>> plain(Map<String, Sourced<BigDecimal>> figures) {
        return figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> plain(each.getValue())));
    }

    private static <T> @Nullable Sourced<T> plain(@Nullable Sourced<T> figure) {
        return figure == null ? null : new Sourced<>(figure.value(), new Provenance.Assumed(""));
    }

    /** By task: names, shares, demands, hard stops, classes and aids. */
    private static Map<String, List<String>> pieces(Design design) {
        return design.splits().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .map(piece -> piece.name().replace(ORGANISATION, "…")
                                        + (each.getValue().size() > 1 ? piece.weight() : "")
                                        + new java.util.TreeMap<>(piece.demands())
                                        + piece.measures().size()
                                        + (piece.override() == null
                                                ? ""
                                                : piece.override().chosen()))
                                .toList()));
    }

    private static Map<String, String> content(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<Edit<?>> edits() {
        var scores = Arrays.stream(Demand.values()).collect(Collectors.toMap(each -> each, each -> 1));
        var edits = new ArrayList<Edit<?>>();
        edits.add(new EmployerEdit.SetEmployer(new Employer(true, true, null, Percentage.of("7.77"))));
        edits.add(new InventoryEdit.PutPerformer(new Performer(
                "l0",
                "Inpakker " + ORGANISATION,
                known(new BigDecimal("3")),
                known(Money.of("21.37")),
                known(Hours.of(32)),
                known(Hours.of(38)),
                known(new BigDecimal("4")))));
        edits.add(new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1200"), ENTERED));
        edits.add(new RangeEdit.SetMinutesRange(
                "t0", new BigDecimal("7"), new BigDecimal("8.5"), new BigDecimal("11"), ENTERED));
        edits.add(new InventoryEdit.SetActiveMinutes("t1", new BigDecimal("4"), ENTERED));
        edits.add(new InventoryEdit.SetWaitingMinutes("t1", new BigDecimal("30"), ENTERED));
        edits.add(new InventoryEdit.SetTimesPerYear("t2", new BigDecimal("250"), ENTERED));
        edits.add(new InventoryEdit.SetActiveMinutes("t2", null, ENTERED));
        edits.add(new InventoryEdit.SetFlowProbability("f1", new BigDecimal("0.75"), ENTERED));
        edits.add(new ScanEdit.AnswerScan("t0", ScanQuestion.PILES_UP, true));
        edits.add(new ScanEdit.SetTimeWindows(
                "t0", List.of(TimeWindow.of(List.of(DayOfWeek.MONDAY), LocalTime.of(8, 0), LocalTime.of(10, 0)))));
        edits.add(new ScanEdit.SetLocation("t0", "Hal 7"));
        edits.add(new ScanEdit.SetDepartment("t0", "Expeditie"));
        edits.add(new ScanEdit.SetNotes("t0", "Let op: " + PERSON + " weet dit"));
        edits.add(new ScanEdit.SetEvidence(
                "t0", new Evidence(Evidence.Kind.INTERVIEW, PERSON, LocalDate.of(2026, 3, 1))));
        edits.add(new PieceEdit.SplitTask(
                "t0",
                List.of(
                        Activity.of("a", "dozen vouwen voor " + ORGANISATION, new BigDecimal("3.5"))
                                .withDemands(scores),
                        Activity.of("b", "controleren", new BigDecimal("5")))));
        edits.add(new JudgementEdit.SetDemand(Activity.wholeId("t1"), Demand.WORKING_PACE, 2));
        edits.add(new JudgementEdit.OverrideClass(
                "b", new ClassOverride(ComplexityClass.COMPLEX, PERSON + " vindt het moeilijk", "consultant")));
        edits.add(new DesignEdit.PutRole(new CarvedRole(
                "rol",
                "Oude naam " + PERSON,
                1,
                Hours.of(24),
                4,
                Hours.of(38),
                Money.of("15.11"),
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("l0", Hours.of(2)),
                null)));
        edits.add(new DesignEdit.PutRole(new CarvedRole(
                "rol",
                "Vouwer bij " + ORGANISATION,
                1,
                Hours.of(24),
                4,
                Hours.of(38),
                null,
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("l0", Hours.of(2)),
                null)));
        edits.add(new DesignEdit.ChangeTerms(
                "rol", new TermsChange.SetText(RoleTerms.Field.REPORTS_TO, "Voorman " + PERSON)));
        edits.add(new DesignEdit.Assign("a", new Assignment.ToRole("rol", null, Set.of())));
        edits.add(new DesignEdit.Assign(Activity.wholeId("t1"), new Assignment.Stopped()));
        edits.add(new DesignEdit.PutRobot(new RobotOption(
                "cobot",
                "Cobot",
                RobotOption.Kind.COBOT,
                Money.of("30000"),
                null,
                null,
                null,
                new BigDecimal("7"),
                null,
                new LinkedHashMap<>(Map.of("b", new RobotOption.Coverage(Percentage.of(50), Percentage.of(20)))))));
        return edits;
    }

    private static <T> Sourced<T> known(T value) {
        return new Sourced<>(value, ENTERED);
    }

    /** A pool of the organisation, with notes, people, figures and the name of the organisation in ids. */
    private static byte[] model() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- gemaakt door Piet Bakker -->
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" name="Bakkerij Jansen"
                    targetNamespace="http://bakkerij-jansen.example">
                  <collaboration id="c"><participant id="pool_Jansen" name="Bakkerij Jansen" processRef="p"/></collaboration>
                  <process id="p" name="Inpakken">
                    <documentation>Vraag Piet Bakker</documentation>
                    <laneSet id="s"><lane id="l0" name="Inpakker"><flowNodeRef>t0</flowNodeRef><flowNodeRef>t1</flowNodeRef>
                      <flowNodeRef>t2</flowNodeRef></lane></laneSet>
                    <startEvent id="begin_Jansen"/>
                    <userTask id="t0" name="Inpakken" camunda:assignee="Piet Bakker">
                      <extensionElements><camunda:properties><camunda:property name="uurloon" value="21.37"/></camunda:properties></extensionElements>
                      <potentialOwner id="po"><resourceAssignmentExpression id="ra"><formalExpression>Piet Bakker</formalExpression>
                      </resourceAssignmentExpression></potentialOwner>
                    </userTask>
                    <userTask id="t1" name="Lijn opruimen"/>
                    <userTask id="t2" name="Bestelling Jansen nazien (5 min)"/>
                    <endEvent id="end"/>
                    <sequenceFlow id="f0" sourceRef="begin_Jansen" targetRef="t0"/>
                    <sequenceFlow id="f1" sourceRef="t0" targetRef="t1"/>
                    <sequenceFlow id="f2" sourceRef="t1" targetRef="t2"/>
                    <sequenceFlow id="f3" sourceRef="t2" targetRef="end"/>
                    <textAnnotation id="ta"><text>Let op: Piet Bakker kijkt mee</text></textAnnotation>
                    <association id="as" sourceRef="t0" targetRef="ta"/>
                  </process>
                </definitions>
                """.getBytes(StandardCharsets.UTF_8);
    }
}
