package nl.herontwerp.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose cases are counted where one process is done as a part of another. The work of a called process
 * is counted per case of the process that calls it. When processes with cases of their own call the
 * same one, each call is a case of the called process. A number of cases that is entered for a called
 * process goes first: it then has cases of its own.
 */
public final class CaseCounts {

    private final Map<String, List<Node>> callers = new HashMap<>();
    private final Map<String, String> caseOf = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();
    private final List<String> inOrder = new ArrayList<>();

    private final Set<String> entered;

    private CaseCounts(Set<String> entered) {
        this.entered = entered;
    }

    public static CaseCounts of(AsIs asIs) {
        return of(asIs.model(), asIs.inventory());
    }

    static CaseCounts of(ProcessModel model, Inventory inventory) {
        var counts = new CaseCounts(inventory.casesPerYear().keySet());
        var processes = new LinkedHashMap<String, List<Node>>();
        model.processes().forEach(process -> processes.put(process.id(), new ArrayList<>()));
        for (var node : model.nodes()) {
            processes.computeIfAbsent(node.processId(), id -> new ArrayList<>());
            var called = node.calledElement();
            if (node.kind() == NodeKind.CALLED_PROCESS && called != null) {
                processes.computeIfAbsent(called, id -> new ArrayList<>()).add(node);
            }
        }
        counts.order(processes);
        return counts;
    }

    /** Callers before what they call; calls in a circle do not count. */
    private void order(Map<String, List<Node>> processes) {
        var calls = new HashMap<String, List<String>>();
        var waiting = new LinkedHashMap<String, Integer>();
        var ready = new ArrayDeque<String>();
        processes.forEach((process, calledBy) -> {
            calledBy.forEach(caller -> calls.computeIfAbsent(caller.processId(), id -> new ArrayList<>())
                    .add(process));
            if (calledBy.isEmpty()) {
                ready.add(process);
            } else {
                waiting.put(process, calledBy.size());
            }
        });
        while (!ready.isEmpty() || !waiting.isEmpty()) {
            var isCircle = ready.isEmpty();
            var next = isCircle ? waiting.keySet().iterator().next() : ready.remove();
            waiting.remove(next);
            add(next, isCircle ? List.of() : processes.getOrDefault(next, List.of()));
            for (var called : calls.getOrDefault(next, List.of())) {
                var left = waiting.computeIfPresent(called, (id, count) -> count - 1);
                if (left != null && left == 0) {
                    waiting.remove(called);
                    ready.add(called);
                }
            }
        }
    }

    private void add(String process, List<Node> calledBy) {
        inOrder.add(process);
        callers.put(process, List.copyOf(calledBy));
        var cases = new LinkedHashSet<String>();
        var starts = new LinkedHashSet<String>();
        for (var caller : calledBy) {
            cases.add(caseOf(caller.processId()));
            starts.addAll(roots(caller.processId()));
        }
        var isOwn = calledBy.isEmpty() || entered.contains(process);
        caseOf.put(
                process, isOwn || cases.size() > 1 ? process : cases.iterator().next());
        roots.put(process, isOwn ? Set.of(process) : starts);
    }

    /** All processes, callers before what they call. */
    List<String> inOrder() {
        return inOrder;
    }

    /** The calls that lead to a process. */
    public List<Node> callers(String processId) {
        return callers.getOrDefault(processId, List.of());
    }

    public boolean isCalled(String processId) {
        return !callers(processId).isEmpty();
    }

    /** The process per case of which the work of this one is counted; itself when it has its own. */
    public String caseOf(String processId) {
        return caseOf.getOrDefault(processId, processId);
    }

    /** The processes with cases of their own that lead to this one; itself when it has its own. */
    public Set<String> roots(String processId) {
        return roots.getOrDefault(processId, Set.of(processId));
    }
}
