package nl.herontwerp.benchmarks;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.herontwerp.bpmn.LargeModel;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JobReviewer;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.QualityReview;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleHours;
import nl.herontwerp.carving.SimpleWork;
import nl.herontwerp.carving.WeekPlan;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A project in a database in memory in which all is known: minutes with ranges and times of the day of every
 * task, half of the tasks in three judged pieces, ten guided roles, three robots.
 */
final class LargeProject implements AutoCloseable {

    private static final Provenance MEASURED = new Provenance.Assumed("meting");
    private static final int ROLES = 10;
    private static final int ROBOTS = 3;

    private final AnnotationConfigApplicationContext application = Database.h2().start();
    private final Workspaces workspaces = application.getBean(Workspaces.class);
    private final AppUser user = Database.user(application, "consultant");
    private final UUID scenario;

    LargeProject(int tasks) throws ModelRefused, EditRefused {
        var projects = application.getBean(Projects.class);
        var project = projects.create(
                user, new NewProject("Grote afdeling", "", "Gemeente", Project.Level.UNIT, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), "groot.bpmn", LargeModel.file(tasks));
        scenario = workspaces.scenarios(user, project.id()).getFirst().id();
        var model = workspaces.open(user, scenario).asIs().model();
        workspaces.edit(user, scenario, Phrase.of("workbench.saved"), edits(model));
    }

    Workspace open() {
        return workspaces.open(user, scenario);
    }

    Workspace edit(Edit<?> edit) throws EditRefused {
        return workspaces.edit(user, scenario, edit);
    }

    /** The same scenario with its whole log played again. */
    Workspace fromTheLog() {
        return workspaces.asOf(user, scenario, Instant.MAX);
    }

    /** Everything that Splitsen, Functies and Kosten ask of a workspace. */
    static void read(Workspace workspace, Consumer<Object> reader) {
        var redesign = workspace.redesign();
        var division = workspace.division();
        var weeks = workspace.asIs().inventory().weeksPerYear().value();
        reader.accept(workspace.loads());
        reader.accept(workspace.impact());
        reader.accept(workspace.ranges());
        for (var by : SimpleWork.By.values()) {
            reader.accept(SimpleWork.gathered(redesign, division, by));
        }
        for (var role : division.roles()) {
            reader.accept(WeekPlan.of(redesign, role.pieces()));
            reader.accept(RoleHours.of(role.role(), role.pieces(), weeks));
            reader.accept(QualityReview.of(redesign, role.role().id(), role.pieces()));
        }
        for (var job : workspace.asIs().inventory().performers().values()) {
            var work = division.pieces().stream()
                    .filter(piece -> job.id().equals(piece.performerId()))
                    .toList();
            reader.accept(JobReviewer.review(redesign, job, work));
        }
    }

    @Override
    public void close() {
        application.close();
    }

    private static List<Edit<?>> edits(ProcessModel model) {
        var edits = new ArrayList<Edit<?>>();
        edits.add(new EmployerEdit.SetEmployer(new Employer(false, true, null, Percentage.of(8))));
        edits.add(new InventoryEdit.SetCasesPerYear("groot", new BigDecimal("12000"), MEASURED));
        model.lanes().forEach(lane -> edits.add(new InventoryEdit.PutPerformer(job(lane))));
        chances(model, edits);
        var tasks = model.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            inventory(tasks.get(i), i, edits);
        }
        IntStream.range(0, ROLES).forEach(i -> edits.add(new DesignEdit.PutRole(role(i))));
        IntStream.range(0, ROBOTS).forEach(i -> edits.add(new DesignEdit.PutRobot(robot(i))));
        for (int i = 0; i < tasks.size(); i += 2) {
            design(tasks.get(i), i, edits);
        }
        return edits;
    }

    private static void chances(ProcessModel model, List<Edit<?>> edits) {
        var nodes = model.nodesById();
        for (var flow : model.flows()) {
            var from = nodes.get(flow.sourceId());
            if (from != null
                    && from.kind() == NodeKind.EXCLUSIVE_GATEWAY
                    && !flow.name().isBlank()) {
                var chance = new BigDecimal(flow.name().equals("ja") ? "0.8" : "0.2");
                edits.add(new InventoryEdit.SetFlowProbability(flow.id(), chance, MEASURED));
            }
        }
    }

    private static void inventory(Node task, int i, List<Edit<?>> edits) {
        var minutes = BigDecimal.valueOf(4 + i % 9);
        edits.add(new RangeEdit.SetMinutesRange(
                task.id(), minutes.subtract(BigDecimal.ONE), minutes, minutes.add(BigDecimal.TWO), MEASURED));
        var from = LocalTime.of(7 + i % 10, 0);
        edits.add(new ScanEdit.SetTimeWindows(
                task.id(),
                List.of(TimeWindow.of(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), from, from.plusHours(2)))));
    }

    private static void design(Node task, int i, List<Edit<?>> edits) {
        var pieces = IntStream.range(0, 3)
                .mapToObj(part -> Activity.of(task.id() + "-" + part, "Deel " + part, BigDecimal.valueOf(part + 2))
                        .withDemands(scores(i + part)))
                .toList();
        edits.add(new PieceEdit.SplitTask(task.id(), pieces));
        edits.add(new DesignEdit.Assign(pieces.getFirst().id(), new Assignment.ToRole("rol" + i / 2 % ROLES)));
        if (i % 3 == 0) {
            var covered = new RobotOption.Coverage(Percentage.of(60), Percentage.of(10));
            edits.add(new DesignEdit.SetCoverage(
                    "robot" + i % ROBOTS, pieces.get(1).id(), covered));
        }
    }

    private static Map<Demand, Integer> scores(int seed) {
        var scores = new EnumMap<Demand, Integer>(Demand.class);
        for (var demand : Demand.values()) {
            scores.put(demand, (seed + demand.ordinal()) % 3 / 2);
        }
        return scores;
    }

    private static Performer job(Lane lane) {
        return new Performer(
                lane.id(),
                lane.name(),
                known(BigDecimal.valueOf(4)),
                known(Money.of("21.40")),
                known(Hours.of(32)),
                known(Hours.of(36)),
                known(BigDecimal.valueOf(5)));
    }

    private static <T> Sourced<T> known(T value) {
        return new Sourced<>(value, MEASURED);
    }

    private static CarvedRole role(int i) {
        return new CarvedRole(
                        "rol" + i,
                        "Rol " + i,
                        1 + i % 2,
                        Hours.of(24),
                        4,
                        Hours.of(36),
                        null,
                        21,
                        Percentage.of(50 + i),
                        CarvedRole.Subsidy.ESTABLISHED,
                        CarvedRole.Benefit.JOBS_AGREEMENT,
                        new CarvedRole.Guidance("lane" + i % 5, Hours.of(2)),
                        Money.of("500"))
                .with(draft -> draft.handOver(new CarvedRole.HandOver(new BigDecimal("0.5"), BigDecimal.ONE))
                        .walkingMinutesPerDay(BigDecimal.TEN));
    }

    private static RobotOption robot(int i) {
        return new RobotOption(
                "robot" + i,
                "Robot " + i,
                RobotOption.Kind.values()[i],
                Money.of("40000"),
                Money.of("10000"),
                Money.of("2000"),
                Money.of("4000"),
                BigDecimal.valueOf(8),
                Money.of("2000"),
                new LinkedHashMap<>());
    }
}
