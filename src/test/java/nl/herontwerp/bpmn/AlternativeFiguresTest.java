package nl.herontwerp.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.herontwerp.process.CarriedFigure;
import org.junit.jupiter.api.Test;

/** What a file says twice is kept twice, with both places. */
class AlternativeFiguresTest {

    @Test
    void bothFiguresAreKept() throws Exception {
        var file = Path.of("src/test/resources/findings/conflicting-figures/wrong.bpmn");
        var model = ModelReader.read("m", Files.readAllBytes(file)).model();

        assertThat(model.alternatives())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(model.carried()).anySatisfy(first -> {
                    assertThat(first.elementId()).isEqualTo(other.elementId());
                    assertThat(first.kind()).isEqualTo(other.kind());
                    assertThat(first.provenance()).isNotEqualTo(other.provenance());
                }));
    }

    @Test
    void aChanceInPerCentIsBroughtToTheSameScale() throws ModelRefused {
        var flows = "<sequenceFlow id='f' sourceRef='x' targetRef='a'><extensionElements>"
                + "<s:signavioMetaData xmlns:s='http://www.signavio.com' metaKey='probability' metaValue='0.25'/>"
                + "<c:property xmlns:c='http://camunda.org/schema/1.0/bpmn' name='probability' value='60'/>"
                + "</extensionElements></sequenceFlow><sequenceFlow id='g' sourceRef='x' targetRef='b'/>";
        var model = Models.read(Models.process("<exclusiveGateway id='x'/><task id='a'/><task id='b'/>" + flows))
                .model();

        assertThat(model.carried()).extracting(CarriedFigure::value).containsExactly(new java.math.BigDecimal("0.25"));
        assertThat(model.alternatives())
                .extracting(CarriedFigure::value)
                .satisfiesExactly(value -> assertThat(value).isEqualByComparingTo("0.6"));
    }
}
