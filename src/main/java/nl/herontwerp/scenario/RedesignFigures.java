package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.WorkFigures;
import nl.herontwerp.bpmn.WorkFigures.Worker;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the work of a redesign, to write into the model that {@link RedesignPlans} is for.
 * Minutes are those of people at the normal pace: what robots take is left out. How long a
 * robot itself takes is known where its cycle time is. Costs are what an hour costs the employer on the reference date, rounded
 * half even to six decimals; of a supplier who is paid by the hour the price without VAT.
 */
public final class RedesignFigures {

    private static final int DECIMALS = 6;

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private RedesignFigures() {}

    /** Of the main model. */
    public static WorkFigures of(Workspace workspace) {
        return of(workspace, workspace.library().entries().getFirst());
    }

    /** Of one of the models of the project. */
    public static WorkFigures of(Workspace workspace, ModelLibrary.Entry model) {
        return of(
                model,
                workspace.scenario().name(),
                workspace.asIs(),
                workspace.design(),
                workspace.division(),
                workspace.impact());
    }

    /**
     * Of one model of a library.
     *
     * @param asIs of the library as a whole
     */
    public static WorkFigures of(
            ModelLibrary.Entry model, String name, AsIs asIs, Design design, Division division, CostImpact impact) {
        var inventory = asIs.inventory();
        var minutes = new HashMap<String, List<Figure<BigDecimal>>>();
        var waiting = new HashMap<String, BigDecimal>();
        var performers = new HashMap<String, String>();
        for (var task : asIs.model().tasks()) {
            if (!model.has(task.id())) {
                continue;
            }
            var id = model.local(task.id());
            minutes.put(
                    id,
                    division.piecesOf(task.id()).stream()
                            .filter(piece -> !(piece.holder() instanceof Holder.Nobody))
                            .map(piece -> minutes(design, piece))
                            .toList());
            var waits = inventory.task(task.id()).waitingMinutes();
            if (waits != null) {
                waiting.put(id, waits.value());
            }
            inventory.performerOf(task).ifPresent(performer -> performers.put(id, key(model, performer.id())));
        }
        return new WorkFigures(
                name,
                minutes,
                waiting,
                values(model, inventory.flowProbabilities()),
                values(model, inventory.casesPerYear()),
                performers,
                workers(model, asIs, design, impact));
    }

    /** A lane of this model by its own id; a job on a lane of another model by an id that no lane here can have. */
    private static String key(ModelLibrary.Entry model, String job) {
        return model.has(job) ? model.local(job) : job.contains(":") ? job : "m1:" + job;
    }

    private static Figure<BigDecimal> minutes(Design design, PieceWork piece) {
        var lane = RedesignPlans.lane(design, piece);
        var robot = design.robots().values().stream()
                .filter(each -> RedesignPlans.robotKey(each.id()).equals(lane))
                .findFirst();
        if (robot.isPresent()) {
            return robotMinutes(robot.get(), piece);
        }
        if (!piece.holder().isOwn()) {
            return piece.minutes();
        }
        var byPeople = BigDecimal.ONE.subtract(Divider.robotPart(design, piece.activity()));
        return piece.minutes().map(each -> each.multiply(byPeople));
    }

    private static Figure<BigDecimal> robotMinutes(RobotOption robot, PieceWork piece) {
        var coverage = robot.coverage().get(piece.activity().id());
        return Figure.ofNullable(
                        coverage == null ? null : coverage.cycleSeconds(),
                        Phrase.of("scenario.missing.robotTime", robot.name()))
                .map(seconds -> seconds.divide(SIXTY, MathContext.DECIMAL64));
    }

    private static SequencedMap<String, Worker> workers(
            ModelLibrary.Entry model, AsIs asIs, Design design, CostImpact impact) {
        var workers = new LinkedHashMap<String, Worker>();
        asIs.inventory().performers().values().forEach(job -> {
            var people = job.people();
            workers.put(
                    key(model, job.id()),
                    new Worker(job.name(), people == null ? null : people.value(), cost(impact, "job:" + job.id())));
        });
        design.roles()
                .values()
                .forEach(role -> workers.put(
                        RedesignPlans.roleKey(role.id()),
                        new Worker(
                                role.name(), BigDecimal.valueOf(role.positions()), cost(impact, "role:" + role.id()))));
        design.robots()
                .values()
                .forEach(robot -> workers.put(
                        RedesignPlans.robotKey(robot.id()), new Worker(robot.name(), BigDecimal.ONE, null)));
        design.suppliers()
                .values()
                .forEach(supplier -> workers.put(
                        RedesignPlans.supplierKey(supplier.id()), new Worker(supplier.name(), null, hourly(supplier))));
        return workers;
    }

    /** What an hour costs, of who is paid by the hour; VAT that can't be reclaimed is left out. */
    private static @Nullable BigDecimal hourly(Supplier supplier) {
        var price = supplier.price().amount();
        return supplier.price().per() == Supplier.Per.HOUR && price != null ? price.euros() : null;
    }

    private static @Nullable BigDecimal cost(CostImpact impact, String subject) {
        return impact.hourCost(subject)
                .map(Money::euros)
                .map(euros -> euros.setScale(DECIMALS, RoundingMode.HALF_EVEN))
                .orElse(null);
    }

    private static Map<String, BigDecimal> values(ModelLibrary.Entry model, Map<String, Sourced<BigDecimal>> sourced) {
        return sourced.entrySet().stream()
                .filter(entry -> model.has(entry.getKey()))
                .collect(Collectors.toMap(
                        entry -> model.local(entry.getKey()),
                        entry -> entry.getValue().value()));
    }
}
