package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that can't be taken in are refused with a sentence that says what they are. */
class HostileInputTest {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    static Stream<Arguments> files() throws IOException {
        var good = Models.process("<task id='a' name='Café'/>");
        return Stream.of(
                file("empty", "empty", new byte[0]),
                file("blank", "empty", " \n\t".getBytes(UTF_8)),
                file("text", "noXml", "Dit is geen model.".getBytes(UTF_8)),
                file("random bytes", "noXml", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}),
                file("cut off", "broken", good.substring(0, good.length() - 20).getBytes(UTF_8)),
                file("undeclared prefix", "broken", "<b:definitions/>".getBytes(UTF_8)),
                file("too big", "tooBig", new byte[100 * 1024 * 1024]),
                file("nested", "tooDeep", nested(20_000)),
                file(
                        "flat",
                        "tooManyElements",
                        Models.process("<task/>".repeat(400_001)).getBytes(UTF_8)),
                file(
                        "attributes",
                        "tooManyAttributes",
                        Models.process(manyAttributes()).getBytes(UTF_8)),
                file("dtd", "dtd", ("<!DOCTYPE definitions>" + undeclared(good)).getBytes(UTF_8)),
                file("external entity", "dtd", external(good).getBytes(UTF_8)),
                file("billion laughs", "dtd", laughs(good).getBytes(UTF_8)),
                file("parameter entity", "dtd", parameter(good).getBytes(UTF_8)),
                file("latin bytes as UTF-8", "encoding", good.getBytes(ISO_8859_1)),
                file(
                        "UTF-8 bytes as UTF-16",
                        "encoding",
                        good.replace("UTF-8", "UTF-16").getBytes(UTF_8)),
                file(
                        "unknown encoding",
                        "encodingUnknown",
                        good.replace("UTF-8", "X-NOPE").getBytes(UTF_8)),
                file("zip", "otherFile", zip("model.bpmn")),
                file("xlsx", "otherFile", zip("xl/workbook.xml")),
                file("vsdx", "otherFile", zip("visio/document.xml")),
                file("pdf", "otherFile", "%PDF-1.7\n".getBytes(UTF_8)),
                file("png", "otherFile", "\u0089PNG\r\n".getBytes(ISO_8859_1)),
                file("json", "otherFile", "{\"a\": 1}".getBytes(UTF_8)),
                file("html", "knownXml", "<!DOCTYPE html><html><body><br></body></html>".getBytes(UTF_8)),
                file("xhtml", "knownXml", "<html xmlns='http://www.w3.org/1999/xhtml'/>".getBytes(UTF_8)),
                file("xpdl", "knownXml", "<Package xmlns='http://www.wfmc.org/2008/XPDL2.1'/>".getBytes(UTF_8)),
                file("visio", "knownXml", "<VisioDocument/>".getBytes(UTF_8)),
                file("jpdl", "knownXml", "<process-definition name='x'/>".getBytes(UTF_8)),
                file("xmi", "knownXml", "<x:XMI xmlns:x='http://schema.omg.org/spec/XMI/2.1'/>".getBytes(UTF_8)),
                file(
                        "dmn",
                        "knownXml",
                        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>".getBytes(UTF_8)),
                file(
                        "BPMN beta",
                        "knownXml",
                        "<definitions xmlns='http://schema.omg.org/spec/BPMN/2.0'/>".getBytes(UTF_8)),
                file("BPMN 1", "knownXml", "<b:BpmnDiagram xmlns:b='http://stp.eclipse.org/bpmn'/>".getBytes(UTF_8)),
                file("other XML", "otherXml", "<boodschappen/>".getBytes(UTF_8)),
                file("no namespace", "otherXml", "<definitions><process/></definitions>".getBytes(UTF_8)));
    }

    private static Arguments file(String what, String reason, byte[] bytes) {
        return Arguments.of(what, reason, bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedWithASentence(String what, String reason, byte[] bytes) {
        var refused = catchThrowableOfType(ModelRefused.class, () -> ModelReader.read("mijn.bpmn", bytes));

        assertThat(refused).as(what).isNotNull();
        assertThat(refused.reason().key()).matches("bpmn\\.refused\\.(" + reason + ")");
        assertThat(Texts.dutch().render(refused.reason()))
                .contains("mijn.bpmn")
                .doesNotContain("<bpmn.")
                .endsWith(".");
        assertThat(Texts.in(Texts.ENGLISH).render(refused.reason()))
                .contains("mijn.bpmn")
                .doesNotContain("<bpmn.");
    }

    @Test
    void limitsCanBeSet() {
        var tight = new ReadLimits(100_000, 3, 10, 5, ReadLimits.DEFAULT.maxTime());
        var deep =
                Models.process("<subProcess id='s'><task id='a'/></subProcess>").getBytes(UTF_8);

        var refused = catchThrowableOfType(ModelRefused.class, () -> ModelReader.read("m", deep, tight));

        assertThat(refused.reason().key()).isEqualTo("bpmn.refused.tooDeep");
    }

    @Test
    void aSchemaLocationIsNotFetched() throws ModelRefused {
        var xml = Models.process("<task id='a'/>")
                .replace(
                        "targetNamespace",
                        "xsi:schemaLocation='" + MODEL + " http://127.0.0.1:1/x.xsd' targetNamespace");

        assertThat(Models.read(xml).model().tasks()).hasSize(1);
    }

    @Test
    void xIncludeIsLeftAlone() throws ModelRefused {
        var xml = Models.process("<extensionElements><i:include xmlns:i='http://www.w3.org/2001/XInclude' "
                + "href='pom.xml' parse='text'/></extensionElements><task id='a'/>");

        assertThat(Models.read(xml).displayXml()).contains("include").doesNotContain("artifactId");
    }

    @Test
    void encodingsThatFitAreRead() throws ModelRefused {
        var good = Models.process("<task id='a' name='Café €'/>");
        for (var name : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"}) {
            var xml = good.replace("UTF-8", name.equals("UTF-16LE") ? "UTF-16" : name);
            var mark = name.equals("UTF-16LE") ? "\ufeff" : "";
            var file = ModelReader.read("m", (mark + xml).getBytes(Charset.forName(name)));
            assertThat(file.model().tasks().getFirst().name()).as(name).isEqualTo("Café €");
            assertThat(file.displayXml()).as(name).startsWith("<?xml").contains("Café €", "UTF-8");
        }
        var marked = ModelReader.read("m", ("\ufeff" + good).getBytes(UTF_8));
        assertThat(marked.displayXml()).startsWith("<?xml");
        assertThat(marked.original()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void manyCharacterReferencesAreNoAttack() throws ModelRefused {
        var xml = Models.process("<documentation>" + "&lt;&#10;".repeat(200_000) + "</documentation><task id='a'/>");

        assertThat(Models.read(xml).model().tasks()).hasSize(1);
    }

    private static byte[] nested(int depth) {
        return Models.process("<subProcess>".repeat(depth) + "</subProcess>".repeat(depth))
                .getBytes(UTF_8);
    }

    private static String manyAttributes() {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "a" + i + "='1'")
                .collect(Collectors.joining(" ", "<task ", "/>"));
    }

    private static String undeclared(String xml) {
        return xml.substring(xml.indexOf("?>") + 2);
    }

    private static String external(String good) {
        return "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + undeclared(good.replace("Café", "&x;"));
    }

    private static String parameter(String good) {
        return "<!DOCTYPE d [<!ENTITY % x SYSTEM 'http://127.0.0.1:1/x.dtd'> %x;]>" + undeclared(good);
    }

    private static String laughs(String good) {
        var entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        return "<!DOCTYPE d [<!ENTITY l0 'lol'>" + entities + "]>" + undeclared(good.replace("Café", "&l9;"));
    }

    private static byte[] zip(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("x".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
