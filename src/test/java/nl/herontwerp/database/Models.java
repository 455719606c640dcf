package nl.herontwerp.database;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Model files for tests: tasks t0, t1, ... one after the other, by turns on lane l0 and lane l1. */
public final class Models {

    /** Two processes, so two drawings: the first has two tasks ({@code a} and {@code b}), the second one ({@code c}). */
    public static final String TWO_DRAWINGS = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>
              <process id='p' name='Kantoor'><task id='a' name='Bestellen'/><task id='b' name='Betalen'/></process>
              <process id='q' name='Magazijn'><task id='c' name='Wegen'/></process>
            </definitions>""";

    private Models() {}

    public static byte[] chain(int tasks) {
        var lanes = IntStream.range(0, 2).mapToObj(lane -> lane(lane, tasks)).collect(Collectors.joining());
        var work = IntStream.range(0, tasks)
                .mapToObj(i -> "<userTask id=\"t%d\" name=\"Taak %d\"/>".formatted(i, i))
                .collect(Collectors.joining());
        var flows = IntStream.rangeClosed(0, tasks)
                .mapToObj(i -> "<sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>"
                        .formatted(i, i == 0 ? "begin" : "t" + (i - 1), i == tasks ? "end" : "t" + i))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://test">
                  <process id="p" name="Proces">
                    <laneSet id="s">%s</laneSet>
                    <startEvent id="begin"/>%s<endEvent id="end"/>%s
                  </process>
                </definitions>
                """.formatted(lanes, work, flows).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same with a gateway behind every task: by turns one where the next task is skipped or not, one that goes back, and
     * one with three ways.
     */
    public static byte[] choices(int tasks) {
        var lanes = IntStream.range(0, 2).mapToObj(lane -> lane(lane, tasks)).collect(Collectors.joining());
        var nodes = IntStream.range(0, tasks)
                .mapToObj(i ->
                        "<userTask id=\"t%1$d\" name=\"Taak %1$d\"/><exclusiveGateway id=\"g%1$d\" name=\"Keus %1$d\"/>"
                                .formatted(i))
                .collect(Collectors.joining());
        var flows = IntStream.range(0, tasks)
                .mapToObj(i -> flow("f" + i, "t" + i, "g" + i) + ways(i, tasks))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://test">
                  <process id="p" name="Proces">
                    <laneSet id="s">%s</laneSet>
                    <startEvent id="begin"/>%s<endEvent id="end"/>%s%s
                  </process>
                </definitions>
                """.formatted(lanes, nodes, flow("f", "begin", "t0"), flows).getBytes(StandardCharsets.UTF_8);
    }

    private static String ways(int i, int tasks) {
        var next = flow("n" + i, "g" + i, place(i + 1, tasks));
        return switch (i % 3) {
            case 0 -> flow("s" + i, "g" + i, place(i + 2, tasks)) + next;
            case 1 -> flow("b" + i, "g" + i, "t" + (i - 1)) + next;
            default -> flow("s" + i, "g" + i, place(i + 2, tasks)) + flow("e" + i, "g" + i, "end") + next;
        };
    }

    private static String place(int task, int tasks) {
        return task < tasks ? "t" + task : "end";
    }

    private static String flow(String id, String from, String to) {
        return "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(id, from, to);
    }

    private static String lane(int lane, int tasks) {
        var refs = IntStream.range(0, tasks)
                .filter(i -> i % 2 == lane)
                .mapToObj(i -> "<flowNodeRef>t%d</flowNodeRef>".formatted(i))
                .collect(Collectors.joining());
        return "<lane id=\"l%d\" name=\"Functie %d\">%s</lane>".formatted(lane, lane, refs);
    }
}
