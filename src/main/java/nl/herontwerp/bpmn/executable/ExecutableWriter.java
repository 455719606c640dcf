package nl.herontwerp.bpmn.executable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.bpmn.executable.Sketch.Kind;
import nl.herontwerp.bpmn.executable.Sketch.Place;
import nl.herontwerp.bpmn.executable.Sketch.Way;
import nl.herontwerp.bpmn.xml.XmlWriter;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.ProcessModel;
import org.w3c.dom.Element;

/**
 * Writes a model as one that jBPM runs. Each choice has a text variable, {@code keuze_1} and so on, that
 * the tasks before it can fill with the ids of flows; while it is empty, the shortest way to the end is
 * taken, or all ways where several may be. Conditions of the client are words for people, so they are
 * not written.
 */
public final class ExecutableWriter {

    private final ProcessModel model;
    private final Ids ids = new Ids();
    private final ExecutableXml xml = new ExecutableXml();
    /** The variable of each gateway that chooses. */
    private final Map<Place, String> choices = new LinkedHashMap<>();

    private int count;
    /** The variables that a task can fill. */
    private final Map<Place, List<String>> filled = new HashMap<>();

    private ExecutableWriter(ProcessModel model) {
        this.model = model;
    }

    /**
     * A document in UTF-8, without a drawing.
     *
     * @param performers by node id the name of who does it, for those of which the lane does not say so
     */
    public static byte[] write(ProcessModel model, Map<String, String> performers) {
        var writer = new ExecutableWriter(model);
        for (var process : model.processes()) {
            var id = writer.ids.of(process.id());
            new SketchMaker(model, performers, writer.ids)
                    .of(process.id(), null)
                    .ifPresent(sketch -> writer.process(id, process.name(), sketch));
        }
        return XmlWriter.text(writer.xml.document()).getBytes(StandardCharsets.UTF_8);
    }

    private void process(String id, String name, Sketch sketch) {
        choices.clear();
        filled.clear();
        name(sketch);
        var process = xml.process(id, name, List.copyOf(choices.values()));
        lanes(process, sketch);
        content(process, sketch);
    }

    /** Gives each choice a variable, and finds the tasks from which the way leads to it. */
    private void name(Sketch sketch) {
        for (var place : sketch.places) {
            if (place.inside != null) {
                name(place.inside);
            }
            if ((place.kind == Kind.CHOICE || place.kind == Kind.SEVERAL)
                    && sketch.from(place).size() > 1) {
                var variable = "keuze_" + ++count;
                choices.put(place, variable);
                tasksBefore(sketch, place)
                        .forEach(task -> filled.computeIfAbsent(task, it -> new ArrayList<>())
                                .add(variable));
            }
        }
    }

    private static List<Place> tasksBefore(Sketch sketch, Place gateway) {
        var tasks = new ArrayList<Place>();
        var seen = new HashSet<>(List.of(gateway));
        var todo = new ArrayDeque<>(List.of(gateway));
        while (!todo.isEmpty()) {
            for (var way : sketch.to(todo.pop())) {
                if (seen.add(way.from)) {
                    if (way.from.kind == Kind.TASK) {
                        tasks.add(way.from);
                    } else {
                        todo.add(way.from);
                    }
                }
            }
        }
        return tasks;
    }

    private void lanes(Element process, Sketch sketch) {
        var used = sketch.places.stream()
                .map(place -> place.lane)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (used.isEmpty()) {
            return;
        }
        var set = xml.add(process, "laneSet", ids.of("lanes_" + process.getAttribute("id")), "");
        for (var laneId : used) {
            var name = model.lane(laneId).map(Lane::name).orElse("");
            var lane = xml.add(set, "lane", ids.of(laneId), name);
            sketch.places.stream()
                    .filter(place -> laneId.equals(place.lane))
                    .forEach(place -> xml.text(lane, "flowNodeRef", place.id));
        }
    }

    private void content(Element parent, Sketch sketch) {
        var steps = sketch.stepsToEnd();
        for (var place : sketch.places) {
            var element = xml.add(parent, type(place), place.id, place.name);
            sketch.to(place).forEach(way -> xml.text(element, "incoming", way.id));
            sketch.from(place).forEach(way -> xml.text(element, "outgoing", way.id));
            var inside = place.inside;
            if (inside != null) {
                content(element, inside);
            } else if (place.kind == Kind.TASK) {
                xml.task(element, place.group == null ? "" : place.group, filled.getOrDefault(place, List.of()));
            } else if (place.kind == Kind.TERMINATE) {
                xml.add(element, "terminateEventDefinition", ids.of("definition_" + place.id), "");
            } else if (place.kind.isGateway()) {
                var splits = sketch.from(place).size() > 1;
                element.setAttribute("gatewayDirection", splits ? "Diverging" : "Converging");
                if (place.kind == Kind.CHOICE && splits) {
                    element.setAttribute("default", usual(sketch, place, steps).id);
                }
            }
        }
        for (var way : sketch.ways) {
            var flow = xml.add(parent, "sequenceFlow", way.id, way.name);
            flow.setAttribute("sourceRef", way.from.id);
            flow.setAttribute("targetRef", way.to.id);
            var variable = choices.get(way.from);
            if (variable != null && way.from.kind == Kind.SEVERAL) {
                xml.condition(flow, "return %s == null || %s.contains(\"%s\");".formatted(variable, variable, way.id));
            } else if (variable != null && way != usual(sketch, way.from, steps)) {
                xml.condition(flow, "return \"%s\".equals(%s);".formatted(way.id, variable));
            }
        }
    }

    /** The way out of a choice that is nearest to the end, the first of several. */
    private static Way usual(Sketch sketch, Place choice, Map<Place, Integer> steps) {
        return sketch.from(choice).stream()
                .min(Comparator.comparing(way -> steps.getOrDefault(way.to, Integer.MAX_VALUE)))
                .orElseThrow();
    }

    private static String type(Place place) {
        return switch (place.kind) {
            case START -> "startEvent";
            case END, TERMINATE -> "endEvent";
            case TASK -> "userTask";
            case PART -> "subProcess";
            case CHOICE, PASS -> "exclusiveGateway";
            case FORK -> "parallelGateway";
            case SEVERAL -> "inclusiveGateway";
        };
    }
}
