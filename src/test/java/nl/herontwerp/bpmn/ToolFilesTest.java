package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.SafeXml;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One process as each tool would write it gives the same work, and is written back unchanged. */
class ToolFilesTest {

    static Stream<Path> files() throws Exception {
        try (var files = Files.list(Path.of("src/test/resources/tools"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givesTheSameWork(Path path) throws Exception {
        var file = ModelReader.read(path.getFileName().toString(), Files.readAllBytes(path));
        var model = file.model();

        assertThat(model.tasks())
                .extracting(Node::name)
                .containsExactlyInAnyOrder(
                        "Aanvraag beoordelen", "Brief versturen, één per cliënt", "Gegevens opvragen");
        assertThat(model.flows().stream().map(flow -> spoken(model, flow)))
                .containsExactlyInAnyOrder(
                        "Aanvraag komt binnen -> Aanvraag beoordelen ",
                        "Aanvraag beoordelen -> Compleet? ",
                        "Compleet? -> Brief versturen, één per cliënt ja",
                        "Compleet? -> Gegevens opvragen nee",
                        "Brief versturen, één per cliënt -> Klaar ",
                        "Gegevens opvragen -> Klaar ");
        assertThat(model.carried())
                .filteredOn(figure -> figure.kind() == Kind.ACTIVE_MINUTES)
                .hasSize(1)
                .first()
                .satisfies(figure -> {
                    assertThat(name(model, figure.elementId())).isEqualTo("Aanvraag beoordelen");
                    assertThat(figure.value()).isEqualByComparingTo("12");
                })
                .extracting(CarriedFigure::provenance)
                .asString()
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenBackUnchanged(Path path) throws Exception {
        var before = Files.readAllBytes(path);

        var after = RoundTrip.write("m", before);

        assertThat(SafeXml.parse("na", after, ReadLimits.DEFAULT)
                        .isEqualNode(SafeXml.parse("voor", before, ReadLimits.DEFAULT)))
                .isTrue();
        assertThat(after).startsWith(Arrays.copyOf(before, 3));
    }

    private static String spoken(ProcessModel model, Flow flow) {
        return name(model, flow.sourceId()) + " -> " + name(model, flow.targetId()) + " " + flow.name();
    }

    private static String name(ProcessModel model, String id) {
        return model.node(id).map(Node::name).orElse("");
    }
}
