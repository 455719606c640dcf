package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Completeness.Gap;
import org.jspecify.annotations.Nullable;

/** Finds what is still missing, in the order of the harm that it does. */
final class GapFinder {

    private final AsIs asIs;
    private final Map<String, TaskLoad> loads;
    private final List<Gap> gaps = new ArrayList<>();
    private int asked;

    GapFinder(AsIs asIs, Map<String, TaskLoad> loads) {
        this.asIs = asIs;
        this.loads = loads;
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
        return new Completeness(asked - gaps.size(), asked, gaps);
    }

    private void ask(boolean isKnown, Gap.Kind kind, String elementId, Phrase what) {
        asked++;
        if (!isKnown) {
            gaps.add(new Gap(kind, elementId, what));
        }
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
            ask(isKnown, Gap.Kind.CASES, id, casesMissing(asIs, id));
        }
    }

    private void chances() {
        var nodes = asIs.model().nodesById();
        for (var asked : AskedChances.of(asIs)) {
            var flow = asked.flow();
            var to = flow.name().isBlank() ? label(nodes, flow.targetId()) : flow.name();
            var what = Phrase.of("process.missing.chance", to, label(nodes, flow.sourceId()));
            ask(asked.isKnown(), Gap.Kind.PROBABILITY, asked.flow().id(), what);
        }
    }

    private static String label(Map<String, Node> nodes, String id) {
        return Objects.requireNonNull(nodes.get(id)).label();
    }

    private void repetitions() {
        for (var node : asIs.model().nodes()) {
            var figures = asIs.inventory().task(node.id());
            var isEntered = figures.visitsPerCase() != null || figures.timesPerYear() != null;
            if (node.repetition() != Node.Repetition.ONCE && !isEntered) {
                var isKnown = asIs.inventory().repetitions().containsKey(node.id());
                ask(isKnown, Gap.Kind.REPETITIONS, node.id(), Phrase.of("process.missing.repetitions", node.label()));
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
            ask(isKnown, Gap.Kind.ACTIVE_MINUTES, task.id(), Phrase.of("process.missing.minutes", task.label()));
        }
        for (var task : human) {
            var isKnown = asIs.inventory().performerOf(task).isPresent();
            ask(isKnown, Gap.Kind.PERFORMER, task.id(), Phrase.of("process.missing.performer", task.label()));
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
                .map(Performer::id)
                .collect(Collectors.toCollection(HashSet::new));
        var present = asIs.inventory().performers().values().stream()
                .filter(performer -> working.contains(performer.id()))
                .toList();
        present.forEach(who -> ask(
                who.hourlyWage() != null || who.scale() != null,
                Gap.Kind.WAGE,
                who.id(),
                Phrase.of("process.missing.wage", who.name())));
        present.forEach(who -> ask(who, Gap.Kind.PEOPLE, who.people(), "process.missing.people"));
        present.forEach(
                who -> ask(who, Gap.Kind.CONTRACT_HOURS, who.contractHoursPerWeek(), "process.missing.contractHours"));
    }

    private void ask(Performer who, Gap.Kind kind, @Nullable Sourced<?> figure, String key) {
        ask(figure != null, kind, who.id(), Phrase.of(key, who.name()));
    }
}
