package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.bpmn.xml.Dom;
import org.junit.jupiter.api.Test;

/** Redesigns of files with habits of some tools. */
class RedesignOddFilesTest {

    private static final RedesignPlan SPLIT_A =
            new RedesignPlan(List.of(), Map.of("a", List.of(new Piece("A1", null), new Piece("A2", null))), Set.of());

    @Test
    void furtherPiecesOfAnEmptySubProcessArePlainTasks() throws Exception {
        var file = file("<subProcess id='a' name='A'/>", "isExpanded='true'", "", "");

        for (var form : RandomRedesign.FORMS.subList(0, 3)) {
            var written = new DrawnModel(RedesignedModel.write(file, SPLIT_A, form, WorkFigures.NONE));

            assertThat(List.of("a", "a_2")).allMatch(id -> written.elements.containsKey(id) || form.merged());
            assertThat(written.elements.values())
                    .filteredOn(element -> element.getAttribute("name").startsWith("A2"))
                    .allMatch(element -> Dom.name(element).equals("task"));
            assertThat(written.containers).doesNotContainKey("a_2");
        }
        var closed = file("<subProcess id='a' name='A'/>", "isExpanded='false'", "", "");
        var nested = new DrawnModel(
                RedesignedModel.write(closed, SPLIT_A, RedesignOptions.PLAIN.withSubProcess(true), WorkFigures.NONE));
        assertThat(List.of("a_1", "a_2"))
                .allMatch(id -> Dom.name(java.util.Objects.requireNonNull(nested.elements.get(id)))
                        .equals("task"));
    }

    @Test
    void aPageForATaskGoesWithTheTask() throws Exception {
        var page = "<d:BPMNDiagram id='page'><d:BPMNPlane bpmnElement='a'/></d:BPMNDiagram>";
        var file = file("<subProcess id='a' name='A'/>", "isExpanded='false'", "", page);
        var stop = new RedesignPlan(List.of(), Map.of(), Set.of("a"));

        assertThat(new String(RedesignedModel.write(file, stop), UTF_8)).doesNotContain("page", "'a'", "\"a\"");

        var split = new String(
                RedesignedModel.write(file, SPLIT_A, RedesignOptions.PLAIN.withSubProcess(true), WorkFigures.NONE),
                UTF_8);
        assertThat(split).contains("page").doesNotContain("a_start");
    }

    @Test
    void anEventThatIsDrawnFarFromItsTaskStaysWithWhatIsAroundIt() throws Exception {
        // the event belongs to b, far below, but is drawn over the column of a
        var event = "<boundaryEvent id='v' attachedToRef='b'><timerEventDefinition/></boundaryEvent>";
        var file = file("<task id='a' name='A'/>" + event, "", shape("v", 105, 99, 30, 30), "");

        var drawn = new DrawnModel(
                RedesignedModel.write(file, SPLIT_A, RedesignOptions.PLAIN.withSubProcess(true), WorkFigures.NONE));

        assertThat(drawn.overlaps()).isEmpty();
        assertThat(new DrawnModel(file.original()).overlaps()).isEmpty();
    }

    /** Start, {@code a} above, {@code b} below and the end. */
    private static ModelFile file(String nodes, String ofShape, String shapes, String pages) throws ModelRefused {
        return Models.read(Models.definitions("<process id='p'><startEvent id='s'/>" + nodes
                + "<task id='b' name='B'/><endEvent id='e'/>"
                + Models.flow("f1", "s", "a") + Models.flow("f2", "a", "b") + Models.flow("f3", "b", "e")
                + "</process><d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI'"
                + " xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'><d:BPMNPlane bpmnElement='p'>"
                + shape("s", 20, 160, 30, 30)
                + shape("a", 100, 130, 100, 80).replace("<d:BPMNShape", "<d:BPMNShape " + ofShape)
                + shapes
                + shape("b", 100, 330, 100, 80)
                + shape("e", 300, 360, 30, 30)
                + "</d:BPMNPlane></d:BPMNDiagram>"
                + pages.replace(
                        "<d:BPMNDiagram", "<d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI'")));
    }

    private static String shape(String id, int x, int y, int width, int height) {
        return "<d:BPMNShape bpmnElement='%s'><dc:Bounds x='%d' y='%d' width='%d' height='%d'/></d:BPMNShape>"
                .formatted(id, x, y, width, height);
    }
}
