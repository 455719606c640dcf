package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.junit.jupiter.api.Test;

/** A redesign in drawings as clients make them: what is joined stays joined, and can be read. */
class RedesignDrawingTest {

    private static final NewLane ROLE = new NewLane("role:r", "Hulp");
    private static final List<Piece> FIRST_AWAY = List.of(new Piece("Halen", ROLE.key()), new Piece("Doen", null));
    private static final List<Piece> LAST_AWAY = List.of(new Piece("Doen", null), new Piece("Halen", ROLE.key()));

    /** Two pools under each other, with messages between tasks in one column. */
    private static final String POOLS = """
            <collaboration id='c'><participant id='p1' name='Een' processRef='een'/>
            <participant id='p2' name='Twee' processRef='twee'/>
            <messageFlow id='m' sourceRef='b' targetRef='a'/></collaboration>
            <process id='een'><startEvent id='s1'/><task id='a' name='Taak a'/><endEvent id='e1'/>
            <sequenceFlow id='f1' sourceRef='s1' targetRef='a'/><sequenceFlow id='f2' sourceRef='a' targetRef='e1'/></process>
            <process id='twee'><startEvent id='s2'/>
            <task id='b' name='Taak b'><dataOutputAssociation id='out'><targetRef>d</targetRef></dataOutputAssociation></task>
            <boundaryEvent id='x' attachedToRef='b'/><endEvent id='ex'/><endEvent id='e2'/>
            <dataObjectReference id='d' dataObjectRef='do'/><dataObject id='do'/>
            <sequenceFlow id='f3' sourceRef='s2' targetRef='b'/><sequenceFlow id='f4' sourceRef='b' targetRef='e2'/>
            <sequenceFlow id='f5' sourceRef='x' targetRef='ex'/></process>
            """
            + plane(
                    "c",
                    shape("p1", 0, 0, 600, 150),
                    shape("s1", 50, 57, 36, 36),
                    shape("a", 200, 35, 100, 80),
                    shape("e1", 400, 57, 36, 36),
                    shape("p2", 0, 200, 600, 300),
                    shape("s2", 50, 262, 36, 36),
                    shape("b", 200, 240, 100, 80),
                    shape("x", 232, 302, 36, 36),
                    shape("ex", 302, 382, 36, 36),
                    shape("e2", 400, 262, 36, 36),
                    shape("d", 282, 350, 36, 30),
                    edge("m", 250, 240, 250, 115),
                    edge("out", 290, 320, 290, 350),
                    edge("f1", 86, 75, 200, 75),
                    edge("f2", 300, 75, 400, 75),
                    edge("f3", 86, 280, 200, 280),
                    edge("f4", 300, 280, 400, 280),
                    edge("f5", 250, 338, 250, 400, 302, 400));

    private static String plane(String element, String... parts) {
        return "<bpmndi:BPMNDiagram xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI'"
                + " xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' xmlns:di='http://www.omg.org/spec/DD/20100524/DI'"
                + "><bpmndi:BPMNPlane bpmnElement='" + element + "'>" + String.join("", parts)
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>";
    }

    private static String shape(String id, int x, int y, int width, int height) {
        return "<bpmndi:BPMNShape id='%s_di' bpmnElement='%s'><dc:Bounds x='%d' y='%d' width='%d' height='%d'/></bpmndi:BPMNShape>"
                .formatted(id, id, x, y, width, height);
    }

    private static String edge(String id, int... points) {
        var text = new StringBuilder("<bpmndi:BPMNEdge id='" + id + "_di' bpmnElement='" + id + "'>");
        for (int i = 0; i < points.length; i += 2) {
            text.append("<di:waypoint x='%d' y='%d'/>".formatted(points[i], points[i + 1]));
        }
        return text.append("</bpmndi:BPMNEdge>").toString();
    }

    private static String named(String edge, int x, int y) {
        return edge.replace(
                "</bpmndi:BPMNEdge>",
                "<bpmndi:BPMNLabel><dc:Bounds x='%d' y='%d' width='20' height='14'/></bpmndi:BPMNLabel></bpmndi:BPMNEdge>"
                        .formatted(x, y));
    }

    private static DrawnModel redesigned(String model, RedesignOptions options, Map<String, List<Piece>> pieces)
            throws ModelRefused {
        var file = Models.read(Models.definitions(model));
        return new DrawnModel(RedesignedModel.write(
                file, new RedesignPlan(List.of(ROLE), pieces, Set.of()), options, WorkFigures.NONE));
    }

    @Test
    void messagesDataAndEventsGoAlongWithTasksInOneColumn() throws Exception {
        for (var pieces : List.of(
                Map.of("a", FIRST_AWAY, "b", LAST_AWAY),
                Map.of("a", LAST_AWAY, "b", FIRST_AWAY),
                Map.of("a", FIRST_AWAY, "b", FIRST_AWAY))) {
            for (var options : List.of(RedesignOptions.PLAIN, RedesignOptions.PLAIN.withSubProcess(true))) {
                var after = redesigned(POOLS, options, pieces);

                assertThat(after.looseEnds()).as(pieces + " " + options).isEmpty();
                assertThat(after.slanted()).as(pieces + " " + options).isEmpty();
                assertThat(after.overlaps()).isEmpty();
                assertThat(onBorder(after, "x", "b")).as(pieces + " " + options).isTrue();
                assertThat(box(after.containers, "p2").contains(box(after.nodes, "x")))
                        .as(pieces + " " + options)
                        .isTrue();
            }
        }
    }

    @Test
    void eventsOnTheBorderStandOnTheLaneOfTheirTask() throws Exception {
        var laned = POOLS.replace(
                "<process id='twee'>",
                "<process id='twee'><laneSet id='ls'><lane id='l' name='Balie'><flowNodeRef>s2</flowNodeRef>"
                        + "<flowNodeRef>b</flowNodeRef><flowNodeRef>x</flowNodeRef><flowNodeRef>ex</flowNodeRef>"
                        + "<flowNodeRef>e2</flowNodeRef></lane></laneSet>");
        var after = redesigned(laned, RedesignOptions.PLAIN, Map.of("b", FIRST_AWAY));

        var lane = after.elements.values().stream()
                .filter(element -> element.getAttribute("name").equals("Hulp"))
                .findFirst()
                .orElseThrow();
        assertThat(lane.getTextContent()).contains("x").contains("b");
    }

    @Test
    void aFlowStraightDownStaysRightAngledAndKeepsItsName() throws Exception {
        var model = """
                <process id='p'><startEvent id='s'/><exclusiveGateway id='g'/><task id='a' name='Boven'/><task id='b' name='Onder'/>
                <sequenceFlow id='f1' sourceRef='s' targetRef='g'/><sequenceFlow id='f2' sourceRef='g' targetRef='a'/>
                <sequenceFlow id='f3' sourceRef='a' targetRef='b'/><sequenceFlow id='f4' name='nee' sourceRef='g' targetRef='b'/></process>
                """
                + plane(
                        "p",
                        shape("s", 20, 57, 36, 36),
                        shape("g", 100, 50, 50, 50),
                        shape("a", 200, 35, 100, 80),
                        shape("b", 200, 200, 100, 80),
                        edge("f1", 56, 75, 100, 75),
                        edge("f2", 150, 75, 200, 75),
                        edge("f3", 250, 115, 250, 200),
                        named(edge("f4", 125, 100, 125, 240, 200, 240), 130, 105));
        var after = redesigned(model, RedesignOptions.PLAIN, Map.of("a", LAST_AWAY));

        assertThat(after.slanted()).isEmpty();
        assertThat(after.looseEnds()).isEmpty();
        assertThat(box(after.labels, "f4").getX() - box(after.nodes, "g").getX())
                .isEqualTo(30);
    }

    @Test
    void aPieceIsLongEnoughForItsName() throws Exception {
        var model =
                """
                <process id='p'><startEvent id='s'/><task id='a' name='Boven'/>
                <sequenceFlow id='f1' sourceRef='s' targetRef='a'/></process>
                """ + plane("p", shape("s", 20, 57, 36, 36), shape("a", 200, 50, 50, 50), edge("f1", 56, 75, 200, 75));
        var pieces = List.of(
                new Piece("Verzekeringspapieren controleren", null),
                new Piece("Wegbrengen", null),
                new Piece("Klantgegevens bijwerken", ROLE.key()));
        for (var options : List.of(RedesignOptions.PLAIN, RedesignOptions.PLAIN.withSubProcess(true))) {
            var after = redesigned(model, options, Map.of("a", pieces));

            after.elements.forEach((id, element) -> {
                var longest = Stream.of(element.getAttribute("name").split(" "))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
                if (element.getLocalName().equals("task")) {
                    assertThat(box(after.nodes, id).getWidth()).as(id).isGreaterThan(longest * 6.0 + 10);
                }
            });
            assertThat(after.overlaps()).isEmpty();
            assertThat(after.looseEnds()).isEmpty();
        }
    }

    /** Some tools draw a process that is called in the activity that calls it. */
    @Test
    void noPoolIsDrawnInAnotherPool() throws Exception {
        var model = """
                <collaboration id='c'><participant id='p1' name='Een' processRef='een'/></collaboration>
                <process id='een'><callActivity id='roept' name='Roept' calledElement='twee'/></process>
                <process id='twee'><startEvent id='s'/><task id='a' name='Binnen'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/></process>
                """
                + plane(
                        "c",
                        shape("p1", 0, 0, 700, 300),
                        shape("roept", 100, 50, 400, 200),
                        shape("s", 120, 122, 36, 36),
                        shape("a", 250, 100, 100, 80),
                        edge("f", 156, 140, 250, 140));
        var after = redesigned(model, RedesignOptions.PLAIN, Map.of("a", LAST_AWAY));

        assertThat(after.containers.keySet()).containsExactlyInAnyOrder("p1", "roept");
        assertThat(names(after)).contains("Halen (Hulp)");
        assertThat(after.overlaps()).isEmpty();
        assertThat(after.crossings()).isEmpty();
    }

    /** A pool that the file has but does not draw, and a set of lanes without lanes. */
    @Test
    void lanesAreDrawnWhereTheFileHasAPoolOrASetWithoutDrawingIt() throws Exception {
        var drawing =
                plane("%s", shape("s", 120, 122, 36, 36), shape("a", 250, 100, 100, 80), edge("f", 156, 140, 250, 140));
        var inside =
                "<startEvent id='s'/><task id='a' name='Taak'/><sequenceFlow id='f' sourceRef='s' targetRef='a'/></process>";
        var undrawnPool = "<collaboration id='c'><participant id='p1' name='Een' processRef='een'/></collaboration>"
                + "<process id='een'>" + inside + drawing.replace("%s", "c");
        var emptySet = "<process id='een'><laneSet id='ls'/>" + inside + drawing.replace("%s", "een");
        for (var model : List.of(undrawnPool, emptySet)) {
            var after = redesigned(model, RedesignOptions.PLAIN, Map.of("a", FIRST_AWAY));

            assertThat(after.containers).hasSize(3);
            assertThat(after.overlaps()).isEmpty();
            assertThat(after.crossings()).isEmpty();
            assertThat(after.looseEnds()).isEmpty();
        }
    }

    private static Set<String> names(DrawnModel model) {
        return model.elements.values().stream()
                .map(element -> element.getAttribute("name"))
                .collect(Collectors.toSet());
    }

    private static Rectangle2D box(Map<String, Rectangle2D> boxes, String id) {
        return Objects.requireNonNull(boxes.get(id), id);
    }

    private static boolean onBorder(DrawnModel model, String event, String host) {
        var middle = box(model.nodes, event);
        var task = model.nodes.getOrDefault(host, model.containers.get(host));
        var y = middle.getCenterY();
        return Math.abs(y - Objects.requireNonNull(task).getMaxY()) < 8
                && middle.getCenterX() > task.getMinX() - 8
                && middle.getCenterX() < task.getMaxX() + 8;
    }
}
