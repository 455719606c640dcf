package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Completeness.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is still missing. First comes what the hours or cost of most tasks wait for; of figures that as
 * many tasks wait for, those of the tasks that run most often.
 */
final class GapFinder {

    private static final Set<String> CHANCE_REASONS = Set.of(
            "process.unknown.chance",
            "process.unknown.chanceSum",
            "process.unknown.start",
            "process.unknown.startSum",
            "process.unknown.eventSubProcess");

    private final AsIs asIs;
    private final Map<String, TaskLoad> loads;
    private final Map<Phrase, Integer> waiting;
    private final Map<Object, Integer> waitingForChance = new HashMap<>();
    private final Map<String, List<Node>> startsByScope;
    private final WayNames names;
    private final List<Gap> gaps = new ArrayList<>();
    private int asked;

    GapFinder(AsIs asIs, Map<String, TaskLoad> loads) {
        this.asIs = asIs;
        this.loads = loads;
        names = new WayNames(asIs.model());
        waiting = waiting(loads);
        waiting.forEach((reason, tasks) -> {
            if (CHANCE_REASONS.contains(reason.key())) {
                waitingForChance.merge(reason.args().getFirst(), tasks, Math::max);
            }
        });
        var left = asIs.model().flows().stream().map(Flow::sourceId).collect(Collectors.toSet());
        startsByScope = asIs.model().nodes().stream()
                .filter(node -> node.kind() == NodeKind.START_EVENT && left.contains(node.id()))
                .collect(Collectors.groupingBy(AskedChances::scope));
    }

    static Phrase casesMissing(AsIs asIs, String processId) {
        return Phrase.of("process.missing.cases", EditLimits.processLabel(asIs, processId));
    }

    Completeness find() {
        cases();
        chances();
        repetitions();
        tasks();
        performers();
        gaps.sort(Comparator.comparingInt(Gap::waiting).reversed());
        return new Completeness(asked - gaps.size(), asked, gaps);
    }

    private void ask(boolean isKnown, Gap.Kind kind, String elementId, Phrase what, int unlocks) {
        asked++;
        if (!isKnown) {
            gaps.add(new Gap(kind, elementId, what, unlocks));
        }
    }

    /** Of how many tasks it is unknown for this reason how often they run. */
    private int waitingFor(Phrase reason) {
        return waiting.getOrDefault(reason, 0);
    }

    private static Map<Phrase, Integer> waiting(Map<String, TaskLoad> loads) {
        var waiting = new HashMap<Phrase, Integer>();
        for (var load : loads.values()) {
            load.timesPerYear().missing().forEach(reason -> waiting.merge(reason, 1, Integer::sum));
        }
        return waiting;
    }

    private void cases() {
        var counts = CaseCounts.of(asIs);
        var working = asIs.model().tasks().stream()
                .filter(task -> asIs.inventory().task(task.id()).timesPerYear() == null)
                .map(Node::processId)
                .distinct()
                .flatMap(id -> counts.roots(id).stream())
                .distinct()
                .toList();
        for (var id : working) {
            var isKnown = asIs.inventory().casesPerYear().containsKey(id);
            var what = casesMissing(asIs, id);
            ask(isKnown, Gap.Kind.CASES, id, what, waitingFor(what));
        }
    }

    private void chances() {
        var nodes = asIs.model().nodesById();
        for (var asked : AskedChances.of(asIs)) {
            var flow = asked.flow();
            var to = flow.name().isBlank() ? names.ahead(flow.targetId()) : flow.name();
            var what = chance(asked, to, names.behind(flow.sourceId()));
            var unlocks = asked.willFollow() ? 0 : waitingForChance(Objects.requireNonNull(nodes.get(flow.sourceId())));
            ask(asked.isKnown(), Gap.Kind.PROBABILITY, asked.flow().id(), what, unlocks);
        }
    }

    private static Phrase chance(AskedChances.Asked asked, Object to, Object from) {
        var wrong = asked.wrong();
        return wrong == null
                ? Phrase.of("process.missing.chance", to, from)
                : Phrase.of(
                        wrong.atLeast() ? "process.missing.chanceSumLow" : "process.missing.chanceSum",
                        to,
                        from,
                        new Percentage(wrong.sum().movePointRight(2)));
    }

    /** A choice without a name is called by what comes before it, starting points by all of them. */
    private int waitingForChance(Node choice) {
        var names = choice.kind() == NodeKind.START_EVENT
                ? Stream.of(AskedChances.starts(startsWith(choice)))
                : choice.name().isBlank()
                        ? Stream.concat(before(choice), Stream.of(choice.id()))
                        : Stream.of(choice.name(), choice.label());
        return Stream.concat(names, Stream.of(choice.name()))
                .mapToInt(name -> waitingForChance.getOrDefault(name, 0))
                .max()
                .orElse(0);
    }

    private List<Node> startsWith(Node start) {
        return startsByScope.getOrDefault(AskedChances.scope(start), List.of());
    }

    private Stream<String> before(Node choice) {
        return asIs.model().flows().stream()
                .filter(flow -> flow.targetId().equals(choice.id()))
                .flatMap(flow -> asIs.model().node(flow.sourceId()).stream())
                .map(Node::name);
    }

    private void repetitions() {
        for (var node : asIs.model().nodes()) {
            var figures = asIs.inventory().task(node.id());
            var isEntered = figures.visitsPerCase() != null || figures.timesPerYear() != null;
            if (node.repetition() != Node.Repetition.ONCE && !isEntered) {
                var isKnown = asIs.inventory().repetitions().containsKey(node.id());
                var what = Phrase.of("process.missing.repetitions", WayNames.of(node));
                var reason = Phrase.of("process.unknown.repetitions", node.label());
                ask(isKnown, Gap.Kind.REPETITIONS, node.id(), what, waitingFor(reason));
            }
        }
    }

    /** Minutes of the tasks that run most first; a task of which that is unknown counts as running once. */
    private void tasks() {
        var human = humanTasks()
                .sorted(Comparator.comparing(this::weight).reversed())
                .toList();
        for (var task : human) {
            var isKnown = asIs.inventory().task(task.id()).activeMinutes() != null;
            ask(isKnown, Gap.Kind.ACTIVE_MINUTES, task.id(), Phrase.of("process.missing.minutes", task.label()), 1);
        }
        for (var task : human) {
            var isKnown = asIs.inventory().performerOf(task).isPresent();
            ask(isKnown, Gap.Kind.PERFORMER, task.id(), Phrase.of("process.missing.performer", task.label()), 1);
        }
    }

    private BigDecimal weight(Node task) {
        var load = Objects.requireNonNull(loads.get(task.id()));
        var perCase = load.visitsPerCase().toOptional().orElse(BigDecimal.ONE);
        return load.timesPerYear().toOptional().orElse(perCase);
    }

    private Stream<Node> humanTasks() {
        return asIs.model().tasks().stream()
                .filter(task -> task.kind() != NodeKind.AUTOMATED_TASK
                        || asIs.inventory().task(task.id()).activeMinutes() != null);
    }

    private void performers() {
        var working = humanTasks()
                .flatMap(task -> asIs.inventory().performerOf(task).stream())
                .collect(Collectors.groupingBy(Performer::id, Collectors.summingInt(task -> 1)));
        var present = asIs.inventory().performers().values().stream()
                .filter(performer -> working.containsKey(performer.id()))
                .toList();
        present.forEach(who -> ask(
                who.hourlyWage() != null || who.scale() != null,
                Gap.Kind.WAGE,
                who.id(),
                Phrase.of("process.missing.wage", who.name()),
                working.getOrDefault(who.id(), 0)));
        present.forEach(who -> ask(who, Gap.Kind.PEOPLE, who.people(), "process.missing.people"));
        present.forEach(
                who -> ask(who, Gap.Kind.CONTRACT_HOURS, who.contractHoursPerWeek(), "process.missing.contractHours"));
    }

    private void ask(Performer who, Gap.Kind kind, @Nullable Sourced<?> figure, String key) {
        ask(figure != null, kind, who.id(), Phrase.of(key, who.name()), 0);
    }
}
