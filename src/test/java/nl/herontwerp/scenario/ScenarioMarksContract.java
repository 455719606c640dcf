package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Locking, preferring and branching scenarios, on each database. */
abstract class ScenarioMarksContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private ScenarioMarks marks;
    private AppUser consultant;
    private AppUser hr;
    private AppUser stranger;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused, EditRefused {
        open();
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
        projects.addMember(consultant, project.id(), hr.id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        edit(new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(60), ENTERED));
        edit(new InventoryEdit.SetActiveMinutes("t1", BigDecimal.valueOf(30), ENTERED));
        edit(new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(1000), ENTERED));
        edit(new InventoryEdit.PutPerformer(
                new Performer("j", "Inpakker", null, new Sourced<>(Money.of("20"), ENTERED), null, null, null)));
        edit(new InventoryEdit.SetPerformer("t0", "j"));
        edit(new InventoryEdit.SetPerformer("t1", "j"));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open() {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        marks = application.getBean(ScenarioMarks.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        stranger = Database.user(application, "manager");
    }

    @Test
    void nobodyChangesALockedScenarioAndItSaysWhy() throws EditRefused {
        edit(new DesignEdit.PutRole(role()));
        marks.lock(consultant, scenario);
        assertThat(workspaces.open(consultant, scenario).editable()).isFalse();
        assertThat(workspaces.open(consultant, scenario).scenario().status()).isEqualTo(ScenarioStatus.LOCKED);
        for (var user : List.of(consultant, hr)) {
            assertThatThrownBy(() -> workspaces.edit(user, scenario, new DesignEdit.RemoveRole("r")))
                    .isInstanceOfSatisfying(
                            EditRefused.class,
                            refused -> assertThat(refused.reason().key()).isEqualTo("scenario.refused.locked"));
        }
        assertThat(workspaces.refusal(consultant, scenario, new DesignEdit.RemoveRole("r")))
                .isPresent();
        // undo and redo do not pass it either, nor a new name, nor deleting
        assertThatThrownBy(() -> workspaces.undo(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.redo(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.rename(consultant, scenario, "X")).isInstanceOf(ProjectRefused.class);
        assertThatThrownBy(() -> workspaces.delete(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        assertThat(workspaces.open(consultant, scenario).design().roles()).containsKey("r");
    }

    @Test
    void figuresOfTheWorkDoNotChangeALockedScenarioUntilItIsUnlocked() throws EditRefused {
        var other = workspaces
                .createScenario(consultant, project.id(), "Ander", Optional.of(scenario))
                .id();
        var before = now(scenario);
        marks.lock(consultant, scenario);
        workspaces.edit(consultant, other, new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(90), ENTERED));
        assertThat(now(scenario)).isEqualTo(before);
        assertThat(now(other)).isGreaterThan(before);
        restart();
        assertThat(now(scenario)).isEqualTo(before);
        marks.unlock(hr, scenario);
        assertThat(now(scenario)).isEqualTo(now(other));
        assertThat(workspaces.open(consultant, scenario).editable()).isTrue();
    }

    @Test
    void historySaysWhoLockedAndUnlocked() {
        marks.lock(consultant, scenario);
        marks.unlock(hr, scenario);
        var entries = workspaces.history(consultant, scenario);
        assertThat(entries.stream().filter(entry -> !entry.edit()).toList())
                .extracting(entry -> entry.sentence().key())
                .containsExactlyInAnyOrder("scenario.event.LOCKED", "scenario.event.DRAFT");
        assertThat(entries).extracting(Workspaces.HistoryEntry::by).contains("Samir Haddad");
    }

    @Test
    void onlyWhoMayChangeTheProjectLocksAndPrefers() {
        assertThatThrownBy(() -> marks.lock(stranger, scenario)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> marks.prefer(stranger, project.id(), Optional.of(scenario)))
                .isInstanceOf(NotAllowed.class);
        marks.lock(consultant, scenario);
        assertThatThrownBy(() -> marks.unlock(stranger, scenario)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> marks.lock(consultant, scenario)).isInstanceOf(ProjectRefused.class);
        marks.unlock(consultant, scenario);
        assertThatThrownBy(() -> marks.unlock(consultant, scenario)).isInstanceOf(ProjectRefused.class);
    }

    @Test
    void oneScenarioIsPreferredAtMost() {
        var other = workspaces
                .createScenario(consultant, project.id(), "Ander", Optional.empty())
                .id();
        marks.prefer(consultant, project.id(), Optional.of(scenario));
        assertThat(favourites()).containsExactly(scenario);
        marks.prefer(hr, project.id(), Optional.of(other));
        restart();
        assertThat(favourites()).containsExactly(other);
        marks.prefer(consultant, project.id(), Optional.empty());
        assertThat(favourites()).isEmpty();
        var elsewhere = projects.create(
                consultant, new NewProject("Elders", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        assertThatThrownBy(() -> marks.prefer(consultant, elsewhere.id(), Optional.of(scenario)))
                .isInstanceOf(NotAllowed.class);
        marks.prefer(consultant, project.id(), Optional.of(other));
        workspaces.delete(consultant, other);
        assertThat(favourites()).isEmpty();
    }

    @Test
    void aBranchHasWhatWasDoneUntilThen() throws EditRefused {
        edit(new DesignEdit.PutRole(role()));
        var then = workspaces.history(consultant, scenario).getFirst().at();
        waitForTheClock(then);
        edit(new DesignEdit.PutRobot(robot()));
        var branch = workspaces.branch(consultant, scenario, then, "Toen");
        var design = workspaces.open(consultant, branch.id()).design();
        assertThat(design.roles()).containsKey("r");
        assertThat(design.robots()).isEmpty();
        assertThatThrownBy(() -> workspaces.branch(stranger, scenario, then, "Toen"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aKindOfScenarioTakesOverItsPart() throws EditRefused {
        edit(new DesignEdit.PutRole(role()));
        edit(new DesignEdit.Assign("whole:t0", new Assignment.ToRole("r")));
        edit(new DesignEdit.PutRobot(robot()));
        edit(new SupplierEdit.PutSupplier(Supplier.of("s", "Schoon & Co", Supplier.Kind.COMPANY)));
        edit(new DesignEdit.Assign("whole:t1", new Assignment.ToSupplier("s")));
        assertParts(ScenarioStart.NOTHING, false, false);
        assertParts(ScenarioStart.CARVE, false, false);
        assertParts(ScenarioStart.CARVE_PERSON, true, false);
        assertParts(ScenarioStart.ROBOT, false, true);
        assertParts(ScenarioStart.ROBOT_PERSON, true, true);
        assertParts(ScenarioStart.OUTSOURCE, false, false);
        assertParts(ScenarioStart.OWN, true, true);
    }

    private void assertParts(ScenarioStart start, boolean roles, boolean robots) {
        var made = workspaces.start(consultant, scenario, start, start.name());
        var workspace = workspaces.open(consultant, made.id());
        assertThat(!workspace.design().roles().isEmpty()).isEqualTo(roles);
        assertThat(!workspace.design().robots().isEmpty()).isEqualTo(robots);
        var buys = start == ScenarioStart.OUTSOURCE || start == ScenarioStart.OWN;
        assertThat(workspace.design().suppliers().containsKey("s")).isEqualTo(buys);
        assertThat(workspace.design().isOwn("whole:t1")).isEqualTo(!buys);
        assertThat(workspace.notFitting()).isEmpty();
        if (start == ScenarioStart.NOTHING) {
            assertThat(CostImpact.money(workspace.impact().perYear().difference())
                            .toOptional())
                    .contains(Money.ZERO);
        }
    }

    /** Moments are kept in whole milliseconds. */
    private static void waitForTheClock(Instant then) {
        while (!java.time.Clock.systemUTC().instant().isAfter(then.plusMillis(2))) {
            Thread.onSpinWait();
        }
    }

    private List<UUID> favourites() {
        return workspaces.scenarios(consultant, project.id()).stream()
                .filter(Scenario::favourite)
                .map(Scenario::id)
                .toList();
    }

    private Money now(UUID of) {
        return CostImpact.money(
                        workspaces.open(consultant, of).impact().perYear().now())
                .toOptional()
                .orElseThrow();
    }

    private void restart() {
        application.close();
        open();
    }

    private void edit(Edit<?> edit) throws EditRefused {
        workspaces.edit(consultant, scenario, edit);
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(24),
                4,
                Hours.of(36),
                null,
                21,
                Percentage.of(60),
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                null,
                Money.ZERO);
    }

    private static RobotOption robot() {
        return new RobotOption(
                "m", "Arm", RobotOption.Kind.COBOT, null, null, null, null, null, null, new LinkedHashMap<>());
    }
}
