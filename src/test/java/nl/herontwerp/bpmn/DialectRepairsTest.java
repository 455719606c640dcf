package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real programs write beside the standard opens, or is refused by its name. */
class DialectRepairsTest {

    private static final String MODEL =
            Models.process("<startEvent id='s'/><task id='a' name='Één taak'/>" + Models.flow("f", "s", "a"));

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,true,true",
        "UTF-16BE,true,true",
        "UTF-16LE,false,false",
        "UTF-16BE,false,false",
        "UTF-16LE,false,true"
    })
    void wideBytesCountMoreThanAnotherNameForThem(String charset, boolean isMarked, boolean isNamed)
            throws ModelRefused {
        var xml = isNamed ? MODEL : MODEL.substring(MODEL.indexOf("<definitions"));
        var bytes = ((isMarked ? "\ufeff" : "") + xml).getBytes(Charset.forName(charset));

        var file = ModelReader.read("m.bpmn", bytes);

        assertThat(file.model().node("a").orElseThrow().name()).isEqualTo("Één taak");
        assertThat(file.displayXml()).contains("Één taak");
    }

    @Test
    void aWrongNameForTheEncodingIsNotWrittenBack() throws ModelRefused {
        var bytes = ("\ufeff" + MODEL).getBytes(UTF_16LE);

        var written = RoundTrip.write("m.bpmn", bytes);

        assertThat(ModelReader.read("m.bpmn", written)
                        .model()
                        .node("a")
                        .orElseThrow()
                        .name())
                .isEqualTo("Één taak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE AML SYSTEM "ARIS-Export.dtd"><AML/>       | een ARIS-export (AML)
            <!DOCTYPE ADOXML SYSTEM "adoxml31.dtd"><ADOXML/>    | een ADONIS-export (ADL of XML)
            <!doctype html><html><body/></html>                 | een webpagina
            <!DOCTYPE definitions SYSTEM "x.dtd"><definitions/> | DOCTYPE-regel
            <!DOCTYPE x:definitions SYSTEM "x.dtd"><y/>         | DOCTYPE-regel
            """)
    void aFileWithADoctypeIsCalledWhatItIs(String xml, String words) {
        var refused = catchThrowableOfType(ModelRefused.class, () -> ModelReader.read("m.bpmn", xml.getBytes(UTF_8)));

        assertThat(Texts.dutch().render(refused.reason())).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Naar 2,Van 1,K,K,true",
        "K,K,een,twee,true",
        "'','',K,K,true",
        "Naar 2,'',K,K,true",
        "Naar 2,Van 1,K,L,false"
    })
    void linksArePairedByLabelElseByTheNameOfTheLink(
            String away, String back, String one, String other, boolean isPaired) throws ModelRefused {
        var file = Models.read(Models.process("<startEvent id='s'/>" + link("intermediateThrowEvent", "t", away, one)
                + link("intermediateCatchEvent", "c", back, other) + "<task id='a' name='A'/>"
                + Models.flow("f", "s", "t") + Models.flow("g", "c", "a")));

        assertThat(file.findings().stream().map(Finding::rule).toList().contains("dead-task"))
                .isEqualTo(!isPaired);
    }

    @ParameterizedTest
    @CsvSource({"a,nowhere,Tellen → ?", "nowhere,a,? → Tellen", "nowhere,elsewhere,f"})
    void aFlowThatHangsLooseIsCalledByTheEndThatItHas(String from, String to, String called) throws ModelRefused {
        var file = Models.read(Models.process("<task id='a' name='Tellen'/>" + Models.flow("f", from, to)));

        assertThat(file.findings().stream()
                        .filter(finding -> finding.rule().equals("dangling-flow"))
                        .map(finding -> finding.message().args().getFirst())
                        .toList())
                .isEqualTo(List.of(called));
    }

    @Test
    void anEventWithoutANameIsCalledByTheWorkThatItIsAttachedTo() throws ModelRefused {
        var file = Models.read(Models.process("<subProcess id='inside' name='Verpakken'><task id='b' name='Vouwen'/>"
                + "<boundaryEvent id='late' attachedToRef='inside'/></subProcess>"));

        assertThat(file.findings().stream()
                        .filter(finding -> finding.rule().equals("misplaced-boundary-event"))
                        .map(finding -> finding.message().args().getFirst())
                        .toList())
                .isEqualTo(List.of("Verpakken"));
    }

    private static String link(String type, String id, String label, String name) {
        return "<" + type + " id='" + id + "' name='" + label + "'><linkEventDefinition name='" + name + "'/></" + type
                + ">";
    }
}
