package nl.herontwerp.workbench.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.database.Models;
import nl.herontwerp.language.Texts;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class DifferenceCsvTest {

    @Test
    void eachDifferenceIsALineAndNoNameIsAFormula() throws Exception {
        var text = new String(Models.chain(3), StandardCharsets.UTF_8);
        var changed = text.replace("name=\"Taak 1\"", "name=\"=HYPERLINK(&quot;x&quot;;1)\"")
                .replace("<userTask id=\"t2\"", "<userTask id=\"t9\" name=\"Nieuw; ook\"/><userTask id=\"t2\"");
        var bytes = DifferenceCsv.of(ModelDifference.of(read(text), read(changed)), Texts.dutch());

        var written = new String(bytes, StandardCharsets.UTF_8);
        assertThat(written).startsWith("\uFEFF");
        var format = CSVFormat.EXCEL
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var lines = format.parse(new StringReader(written.substring(1))).getRecords();
        assertThat(lines)
                .filteredOn(line -> line.get("Verschil").equals("Toegevoegd"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("Onderdeel")).isEqualTo("Nieuw; ook"));
        assertThat(lines)
                .filteredOn(line -> line.get("Wat verschilt").equals("naam"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("Naar")).isEqualTo("'=HYPERLINK(\"x\";1)"));
    }

    private static ModelFile read(String xml) throws ModelRefused {
        return ModelReader.read("a.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }
}
