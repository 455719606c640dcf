package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The inventory that a model starts with: a present job for each lane that holds work, and the
 * figures that the file carries. Nothing is made up but the 52 weeks of a year, which are marked as
 * assumed; so is a wage that stands on a carried cost an hour, because a cost is seldom a gross wage.
 */
public final class StartingInventory {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    private final ProcessModel model;
    private final Map<String, Node> nodes;
    private final Set<String> flowIds;

    private StartingInventory(ProcessModel model) {
        this.model = model;
        nodes = model.nodesById();
        flowIds = model.flows().stream().map(Flow::id).collect(Collectors.toSet());
    }

    public static Inventory of(ProcessModel model) {
        return new StartingInventory(model).build();
    }

    private Inventory build() {
        var shares = startShares();
        var chances = new HashMap<>(shares);
        // what an event says of itself goes before what stands at the flow out of it
        Stream.concat(
                        model.carried().stream().filter(figure -> !flowIds.contains(figure.elementId())),
                        model.carried().stream().filter(figure -> flowIds.contains(figure.elementId())))
                .filter(figure -> figure.kind() == Kind.PROBABILITY
                        && EditLimits.probability(figure.value()).isEmpty())
                .forEach(figure ->
                        chanceFlow(figure.elementId()).ifPresent(flow -> chances.putIfAbsent(flow, sourced(figure))));
        return new Inventory(tasks(), performers(), chances, byElement(Kind.REPETITIONS), casesPerYear(), weeks());
    }

    /** The weeks that the file carries, when they can be, else those of a whole year. */
    private Sourced<BigDecimal> weeks() {
        return byElement(Kind.WEEKS_PER_YEAR).values().stream()
                .filter(weeks -> EditLimits.weeks(weeks.value()).isEmpty())
                .findFirst()
                .orElseGet(() -> new Sourced<>(WEEKS, new Provenance.Assumed("52 weken per jaar")));
    }

    private LinkedHashMap<String, Performer> performers() {
        var used = new HashSet<@Nullable String>();
        model.tasks().forEach(task -> used.add(task.laneId()));
        var people = byElement(Kind.PEOPLE);
        var costs = byElement(Kind.COST_PER_HOUR);
        var days = byElement(Kind.WORKING_DAYS);
        var wages = byElement(Kind.HOURLY_WAGE);
        var contracts = byElement(Kind.CONTRACT_HOURS);
        var performers = new LinkedHashMap<String, Performer>();
        var names = new HashSet<String>();
        model.lanes().forEach(lane -> names.add(lane.name().strip()));
        for (var lane : model.lanes()) {
            if (used.contains(lane.id())) {
                var cost = costs.get(lane.id());
                var wage = wages.get(lane.id());
                var contract = contracts.get(lane.id());
                var name = lane.name().isBlank() ? Unnamed.job(model, lane, names) : lane.name();
                names.add(name.strip());
                performers.put(
                        lane.id(),
                        new Performer(
                                lane.id(),
                                name,
                                people.get(lane.id()),
                                wage != null ? as(wage, Money::new) : cost == null ? null : assumedWage(cost),
                                contract == null ? null : as(contract, Hours::new),
                                null,
                                days.get(lane.id())));
            }
        }
        return performers;
    }

    private static Sourced<Money> assumedWage(Sourced<BigDecimal> cost) {
        var place = cost.provenance() instanceof Provenance.FromModel(var text) ? text : "";
        return new Sourced<>(new Money(cost.value()), new Provenance.Assumed(place));
    }

    private static <T> Sourced<T> as(Sourced<BigDecimal> figure, Function<BigDecimal, T> unit) {
        return new Sourced<>(unit.apply(figure.value()), figure.provenance());
    }

    private Map<String, TaskFigures> tasks() {
        var active = byElement(Kind.ACTIVE_MINUTES);
        var waiting = byElement(Kind.WAITING_MINUTES);
        var visits = byElement(Kind.VISITS_PER_CASE);
        var yearly = byElement(Kind.TIMES_PER_YEAR);
        var tasks = new HashMap<String, TaskFigures>();
        for (var task : model.tasks()) {
            var id = task.id();
            var figures = new TaskFigures(active.get(id), waiting.get(id), visits.get(id), yearly.get(id), null);
            if (!figures.equals(TaskFigures.EMPTY)) {
                tasks.put(id, figures);
            }
        }
        return tasks;
    }

    /**
     * Cases of a process: what it carries itself, else the sum over its start events when all carry it. A
     * called process has the cases of its callers, whatever its own file says of it.
     */
    private Map<String, Sourced<BigDecimal>> casesPerYear() {
        var carried = byElement(Kind.CASES_PER_YEAR);
        var cases = new HashMap<String, Sourced<BigDecimal>>();
        var called = model.nodes().stream()
                .filter(node -> node.kind() == NodeKind.CALLED_PROCESS)
                .map(Node::calledElement)
                .collect(Collectors.toSet());
        for (var process : model.processes()) {
            if (called.contains(process.id())) {
                continue;
            }
            var own = carried.get(process.id());
            var starts = starts(process.id());
            if (own != null) {
                cases.put(process.id(), own);
            } else if (!starts.isEmpty() && starts.stream().allMatch(start -> carried.containsKey(start.id()))) {
                var figures =
                        starts.stream().map(start -> carried.get(start.id())).toList();
                cases.put(process.id(), sum(figures));
            }
        }
        return cases;
    }

    /** The share of each start event of a process with several, on the flow that leaves it. */
    private Map<String, Sourced<BigDecimal>> startShares() {
        var carried = byElement(Kind.CASES_PER_YEAR);
        var shares = new HashMap<String, Sourced<BigDecimal>>();
        for (var process : model.processes()) {
            var starts = starts(process.id());
            if (starts.size() > 1 && starts.stream().allMatch(start -> carried.containsKey(start.id()))) {
                var total = sum(starts.stream()
                                .map(start -> carried.get(start.id()))
                                .toList())
                        .value();
                for (var start : starts) {
                    var own = Objects.requireNonNull(carried.get(start.id()));
                    var share = own.value().divide(total, ExpectedVisits.DECIMALS, RoundingMode.HALF_EVEN);
                    model.flowsFrom(start.id()).stream()
                            .findFirst()
                            .ifPresent(flow -> shares.put(flow.id(), new Sourced<>(share, own.provenance())));
                }
            }
        }
        return shares;
    }

    private List<Node> starts(String processId) {
        return model.nodes().stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT
                        && node.parentId() == null
                        && node.processId().equals(processId)
                        && !model.flowsFrom(node.id()).isEmpty())
                .toList();
    }

    private static Sourced<BigDecimal> sum(List<Sourced<BigDecimal>> figures) {
        var total = figures.stream().map(Sourced::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var places = figures.stream()
                .map(Sourced::provenance)
                .map(from -> from instanceof Provenance.FromModel(var place) ? place : "")
                .distinct()
                .collect(Collectors.joining("; "));
        return new Sourced<>(total, new Provenance.FromModel(places));
    }

    /** A chance may stand on a flow, on an event at an edge, or on an event that a gateway waits for. */
    private Optional<String> chanceFlow(String elementId) {
        if (flowIds.contains(elementId)) {
            return Optional.of(elementId);
        }
        var node = nodes.get(elementId);
        if (node == null) {
            return Optional.empty();
        }
        return node.kind() == NodeKind.BOUNDARY_EVENT
                ? model.flowsFrom(node.id()).stream().findFirst().map(Flow::id)
                : awaited(node);
    }

    private Optional<String> awaited(Node event) {
        var before = model.flows().stream()
                .filter(flow -> flow.targetId().equals(event.id()))
                .toList();
        return Optional.of(before)
                .filter(flows -> flows.size() == 1)
                .map(List::getFirst)
                .filter(flow -> isEventGateway(nodes.get(flow.sourceId())))
                .map(Flow::id);
    }

    private static boolean isEventGateway(@Nullable Node node) {
        return node != null && node.kind() == NodeKind.EVENT_BASED_GATEWAY;
    }

    /** The first figure of a kind by element; zero stands for "not filled". */
    private Map<String, Sourced<BigDecimal>> byElement(Kind kind) {
        var found = new HashMap<String, Sourced<BigDecimal>>();
        model.carried().stream()
                .filter(figure -> figure.kind() == kind && figure.value().signum() > 0)
                .forEach(figure -> found.putIfAbsent(figure.elementId(), sourced(figure)));
        return found;
    }

    private static Sourced<BigDecimal> sourced(CarriedFigure figure) {
        return new Sourced<>(figure.value(), new Provenance.FromModel(figure.provenance()));
    }
}
