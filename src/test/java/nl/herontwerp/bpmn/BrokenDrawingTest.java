package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing with coordinates that are none does not keep a redesign from being written. */
class BrokenDrawingTest {

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1e300", "left", ""})
    void isWrittenAndPainted(String x) throws ModelRefused {
        var xml = Models.definitions("<process id='p'><startEvent id='s'/><task id='a' name='A'/>"
                + Models.flow("f", "s", "a")
                + "</process><d:BPMNDiagram xmlns:d='http://www.omg.org/spec/BPMN/20100524/DI' "
                + "xmlns:c='http://www.omg.org/spec/DD/20100524/DC'><d:BPMNPlane bpmnElement='p'>"
                + "<d:BPMNShape bpmnElement='s'><c:Bounds x='" + x + "' y='10' width='36' height='36'/></d:BPMNShape>"
                + "<d:BPMNShape bpmnElement='a'><c:Bounds x='" + x + "' y='" + x + "' width='100' height='80'/>"
                + "</d:BPMNShape></d:BPMNPlane></d:BPMNDiagram>");
        var file = Models.read(xml);
        var plan = new RedesignPlan(
                List.of(new NewLane("r", "Functie")),
                Map.of("a", List.of(new Piece("Een", null), new Piece("Twee", "r"))),
                Set.of());

        var written = RedesignedModel.write(file, plan);

        assertThat(Models.read(new String(written, StandardCharsets.UTF_8))
                        .model()
                        .tasks())
                .hasSize(2);
        var drawings = Drawings.of(file.displayXml());
        assertThat(drawings.svg(drawings.largest().orElseThrow(), Map.of())).contains("<svg");
        assertThat(drawings.firstSight(drawings.largest().orElseThrow())).contains("<svg");
    }
}
