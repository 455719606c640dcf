package nl.herontwerp.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.portfolio.KeyFigures;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.portfolio.ScenarioLine;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.register.RuleChanges;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of scenarios and shown of many projects, on each database. */
abstract class PortfolioContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
    /** What is computed when is up to the test. */
    private static final Map<String, Object> QUIET = Map.of("herontwerp.portfolio.look", "3600000");

    private static final int ALL = Integer.MAX_VALUE;
    private static final Duration LONG = Duration.ofDays(1);

    private final Database database = database();
    private final CountedStatements statements = new CountedStatements();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private Portfolio portfolio;
    private Keeper keeper;
    private AppUser consultant;
    private AppUser hr;
    private AppUser manager;

    abstract Database database();

    @TestConfiguration
    @ComponentScan({"nl.herontwerp.review.internal", "nl.herontwerp.portfolio.internal"})
    static class WithPortfolio {}

    @BeforeEach
    void start() {
        application = database.start(QUIET, WithPortfolio.class, CountedStatements.class);
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        portfolio = application.getBean(Portfolio.class);
        keeper = application.getBean(Keeper.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theKeptFiguresAreThoseOfTheScenario() throws Exception {
        var project = costed("Inpakken");
        keeper.all(ALL, LONG);
        var workspace = workspaces.openProject(consultant, project.id()).orElseThrow();
        var impact = workspace.impact();
        var kept = figures(project);
        assertThat(kept.saving())
                .isEqualTo(CostImpact.money(impact.perYear().difference())
                        .toOptional()
                        .orElseThrow()
                        .negated());
        assertThat(kept.savingMissing()).isZero();
        assertThat(kept.oneOff())
                .isEqualTo(CostImpact.money(impact.oneOffTotal()).toOptional().orElseThrow());
        assertThat(kept.jobs())
                .isEqualByComparingTo(
                        CostImpact.number(impact.jobs()).toOptional().orElseThrow());
        assertThat(kept.freedHours())
                .isEqualTo(CostImpact.hours(impact.freedHours()).toOptional().orElseThrow());
        assertThat(kept.unclaimedHours())
                .isEqualTo(
                        CostImpact.hours(impact.unclaimedHours()).toOptional().orElseThrow());
        assertThat(kept.positions()).isEqualTo(2);
        assertThat(line(project).isCurrent()).isTrue();
        var range = Objects.requireNonNull(kept.range());
        assertThat(range.least()).isLessThan(Objects.requireNonNull(kept.saving()));
        assertThat(range.most()).isGreaterThan(Objects.requireNonNull(kept.saving()));
    }

    @Test
    void whatIsUnknownIsKeptAsUnknownWithHowMuchIsMissing() throws Exception {
        var project = project("Leeg", Models.chain(3));
        assertThat(line(project).figures()).isEmpty();
        assertThat(line(project).isCurrent()).isFalse();
        keeper.all(ALL, LONG);
        var kept = figures(project);
        assertThat(kept.saving()).isNull();
        assertThat(kept.savingMissing()).isPositive();
        assertThat(kept.simpleHours()).isNull();
        assertThat(line(project).isCurrent()).isTrue();
        assertNoZeros(kept);
    }

    /** No job and no robot is no outcome, whatever is known of the present work. */
    private static void assertNoZeros(KeyFigures untouched) {
        assertThat(untouched.result()).isNull();
        assertThat(untouched.oneOff()).isNull();
        assertThat(untouched.jobs()).isNull();
        assertThat(untouched.freedHours()).isNull();
        assertThat(untouched.unclaimedHours()).isNull();
    }

    @Test
    void aProjectWithoutAModelHasNothingToKeep() {
        projects.create(consultant, new NewProject("Kaal", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        assertThat(keeper.all(ALL, LONG)).isZero();
        assertThat(portfolio.of(consultant)).singleElement().satisfies(line -> {
            assertThat(line.scenario()).isEmpty();
            assertThat(line.stage()).isEqualTo(Stage.DRAFT);
            assertThat(line.isCurrent()).isTrue();
        });
    }

    @Test
    void anEditMakesFiguresOldAtOnceAndThoseOfNoOtherProject() throws Exception {
        var project = costed("Inpakken");
        var other = costed("Anders");
        keeper.all(ALL, LONG);
        var before = figures(project);
        edit(project, new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(52), ENTERED));
        assertThat(line(project).isCurrent()).isFalse();
        assertThat(figures(project)).isEqualTo(before);
        assertThat(line(other).isCurrent()).isTrue();
        assertThat(keeper.of(List.of(project.id()))).isEqualTo(1);
        assertThat(line(project).isCurrent()).isTrue();
        assertThat(figures(project).saving()).isNotEqualTo(before.saving());
        workspaces.undo(consultant, counting(project).scenario().id());
        assertThat(line(project).isCurrent()).isFalse();
        keeper.all(ALL, LONG);
        assertThat(figures(project).saving()).isEqualTo(before.saving());
        assertThat(keeper.all(ALL, LONG)).as("nothing left to do").isZero();
    }

    @Test
    void anotherReferenceDateMakesFiguresOld() throws Exception {
        var project = costed("Inpakken");
        keeper.all(ALL, LONG);
        projects.change(consultant, project.id(), NewProject.of(project).withReferenceDate(LocalDate.of(2026, 1, 1)));
        assertThat(line(project).isCurrent()).isFalse();
        keeper.all(ALL, LONG);
        assertThat(line(project).isCurrent()).isTrue();
    }

    @Test
    void anotherRuleMakesDraftsOldAndNotWhatWasSubmitted() throws Exception {
        var draft = costed("Concept");
        var submitted = costed("Ingediend");
        submit(submitted);
        keeper.all(ALL, LONG);
        var before = figures(submitted);
        application.getBean(RuleChanges.class).add(beheer(), holidayAllowance());
        assertThat(line(draft).isCurrent()).isFalse();
        assertThat(line(submitted).isCurrent()).isTrue();
        keeper.all(ALL, LONG);
        assertThat(line(draft).isCurrent()).isTrue();
        assertThat(figures(submitted)).isEqualTo(before);
        assertThat(figures(draft).saving()).isNotEqualTo(before.saving());
    }

    @Test
    void anotherProgramComputesDraftsAgainAndNotWhatWasSubmitted() throws Exception {
        var draft = costed("Concept");
        var submitted = costed("Ingediend");
        submit(submitted);
        keeper.all(ALL, LONG);
        // as an older program would have left it
        application
                .getBean(JdbcClient.class)
                .sql("update scenario_figures set basis = concat(substring(basis, 1, length(basis) - 1), '!')"
                        + " where basis like 'draft%'")
                .update();
        assertThat(line(draft).isCurrent()).isFalse();
        assertThat(line(submitted).isCurrent()).isTrue();
        assertThat(keeper.all(ALL, LONG)).isEqualTo(1);
    }

    @Test
    void whatWasSubmittedKeepsTheFiguresOfItsCopy() throws Exception {
        var project = costed("Ingediend");
        keeper.all(ALL, LONG);
        var saving = figures(project).saving();
        submit(project);
        assertThat(line(project).stage()).isEqualTo(Stage.IN_REVIEW);
        keeper.all(ALL, LONG);
        assertThat(figures(project).saving()).isEqualTo(saving);
        // a draft beside it goes on, on other figures
        var next = workspaces.createScenario(consultant, project.id(), "Verder", Optional.empty());
        workspaces.edit(
                consultant, next.id(), new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(55), ENTERED));
        assertThat(counting(project).current()).isTrue();
        keeper.all(ALL, LONG);
        assertThat(figures(project).saving()).isEqualTo(saving);
        assertThat(line(project).scenarios()).hasSize(2);
    }

    @Test
    void anApprovedScenarioCountsWithItsYear() throws Exception {
        var project = costed("Ingediend");
        var reviews = submit(project);
        var scenario = counting(project).scenario().id();
        reviews.agree(hr, scenario, "");
        assertThat(line(project).yearOfDecision()).isEmpty();
        reviews.approve(manager, scenario, "", "");
        workspaces.createScenario(consultant, project.id(), "Later", Optional.of(scenario));
        keeper.all(ALL, LONG);
        assertThat(line(project).stage()).isEqualTo(Stage.APPROVED);
        assertThat(counting(project).scenario().id()).isEqualTo(scenario);
        assertThat(line(project).yearOfDecision())
                .contains(Year.now(ZoneId.of("Europe/Amsterdam")).getValue());
    }

    @Test
    void ofDraftsTheLargestKnownSavingCounts() throws Exception {
        var project = costed("Inpakken");
        var first = counting(project).scenario();
        // nothing is redesigned, so nothing is saved
        workspaces.createScenario(consultant, project.id(), "Niets", Optional.empty());
        var loss = workspaces.createScenario(consultant, project.id(), "Robot", Optional.empty());
        workspaces.edit(consultant, loss.id(), new DesignEdit.PutRobot(robot()));
        keeper.all(ALL, LONG);
        assertThat(line(project).scenarios())
                .extracting(each -> Objects.requireNonNull(
                                Objects.requireNonNull(each.figures()).saving())
                        .compareTo(Money.ZERO))
                .containsExactly(1, 0, -1);
        assertThat(counting(project).scenario().id()).isEqualTo(first.id());
        workspaces.edit(consultant, first.id(), new DesignEdit.PutRobot(robot()));
        keeper.all(ALL, LONG);
        assertThat(counting(project).scenario().name()).isEqualTo("Niets");
        assertNoZeros(figures(project));
        assertThat(Totals.of(List.of(line(project))).savingKnown()).isZero();
    }

    @Test
    void nobodySeesProjectsOfOthers() throws Exception {
        var mine = costed("Van de consulent");
        keeper.all(ALL, LONG);
        for (var other : List.of(hr, manager, beheer())) {
            assertThat(portfolio.of(other)).isEmpty();
        }
        projects.addMember(consultant, mine.id(), manager.id());
        assertThat(portfolio.of(manager)).hasSize(1);
        assertThat(portfolio.of(hr)).isEmpty();
        projects.removeMember(consultant, mine.id(), manager.id());
        assertThat(portfolio.of(manager)).isEmpty();
    }

    @Test
    void manyProjectsTakeAsManyStatementsAsOne() throws Exception {
        costed("Een");
        keeper.all(ALL, LONG);
        portfolio.of(consultant);
        var ofOne = statements.during(() -> portfolio.of(consultant));
        for (var i = 0; i < 20; i++) {
            costed("Nummer " + i);
        }
        keeper.all(ALL, LONG);
        assertThat(portfolio.of(consultant)).hasSize(21);
        assertThat(statements.during(() -> portfolio.of(consultant)))
                .as("statements for 21 projects")
                .isEqualTo(ofOne)
                .isLessThanOrEqualTo(8);
    }

    @Test
    void severalServersDoItTogether() throws Exception {
        var all = new ArrayList<Project>();
        for (var i = 0; i < 12; i++) {
            all.add(costed("Nummer " + i));
        }
        try (var other = database.start(QUIET, WithPortfolio.class);
                var threads = Executors.newFixedThreadPool(2)) {
            var servers = List.<Callable<Integer>>of(
                    () -> keeper.all(ALL, LONG),
                    () -> other.getBean(Keeper.class).all(ALL, LONG));
            for (var done : threads.invokeAll(servers)) {
                assertThat(done.get()).isPositive();
            }
            assertThat(portfolio.of(consultant)).hasSize(12).allMatch(ProjectLine::isCurrent);
            edit(all.getFirst(), new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(55), ENTERED));
            assertThat(other.getBean(Portfolio.class).of(consultant))
                    .filteredOn(each -> !each.isCurrent())
                    .hasSize(1);
        }
    }

    @Test
    void whatIsDeletedIsForgotten() throws Exception {
        var project = costed("Weg");
        keeper.all(ALL, LONG);
        projects.delete(consultant, project.id());
        assertThat(keeper.all(ALL, LONG)).isZero();
        assertThat(application
                        .getBean(JdbcClient.class)
                        .sql("select count(*) from scenario_figures")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoEditedLastIsNamed() throws Exception {
        var project = costed("Inpakken");
        assertThat(line(project).editor()).isEqualTo(consultant.displayName());
        assertThat(Objects.requireNonNull(line(project).edit()).at())
                .isBeforeOrEqualTo(line(project).changedAt());
    }

    @Test
    void whoTookSomethingBackOrRedidItIsNamed() throws Exception {
        var project = costed("Inpakken");
        var scenario = counting(project).scenario().id();
        projects.addMember(consultant, project.id(), hr.id());
        workspaces.undo(hr, scenario);
        assertThat(line(project).editor()).isEqualTo(hr.displayName());
        assertThat(Duration.between(
                        Objects.requireNonNull(line(project).edit()).at(),
                        line(project).changedAt()))
                .isLessThan(Duration.ofSeconds(5));
        workspaces.redo(consultant, scenario);
        assertThat(line(project).editor()).isEqualTo(consultant.displayName());
    }

    @Test
    void aSliceEndsAfterItsTime() throws Exception {
        costed("Een");
        costed("Twee");
        assertThat(keeper.all(ALL, Duration.ZERO)).isZero();
        assertThat(keeper.all(1, LONG)).isEqualTo(1);
        assertThat(keeper.all(ALL, LONG)).isEqualTo(1);
    }

    private ProjectLine line(Project project) {
        return portfolio.of(consultant).stream()
                .filter(line -> line.project().id().equals(project.id()))
                .findFirst()
                .orElseThrow();
    }

    private ScenarioLine counting(Project project) {
        return line(project).scenario().orElseThrow();
    }

    private KeyFigures figures(Project project) {
        return line(project).figures().orElseThrow();
    }

    private AppUser beheer() {
        return Database.user(application, "beheer");
    }

    private Reviews submit(Project project) throws Exception {
        var reviews = application.getBean(Reviews.class);
        reviews.submit(consultant, counting(project).scenario().id(), hr.id(), manager.id(), "");
        return reviews;
    }

    private Project project(String name, byte[] model) throws Exception {
        var project =
                projects.create(consultant, new NewProject(name, "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", model);
        return project;
    }

    /** All is known: half of the work goes to two people in a new job. */
    private Project costed(String name) throws Exception {
        var project = project(name, Models.chain(1));
        var wage = new Sourced<>(Money.of("48.50"), ENTERED);
        var role = new CarvedRole(
                "rol",
                "Inpakhulp",
                2,
                Hours.of(12),
                5,
                Hours.of(36),
                null,
                30,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("l0", Hours.of(1)),
                Money.of("500"));
        edit(
                project,
                new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(2000), ENTERED),
                new RangeEdit.SetMinutesRange(
                        "t0", BigDecimal.valueOf(50), BigDecimal.valueOf(60), BigDecimal.valueOf(70), ENTERED),
                new InventoryEdit.PutPerformer(new Performer("l0", "Inpakker", null, wage, null, null, null)),
                new PieceEdit.SplitTask(
                        "t0",
                        List.of(
                                Activity.of("a", "vouwen", BigDecimal.valueOf(5)),
                                Activity.of("b", "controleren", BigDecimal.valueOf(5)))),
                new DesignEdit.PutRole(role),
                new DesignEdit.Assign("a", new Assignment.ToRole("rol")),
                new DesignEdit.SetFreedUses(
                        "l0", List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(90), null))));
        return project;
    }

    private void edit(Project project, Edit<?>... edits) throws Exception {
        var scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        for (var edit : edits) {
            workspaces.edit(consultant, scenario, edit);
        }
    }

    private static AddedValue holidayAllowance() {
        return new AddedValue(
                "wml/holiday-allowance",
                new ParameterValue(
                        LocalDate.of(2026, 6, 1),
                        null,
                        new BigDecimal("9.5"),
                        new LegalSource("WML", "art. 15", null),
                        LocalDate.of(2026, 5, 1),
                        ParameterValue.Status.EXPECTED,
                        null,
                        true));
    }

    private static RobotOption robot() {
        return new RobotOption(
                "r",
                "Cobot",
                RobotOption.Kind.COBOT,
                Money.of(90000),
                Money.ZERO,
                Money.ZERO,
                Money.of(50000),
                BigDecimal.TEN,
                Money.ZERO,
                new LinkedHashMap<>());
    }
}
