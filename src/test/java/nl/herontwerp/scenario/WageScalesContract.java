package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HourCostLine;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a project's wage scales promise, on each database. */
abstract class WageScalesContract {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
    private static final ScaleStep AT = new ScaleStep("3", "2");

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private AppUser consultant;
    private AppUser hr;
    private AppUser manager;
    private Project project;
    private UUID scenario;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused, EditRefused {
        open();
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(1));
        projects.addMember(consultant, project.id(), hr.id());
        projects.addMember(consultant, project.id(), manager.id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        // 60 minutes, 1,000 times: 1,000 hours of work a year
        edit(new InventoryEdit.SetActiveMinutes("t0", BigDecimal.valueOf(60), ENTERED));
        edit(new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(1000), ENTERED));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open() {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
    }

    private void restart() {
        application.close();
        open();
    }

    @Test
    void theWageOfAJobFollowsItsScaleAndTheDate() throws EditRefused {
        edit(lines(line("1", "2026-01-01", "15.90"), line("2", "2026-07-01", "16.20")));
        var workspace = edit(inScale(AT));
        // 16.20 with Whk 1.52 (the average of 2026): 18.306 x (1 + 17.13 % + 10 %) x 1872 / 1566.36 x 1,000
        var now = now(workspace);
        assertThat(workspace.loads().completeness().gaps())
                .noneMatch(gap -> gap.what().key().equals("process.missing.wage"));
        changeDate(LocalDate.of(2026, 6, 30));
        var before = now(workspaces.open(consultant, scenario));
        assertThat(before).isLessThan(now);
        changeDate(LocalDate.of(2025, 12, 31));
        assertThat(workspaces
                        .open(consultant, scenario)
                        .impact()
                        .perYear()
                        .now()
                        .value()
                        .missing())
                .extracting(Phrase::key)
                .containsExactly("wagerules.scale.unknown.before");
    }

    @Test
    void theChosenHoursAreCountedAndUndone() throws EditRefused {
        edit(lines(line("1", "2026-07-01", "16.20")));
        var productive = now(edit(inScale(AT)));
        var paid = now(edit(new ScaleEdit.SetBasis(HourBasis.PAID)));
        assertThat(productive.euros()).isGreaterThan(paid.euros());
        // 1,872 paid hours for 1,566.36 hours at work; both rounded to the cent
        assertThat(productive
                        .euros()
                        .subtract(paid.euros()
                                .multiply(new BigDecimal("1872"))
                                .divide(new BigDecimal("1566.36"), 2, java.math.RoundingMode.HALF_UP))
                        .abs())
                .isLessThanOrEqualTo(new BigDecimal("0.02"));
        restart();
        assertThat(now(workspaces.open(consultant, scenario))).isEqualTo(paid);
        assertThat(now(workspaces.undo(consultant, scenario))).isEqualTo(productive);
        workspaces.undo(consultant, scenario);
        assertThat(workspaces.undo(consultant, scenario).scales()).isEqualTo(WageScales.EMPTY);
        assertThat(workspaces.redo(consultant, scenario).scales().lines()).hasSize(1);
    }

    @Test
    void allDraftsShareTheTableAndHrMayChangeIt() throws EditRefused {
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        var seen = workspaces.edit(hr, other.id(), lines(line("1", "2026-07-01", "16.20")));
        assertThat(workspaces.open(consultant, scenario).scales()).isEqualTo(seen.scales());
        assertThat(workspaces.history(consultant, scenario).getFirst().by()).isEqualTo(hr.displayName());
        assertThat(workspaces.open(manager, scenario).scales()).isEqualTo(seen.scales());
        for (var edit : List.<Edit<?>>of(
                lines(line("2", "2026-08-01", "17")),
                new ScaleEdit.RemoveLine("1"),
                new ScaleEdit.SetBasis(HourBasis.PAID))) {
            assertThatThrownBy(() -> workspaces.edit(manager, scenario, edit)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws EditRefused {
        edit(lines(line("1", "2026-07-01", "16.20")));
        assertThatThrownBy(() -> edit(lines(line("2", "2026-08-01", "17"), line("3", "2026-07-01", "16"))))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new ScaleEdit.RemoveLine("nergens"))).isInstanceOf(EditRefused.class);
        assertThat(workspaces.open(consultant, scenario).scales().lines()).hasSize(1);
    }

    @Test
    void aRemovedStepLeavesAGapThatIsNamed() throws EditRefused {
        edit(lines(line("1", "2026-07-01", "16.20")));
        edit(inScale(AT));
        var removed = edit(new ScaleEdit.RemoveLine("1"));
        assertThat(removed.impact().perYear().now().value().missing())
                .extracting(Phrase::key)
                .containsExactly("wagerules.scale.unknown.step");
    }

    @Test
    void aRoleInAScaleKeepsItsEstimate() throws EditRefused {
        edit(lines(line("1", "2026-07-01", "16.20")));
        var estimate = new CarvedRole.TaskEstimate(
                "t0", null, new BigDecimal("70"), new BigDecimal("80"), Percentage.of(100), null);
        var role = role().with(
                        draft -> draft.scale(AT).wageValue(Percentage.of(66)).estimates(List.of(estimate)));
        edit(new DesignEdit.PutRole(role));
        restart();
        var workspace = workspaces.open(consultant, scenario);
        assertThat(workspace.design().roles().get("r")).isEqualTo(role);
        assertThat(hourCost(workspace, "role:r").aboveMinimum()).isNotNull();
        var copy = workspaces.createScenario(consultant, project.id(), "Kopie", Optional.of(scenario));
        assertThat(workspaces.open(consultant, copy.id()).design()).isEqualTo(workspace.design());
        var wrong = role.with(draft -> draft.wageValue(null)
                .estimates(
                        List.of(new CarvedRole.TaskEstimate("t0", null, BigDecimal.ONE, BigDecimal.ZERO, null, null))));
        assertThatThrownBy(() -> edit(new DesignEdit.PutRole(wrong))).isInstanceOf(EditRefused.class);
    }

    @Test
    void aFrozenScenarioKeepsItsScalesAndItsCost() throws Exception {
        edit(lines(line("1", "2026-07-01", "16.20")));
        edit(inScale(AT));
        var submitted = workspaces.open(consultant, scenario);
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.APPROVED);
        workspaces.edit(consultant, other.id(), lines(line("1", "2026-07-01", "20.00")));
        workspaces.edit(consultant, other.id(), new ScaleEdit.SetBasis(HourBasis.PAID));
        restart();
        var frozen = workspaces.open(consultant, scenario);
        assertThat(frozen.scales()).isEqualTo(submitted.scales());
        assertThat(frozen.impact()).isEqualTo(submitted.impact());
        var hash = submitted.impact().receipt().hash();
        assertThat(ArchiveCalculation.calculate(archive())).contains(hash);
    }

    @Test
    void copiesFromBeforeThereWereScalesOpen() {
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.APPROVED);
        var jdbc = application.getBean(JdbcClient.class);
        var content = jdbc.sql("select content from scenario_snapshot where scenario_id = ?")
                .param(scenario)
                .query(String.class)
                .single();
        var json = (ObjectNode) JsonMapper.shared().readTree(content);
        assertThat(json.remove("scales")).isNotNull();
        assertThat(((ObjectNode) json.get("impact")).remove("hourCosts")).isNotNull();
        jdbc.sql("update scenario_snapshot set content = ? where scenario_id = ?")
                .params(json.toString(), scenario)
                .update();
        var frozen = workspaces.open(consultant, scenario);
        assertThat(frozen.scales()).isEqualTo(WageScales.EMPTY);
        assertThat(frozen.impact().hourCosts()).isEmpty();
    }

    @Test
    void anArchiveCarriesTheScales() throws Exception {
        assertThat(new String(projectJson(archive()), StandardCharsets.UTF_8)).contains("\"version\" : 1");
        edit(lines(line("1", "2026-01-01", "15.90"), line("2", "2026-07-01", "16.20")));
        edit(new ScaleEdit.SetBasis(HourBasis.PAID));
        edit(inScale(AT));
        edit(new DesignEdit.PutRole(role().with(draft -> draft.scale(AT))));
        assertThat(new String(projectJson(archive()), StandardCharsets.UTF_8)).contains("\"version\" : 2");
        var imported = application.getBean(Archives.class).read(consultant, archive());
        var old = workspaces.open(consultant, scenario);
        var again = workspaces.openProject(consultant, imported.id()).orElseThrow();
        assertThat(again.scales()).isEqualTo(old.scales());
        assertThat(again.impact()).isEqualTo(old.impact());
        assertThat(again.undoSentence()).isEqualTo(old.undoSentence());
    }

    private Workspace edit(Edit<?> edit) throws EditRefused {
        return workspaces.edit(consultant, scenario, edit);
    }

    private Edit<?> inScale(ScaleStep at) {
        var job = workspaces.open(consultant, scenario).asIs().inventory().performers().values().stream()
                .findFirst()
                .orElseThrow();
        return new InventoryEdit.PutPerformer(job.withScale(at));
    }

    private void changeDate(LocalDate date) {
        projects.change(consultant, project.id(), new NewProject("Inpakken", "", "", Project.Level.TEAM, date));
    }

    private byte[] archive() {
        return application.getBean(Archives.class).write(consultant, project.id());
    }

    private static byte[] projectJson(byte[] zip) throws java.io.IOException {
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("project.json")) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("no project.json");
    }

    private static HourCostLine hourCost(Workspace workspace, String id) {
        return workspace.impact().hourCosts().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Money now(Workspace workspace) {
        return CostImpact.money(workspace.impact().perYear().now()).toOptional().orElseThrow();
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
                null,
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                null,
                null);
    }

    private static ScaleEdit lines(ScaleLine... lines) {
        return new ScaleEdit.PutLines(List.of(lines));
    }

    private static ScaleLine line(String id, String from, String amount) {
        return new ScaleLine(
                id,
                AT,
                LocalDate.parse(from),
                new ScaleLine.Wage(Money.of(amount), ScaleLine.WagePer.HOUR, Hours.of(36)),
                new ScaleLine.Extras(Percentage.of(5), Percentage.of(10), Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), Hours.of(36), Hours.of("43.2"), Hours.ZERO, Percentage.of(5)));
    }
}
