package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.Dom;
import nl.herontwerp.bpmn.xml.XmlWriter;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models whose drawing was taken away, drawn by the program. */
class DiagramLayoutTest {

    static Stream<Path> files() {
        return Stream.of(Models.own(), Models.findings(), Models.corpora()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("files")
    void drawsEverythingApart(Path path) throws Exception {
        var bare = withoutDiagram(Files.readAllBytes(path));
        var file = ModelReader.read("m.bpmn", bare);

        var drawn = file.displayXml().getBytes(UTF_8);

        var picture = new DrawnModel(drawn);
        var model = file.model();
        var shown = new HashSet<>(picture.nodes.keySet());
        shown.addAll(picture.containers.keySet());
        assertThat(shown).containsAll(model.nodes().stream().map(Node::id).toList());
        assertThat(picture.lines.keySet())
                .containsAll(model.flows().stream().map(Flow::id).toList());
        assertThat(picture.twice).isEmpty();
        assertThat(picture.overlaps()).isEmpty();
        assertThat(picture.crossings()).isEmpty();
        assertThat(picture.looseEnds()).isEmpty();
        assertThat(ModelReader.read("m.bpmn", drawn).model()).isEqualTo(model);
        assertThat(file.original()).isEqualTo(bare);
    }

    @Test
    void leavesADrawnModelAlone() throws Exception {
        var bytes = Files.readAllBytes(Models.own().getFirst());

        assertThat(ModelReader.read("m.bpmn", bytes).displayXml()).isEqualTo(new String(bytes, UTF_8));
    }

    @Test
    void leavesAModelWithNothingToDrawAlone() throws Exception {
        assertThat(Models.read(Models.definitions("<process id='p'/>")).displayXml())
                .doesNotContain("BPMNDiagram");
    }

    @Test
    void drawsALongModelWithManyWaysBackSoon() throws Exception {
        var inside = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            inside.append("<task id='t%d' name='Taak %d'/>".formatted(i, i));
            if (i > 0) {
                inside.append(Models.flow("f" + i, "t" + (i - 1), "t" + i));
            }
            if (i % 3 == 0) {
                inside.append(Models.flow("b" + i, "t" + i, "t" + i / 2));
            }
        }

        var drawn = Models.read(Models.process(inside.toString())).displayXml().getBytes(UTF_8);

        assertThat(new DrawnModel(drawn).nodes).hasSize(2_000);
    }

    static byte[] withoutDiagram(byte[] bytes) {
        var document = DrawnModel.parse(bytes);
        var root = document.getDocumentElement();
        Dom.children(root).stream()
                .filter(child -> Dom.BPMNDI.equals(child.getNamespaceURI()))
                .forEach(root::removeChild);
        return XmlWriter.bytes(document, bytes);
    }
}
