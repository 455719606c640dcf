package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.Drawings.Begin;
import nl.herontwerp.bpmn.Drawings.Drawing;
import org.junit.jupiter.api.Test;

/** A file may have several drawings; each is a picture of its own, and an element is found in the one it stands in. */
class DrawingsTest {

    private static final String TWO =
            "<process id='p' name='Inkoop'><startEvent id='s'/><task id='a' name='Bestellen'/>"
                    + Models.flow("f", "s", "a") + "</process>"
                    + "<process id='q'><task id='b' name='Wegen'/><task id='c' name='Pakken'/></process>";

    @Test
    void eachIsAPictureOfItsOwn() {
        var drawings = of(
                TWO,
                drawing("d1", "Kantoor", "p", shape("s", 0) + shape("a", 100) + edge("f"))
                        + drawing("d2", "", "q", shape("b", 0) + shape("c", 200)));

        assertThat(drawings.all()).containsExactly(new Drawing(0, "d1", "Kantoor", 1), new Drawing(1, "d2", "", 2));
        var first = drawings.svg(drawings.all().getFirst(), Map.of());
        assertThat(first).contains("Bestellen").doesNotContain("Wegen");
        assertThat(drawings.svg(drawings.all().getLast(), Map.of()))
                .contains("Wegen", "Pakken")
                .doesNotContain("Bestellen");
    }

    @Test
    void poolsOnADrawingOfAProcessAreShown() throws ModelRefused {
        var pools = "<collaboration id='k'><participant id='pool' processRef='p'/></collaboration>" + TWO;
        var ofProcess =
                Models.read(Models.definitions(pools + drawing("d1", "", "q", shape("pool", 0) + shape("a", 100))));
        var ofNothing = Models.read(Models.definitions(pools + drawing("d1", "", "zz", shape("pool", 0))));
        var right = Models.read(Models.definitions(pools + drawing("d1", "", "k", shape("pool", 0))));
        var without = Models.read(Models.definitions(pools + drawing("d1", "", "p", shape("a", 0))));

        assertThat(ofProcess.displayXml()).contains("bpmnElement=\"k\"");
        assertThat(ofNothing.displayXml()).contains("bpmnElement=\"k\"");
        assertThat(right.displayXml()).contains("bpmnElement='k'");
        assertThat(without.displayXml()).contains("bpmnElement='p'");
    }

    @Test
    void theLargestComesFirst() {
        var drawings = of(
                TWO, drawing("d1", "", "p", shape("a", 100)) + drawing("d2", "", "q", shape("b", 0) + shape("c", 200)));

        assertThat(drawings.largest().orElseThrow().id()).isEqualTo("d2");
    }

    @Test
    void anElementOrFlowIsFoundInItsDrawing() {
        var drawings = of(
                TWO,
                drawing("d1", "", "p", shape("s", 0) + shape("a", 100) + edge("f"))
                        + drawing("d2", "", "q", shape("b", 0)));

        assertThat(drawings.with("f").orElseThrow().id()).isEqualTo("d1");
        assertThat(drawings.with("b").orElseThrow().id()).isEqualTo("d2");
        assertThat(drawings.with("c")).isEmpty();
    }

    @Test
    void thePageOfASubProcessBelongsToTheDrawingThatShowsIt() {
        var nested = "<process id='p'><subProcess id='sub'><task id='a' name='Binnen'/><subProcess id='deep'>"
                + "<task id='b' name='Dieper'/></subProcess></subProcess></process>";
        var drawings = of(
                nested,
                drawing("in", "", "sub", shape("a", 0) + shape("deep", 200))
                        + drawing("deeper", "", "deep", shape("b", 0))
                        + drawing("main", "", "p", shape("sub", 0)));

        assertThat(drawings.all()).extracting(Drawing::id).containsExactly("main");
        assertThat(drawings.with("a").orElseThrow().id()).isEqualTo("main");
        assertThat(drawings.with("b").orElseThrow().id()).isEqualTo("main");
    }

    @Test
    void anEmptyDrawingIsLeftOut() {
        var drawings = of(TWO, drawing("d0", "Leeg", "p", "") + drawing("d2", "", "q", shape("b", 0)));

        assertThat(drawings.all()).extracting(Drawing::place).containsExactly(1);
        assertThat(Drawings.of("").all()).isEmpty();
        assertThat(Drawings.of("").largest()).isEmpty();
    }

    @Test
    void drawingsThatHoldEachOtherDoNotGoRound() {
        var odd = "<process id='p'><subProcess id='x'><subProcess id='y'/></subProcess></process>";
        var drawings = of(odd, drawing("d1", "", "x", shape("y", 0)) + drawing("d2", "", "y", shape("x", 0)));

        assertThat(drawings.all()).hasSize(2);
    }

    @Test
    void aProcessNamesItsDrawingWithoutAName() {
        var drawings = of(TWO, drawing("d1", "", "p", shape("a", 0)) + drawing("d2", "", "q", shape("b", 0)));

        assertThat(drawings.all()).extracting(Drawing::name).containsExactly("Inkoop", "");
    }

    @Test
    void poolsNameADrawingWithoutAName() {
        var pools =
                "<collaboration id='c'><participant id='p1' name='Klant'/><participant id='p2' name='Wij' processRef='p'/>"
                        + "</collaboration>" + TWO;
        var drawings = of(pools, drawing("d1", "", "c", shape("p1", 0) + shape("p2", 200) + shape("a", 200)));

        assertThat(drawings.all().getFirst().name()).isEqualTo("Klant, Wij");
    }

    @Test
    void aLargeDrawingBeginsAtItsStartAtAReadableSize() {
        var inside = new StringBuilder("<startEvent id='s' name='Begin'/>");
        var shapes = new StringBuilder(shape("s", 0));
        for (int i = 0; i < 200; i++) {
            inside.append("<task id='t%d' name='Taak %d'/>".formatted(i, i));
            shapes.append(shape("t" + i, 100 + 150 * i));
        }
        var drawings = of("<process id='p'>" + inside + "</process>", drawing("d", "", "p", shapes.toString()));
        var drawing = drawings.largest().orElseThrow();

        assertThat(drawings.begin(drawing)).contains(new Begin(-20, -20, 1));
        assertThat(drawings.firstSight(drawing)).contains("Begin", "Taak 3").doesNotContain("Taak 150");
        assertThat(drawings.svg(drawing, Map.of())).contains("Taak 150");
    }

    @Test
    void theBeginIsInTheMiddleOfALargeDrawingThatStartsThere() {
        var shapes = new StringBuilder();
        var inside = new StringBuilder("<startEvent id='s'/>");
        for (int i = 0; i < 100; i++) {
            inside.append("<task id='t%d'/>".formatted(i));
            shapes.append(shape("t" + i, 150 * (i % 50), 5_000.0 * (i / 50)));
        }
        shapes.append(shape("s", 3_000, 3_000));
        var drawings = of("<process id='p'>" + inside + "</process>", drawing("d", "", "p", shapes.toString()));

        assertThat(drawings.begin(drawings.largest().orElseThrow())).contains(new Begin(3_000 - 850, 3_000 - 450, 0.5));
    }

    @Test
    void aDrawingThatCanBeReadIsShownWhole() {
        var drawings = of(TWO, drawing("d2", "", "q", shape("b", 0) + shape("c", 200)));
        var drawing = drawings.largest().orElseThrow();

        assertThat(drawings.begin(drawing)).isEmpty();
        assertThat(drawings.firstSight(drawing)).isEqualTo(drawings.svg(drawing, Map.of()));
    }

    /** Every drawing of every file at hand can be painted, and what stands in one is found in it. */
    @Test
    void filesOfOtherTools() throws Exception {
        for (var path : List.of(Models.own(), Models.someCorpora()).stream()
                .flatMap(List::stream)
                .toList()) {
            var file = ModelReader.read(path.getFileName().toString(), java.nio.file.Files.readAllBytes(path));
            var drawings = Drawings.of(file.displayXml());
            assertThat(drawings.all()).as(path.toString()).isNotEmpty();
            for (var drawing : drawings.all()) {
                assertThat(drawings.svg(drawing, Map.of())).contains("<svg");
            }
            var drawn = file.model().tasks().stream()
                    .filter(task -> file.displayXml().contains("bpmnElement=\"" + task.id() + "\""))
                    .toList();
            assertThat(drawn)
                    .as(path.toString())
                    .allMatch(task -> drawings.with(task.id()).isPresent());
        }
    }

    private static Drawings of(String inside, String drawings) {
        return Drawings.of(Models.definitions(inside + drawings));
    }

    private static String drawing(String id, String name, String subject, String inside) {
        return ("<d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI' "
                        + "xmlns:c='http://www.omg.org/spec/DD/20100524/DC' "
                        + "xmlns:w='http://www.omg.org/spec/DD/20100524/DI' id='%s' name='%s'>"
                        + "<d:BPMNPlane bpmnElement='%s'>%s</d:BPMNPlane></d:BPMNDiagram>")
                .formatted(id, name, subject, inside);
    }

    private static String shape(String element, double x) {
        return shape(element, x, 0);
    }

    private static String shape(String element, double x, double y) {
        return ("<d:BPMNShape bpmnElement='%s'><c:Bounds x='%s' y='%s' width='100' height='80'/></d:BPMNShape>")
                .formatted(element, x, y);
    }

    private static String edge(String element) {
        return ("<d:BPMNEdge bpmnElement='%s'><w:waypoint x='36' y='20'/><w:waypoint x='100' y='20'/></d:BPMNEdge>")
                .formatted(element);
    }
}
