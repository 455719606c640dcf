package nl.herontwerp.database;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Model files for tests: tasks t0, t1, ... one after the other, by turns on lane l0 and lane l1. */
public final class Models {

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

    private static String lane(int lane, int tasks) {
        var refs = IntStream.range(0, tasks)
                .filter(i -> i % 2 == lane)
                .mapToObj(i -> "<flowNodeRef>t%d</flowNodeRef>".formatted(i))
                .collect(Collectors.joining());
        return "<lane id=\"l%d\" name=\"Functie %d\">%s</lane>".formatted(lane, lane, refs);
    }
}
