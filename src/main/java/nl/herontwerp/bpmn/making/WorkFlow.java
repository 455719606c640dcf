package nl.herontwerp.bpmn.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.WorkModel;

/**
 * The flow of listed tasks: a start, the tasks, parallel gateways where several come after or before
 * one, and an end. Every task runs once per case, because all branches are taken and joined.
 */
final class WorkFlow {

    private static final String GATEWAY = "parallelGateway";
    private static final String START = "Start_1";
    private static final String END = "End_1";

    /**
     * @param task the place of the task, or -1
     * @param beside the task in whose lane a node that is no task stands, or -1
     */
    record Node(String id, String type, int task, int beside) {}

    record Way(String id, String from, String to) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, List<Way>> into = new HashMap<>();
    private final Map<String, List<Way>> outOf = new HashMap<>();

    WorkFlow(List<WorkModel.Task> tasks, List<String> ids) {
        var size = tasks.size();
        var next = new ArrayList<List<Integer>>();
        tasks.forEach(task -> next.add(new ArrayList<>()));
        var first = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            var at = i;
            tasks.get(i).after().forEach(before -> next.get(before).add(at));
            if (tasks.get(i).after().isEmpty()) {
                first.add(i);
            }
        }
        var last = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            if (next.get(i).isEmpty()) {
                last.add(i);
            }
        }
        nodes.add(new Node(START, "startEvent", -1, first.isEmpty() ? -1 : first.getFirst()));
        var fork = first.size() > 1 ? gateway("Fork_start", first.getFirst(), START, true) : START;
        var enter = new ArrayList<String>();
        var leave = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            var id = ids.get(i);
            enter.add(tasks.get(i).after().size() > 1 ? gateway("Join_" + id, i, id, false) : id);
            nodes.add(new Node(id, "task", i, i));
            leave.add(next.get(i).size() > 1 ? gateway("Fork_" + id, i, id, true) : id);
        }
        first.forEach(task -> way(fork, enter.get(task)));
        for (int i = 0; i < size; i++) {
            for (var before : tasks.get(i).after()) {
                way(leave.get(before), enter.get(i));
            }
        }
        var beside = last.isEmpty() ? -1 : last.getLast();
        var join = last.size() > 1 ? gateway("Join_end", beside, END, false) : END;
        last.forEach(task -> way(leave.get(task), join));
        nodes.add(new Node(END, "endEvent", -1, beside));
    }

    /** A gateway behind or before a node. */
    private String gateway(String id, int beside, String of, boolean isBehind) {
        nodes.add(new Node(id, GATEWAY, -1, beside));
        way(isBehind ? of : id, isBehind ? id : of);
        return id;
    }

    private void way(String from, String to) {
        var way = new Way("Flow_" + (ways.size() + 1), from, to);
        ways.add(way);
        outOf.computeIfAbsent(from, id -> new ArrayList<>()).add(way);
        into.computeIfAbsent(to, id -> new ArrayList<>()).add(way);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Way> ways() {
        return ways;
    }

    List<Way> into(String id) {
        return into.getOrDefault(id, List.of());
    }

    List<Way> outOf(String id) {
        return outOf.getOrDefault(id, List.of());
    }
}
