package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.process.ModelSet.Call;
import nl.herontwerp.process.ModelSet.Outcome;
import nl.herontwerp.process.ModelSet.Part;
import org.jspecify.annotations.Nullable;

/**
 * Follows calls from process to process, from the first model on. A call means a process of its own
 * model before one of another. A call that leads back to where it came from is not followed.
 */
final class CallSearch {

    /** A process of one of the parts. */
    record Key(int part, String processId) {}

    private final List<Part> parts;
    private final Map<Key, List<Node>> callsIn = new LinkedHashMap<>();
    private final Map<String, List<Key>> byName = new HashMap<>();
    private final Map<String, List<Key>> byId = new HashMap<>();
    private final Map<Key, List<Call>> outcomes = new HashMap<>();
    private final Set<Key> included = new LinkedHashSet<>();
    private final Deque<Key> leftLast = new ArrayDeque<>();

    CallSearch(List<Part> parts) {
        this.parts = parts;
        for (int part = 0; part < parts.size(); part++) {
            note(part, parts.get(part));
        }
        var done = new HashSet<Key>();
        for (var start : List.copyOf(callsIn.keySet())) {
            if (start.part() == 0) {
                follow(start, done);
            }
        }
        included.addAll(done);
        for (var start : List.copyOf(callsIn.keySet())) {
            follow(start, done);
        }
    }

    private void note(int number, Part part) {
        var model = part.model();
        for (var process : model.processes()) {
            var key = new Key(number, process.id());
            callsIn.put(key, new ArrayList<>());
            byId.computeIfAbsent(process.id(), id -> new ArrayList<>()).add(key);
            var name = process.name().isBlank() && model.processes().size() == 1 ? part.name() : process.name();
            if (!name.isBlank()) {
                byName.computeIfAbsent(folded(name), id -> new ArrayList<>()).add(key);
            }
        }
        for (var node : model.nodes()) {
            if (node.kind() == NodeKind.CALL_ACTIVITY) {
                callsIn.computeIfAbsent(new Key(number, node.processId()), id -> new ArrayList<>())
                        .add(node);
            }
        }
    }

    /** A process on the way, with the calls of it that are still to be followed. */
    private record Stop(Key process, Iterator<Node> calls) {}

    private void follow(Key start, Set<Key> done) {
        if (!done.add(start)) {
            return;
        }
        var way = new ArrayDeque<Stop>();
        var onTheWay = new HashSet<Key>();
        way.push(new Stop(start, callsIn.getOrDefault(start, List.of()).iterator()));
        onTheWay.add(start);
        while (!way.isEmpty()) {
            var stop = way.element();
            if (!stop.calls().hasNext()) {
                way.pop();
                onTheWay.remove(stop.process());
                leftLast.push(stop.process());
                continue;
            }
            var call = outcome(stop.process(), stop.calls().next(), onTheWay);
            outcomes.computeIfAbsent(stop.process(), key -> new ArrayList<>()).add(call);
            var target = target(call);
            if (target != null && done.add(target)) {
                way.push(
                        new Stop(target, callsIn.getOrDefault(target, List.of()).iterator()));
                onTheWay.add(target);
            }
        }
    }

    private Call outcome(Key from, Node node, Set<Key> onTheWay) {
        var element = node.calledElement();
        var called = element == null || element.isBlank() ? node.name() : element;
        var own = new Key(from.part(), called);
        var isById = element != null && byId.containsKey(called);
        var fitting = isById ? byId.getOrDefault(called, List.of()) : byName.getOrDefault(folded(called), List.of());
        if (isById && fitting.contains(own)) {
            fitting = List.of(own);
        } else if (!isById && element == null) {
            fitting = fitting.stream().filter(key -> !key.equals(from)).toList();
        }
        if (fitting.size() != 1) {
            return call(from, node, called, fitting.isEmpty() ? Outcome.OUTSIDE : Outcome.AMBIGUOUS, null);
        }
        var target = fitting.getFirst();
        if (onTheWay.contains(target)) {
            return call(from, node, called, Outcome.CIRCLE, null);
        }
        return call(from, node, called, isById ? Outcome.FOUND : Outcome.FOUND_BY_NAME, target);
    }

    private static Call call(Key from, Node node, String called, Outcome outcome, @Nullable Key target) {
        return new Call(
                from.part(),
                node.id(),
                node.label(),
                called,
                outcome,
                target == null ? -1 : target.part(),
                target == null ? "" : target.processId());
    }

    static @Nullable Key target(Call call) {
        return call.isFound() ? new Key(call.targetPart(), call.targetId()) : null;
    }

    /** All calls, in the order of the parts. */
    List<Call> calls() {
        return callsIn.keySet().stream()
                .flatMap(key -> outcomes.getOrDefault(key, List.of()).stream())
                .toList();
    }

    /** The calls of one process. */
    List<Call> calls(Key process) {
        return outcomes.getOrDefault(process, List.of());
    }

    /** Whether a process belongs to the whole: it is in the first model, or called from there. */
    boolean isIncluded(Key process) {
        return included.contains(process);
    }

    /** The processes that belong to the whole, callers before what they call. */
    List<Key> inOrder() {
        return leftLast.stream().filter(included::contains).toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    List<Part> parts() {
        return parts;
    }
}
