package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encodings have several names, of which the JDK's writers know only some. */
class OtherEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"l2", "latin2", "cp1252", "UTF8", "utf-16", "ISO-8859-15"})
    void isReadAndWritten(String name) throws ModelRefused {
        var xml = Models.process("<task id='a' name='Rémi'/>").replace("'UTF-8'", "'" + name + "'");
        var bytes = xml.getBytes(Charset.forName(name));

        var file = ModelReader.read("m", bytes);
        var plan = new RedesignPlan(
                List.of(), Map.of("a", List.of(new Piece("Eén", null), new Piece("Twee", null))), Set.of());

        assertThat(ModelReader.read("m", RoundTrip.write("m", bytes)).model()).isEqualTo(file.model());
        assertThat(ModelReader.read("m", RedesignedModel.write(file, plan))
                        .model()
                        .tasks())
                .extracting(task -> task.name())
                .contains("Eén", "Twee");
    }
}
