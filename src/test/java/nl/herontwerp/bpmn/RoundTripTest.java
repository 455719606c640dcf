package nl.herontwerp.bpmn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.xml.SafeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What is written back is, node by node, what was read. */
class RoundTripTest {

    static Stream<Path> files() {
        return Stream.concat(Models.own().stream(), Models.corpora().stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsEverything(Path path) throws Exception {
        var before = Files.readAllBytes(path);

        assertSame(before, RoundTrip.write("m", before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
    void keepsTheEncoding(String encoding) throws Exception {
        var before = TRICKY.replace("UTF-8", encoding).getBytes(Charset.forName(encoding));

        var after = RoundTrip.write("m", before);

        assertSame(before, after);
        assertThat(new String(after, Charset.forName(encoding))).contains("\"" + encoding + "\"", "Café");
    }

    @Test
    void keepsTheByteOrderMark() throws Exception {
        var before = ("\ufeff" + TRICKY).getBytes(UTF_8);

        assertThat(RoundTrip.write("m", before)).startsWith(0xEF, 0xBB, 0xBF, '<');
    }

    private static final String TRICKY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- vooraf --><?tool zegt iets?>
            <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:v" targetNamespace="t">
              <b:process id="p"><!-- in het midden -->
                <b:task id="a" name="Café&#10;tweede regel&#9;&lt;&amp;&quot;" v:extra="1">
                  <b:extensionElements><v:x xmlns="urn:default"><y/><![CDATA[<&>]]>&#13; </v:x></b:extensionElements>
                  <b:documentation xml:space="preserve">  spaties  </b:documentation>
                </b:task>
              </b:process>
            </b:definitions>
            <!-- achteraf -->
            """;

    private static void assertSame(byte[] before, byte[] after) throws ModelRefused {
        Document one = SafeXml.parse("before", before, ReadLimits.DEFAULT);
        Document other = SafeXml.parse("after", after, ReadLimits.DEFAULT);
        assertThat(one.isEqualNode(other)).isTrue();
        assertThat(other.getInputEncoding()).isEqualTo(one.getInputEncoding());
    }
}
