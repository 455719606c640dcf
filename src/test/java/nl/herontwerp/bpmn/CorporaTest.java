package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own models, and those of other tools where they are present. */
class CorporaTest {

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.corpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithIdsOfItsOwn(Path path) throws Exception {
        var bytes = Files.readAllBytes(path);

        var file = ModelReader.read(path.getFileName().toString(), bytes);

        var ids = new HashSet<String>();
        var model = file.model();
        assertThat(model.nodes())
                .allSatisfy(node -> assertThat(ids.add(node.id())).isTrue());
        assertThat(model.lanes())
                .allSatisfy(lane -> assertThat(ids.add(lane.id())).isTrue());
        assertThat(model.flows()).allSatisfy(flow -> {
            assertThat(ids.add(flow.id())).isTrue();
            assertThat(model.node(flow.sourceId())).isPresent();
            assertThat(model.node(flow.targetId())).isPresent();
        });
        assertThat(file.original()).isEqualTo(bytes);
        assertThat(file.displayXml()).contains(ids.stream().limit(50).toList());
        assertThat(ModelReader.read("again", file.displayXml().getBytes(UTF_8)).model())
                .isEqualTo(model);
    }
}
