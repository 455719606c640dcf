package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A redesign written into each reference model: the pieces stand where they should, the rest is as it was. */
class RedesignedModelTest {

    private static final NewLane LANE = new NewLane("role:r", "Nieuwe functie");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes/reference"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aSplitTaskBecomesItsPiecesOnTheirLanes(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var task = file.model().tasks().getFirst();
        var pieces = List.of(new Piece("Complex deel", null), new Piece("Eenvoudig deel", LANE.key()));

        var after = redesigned(file, new RedesignPlan(List.of(LANE), Map.of(task.id(), pieces), Set.of()));

        var simple = named(after, "Eenvoudig deel");
        assertThat(after.lane(simple.laneId()).map(Lane::name)).contains("Nieuwe functie");
        assertThat(named(after, "Complex deel").id()).isEqualTo(task.id());
        assertThat(named(after, "Complex deel").laneId()).isEqualTo(task.laneId());
        assertThat(after.flowsFrom(task.id())).extracting(Flow::targetId).containsExactly(simple.id());
        assertThat(after.flowsFrom(simple.id()))
                .extracting(Flow::targetId)
                .containsExactlyElementsOf(file.model().flowsFrom(task.id()).stream()
                        .map(Flow::targetId)
                        .toList());
        assertThat(others(after, Set.of(task.id(), simple.id()))).isEqualTo(others(file.model(), Set.of(task.id())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aStoppedTaskGoesAndItsFlowIsHealed(Path path) throws Exception {
        var file = ModelReader.read("voor.bpmn", Files.readAllBytes(path));
        var model = file.model();
        var task = model.tasks().stream()
                .filter(each -> model.flowsFrom(each.id()).size() == 1)
                .filter(each -> flowsInto(model, each.id()).size() == 1)
                .findFirst()
                .orElseThrow();

        var after = redesigned(file, new RedesignPlan(List.of(), Map.of(), Set.of(task.id())));

        assertThat(after.node(task.id())).isEmpty();
        var before = flowsInto(model, task.id()).getFirst().sourceId();
        var next = model.flowsFrom(task.id()).getFirst().targetId();
        assertThat(after.flowsFrom(before)).extracting(Flow::targetId).contains(next);
        assertThat(others(after, Set.of())).isEqualTo(others(model, Set.of(task.id())));
    }

    private static ProcessModel redesigned(ModelFile file, RedesignPlan plan) throws ModelRefused {
        return ModelReader.read("na.bpmn", RedesignedModel.write(file, plan)).model();
    }

    private static Node named(ProcessModel model, String name) {
        return model.nodes().stream()
                .filter(node -> node.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Flow> flowsInto(ProcessModel model, String nodeId) {
        return model.flows().stream()
                .filter(flow -> flow.targetId().equals(nodeId))
                .toList();
    }

    private static Set<Node> others(ProcessModel model, Set<String> without) {
        return model.nodes().stream()
                .filter(node -> !without.contains(node.id()))
                .collect(Collectors.toSet());
    }
}
