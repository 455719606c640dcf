package nl.herontwerp.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small models that call each other. */
public final class CallingModels {

    private CallingModels() {}

    /** One process in a pool whose steps follow each other; "=X" calls process X, other steps are tasks. */
    public static byte[] model(String process, String pool, String... steps) {
        var nodes = new StringBuilder();
        var flows = new StringBuilder();
        var last = "begin";
        for (int i = 0; i < steps.length; i++) {
            var id = steps[i].startsWith("=") ? "call" + i : steps[i];
            nodes.append(
                    steps[i].startsWith("=")
                            ? "<callActivity id='%s' name='Aanroep %s' calledElement='%s'/>"
                                    .formatted(id, i, steps[i].substring(1))
                            : "<userTask id='%s' name='Taak %s'/>".formatted(id, id));
            flows.append("<sequenceFlow id='f%s' sourceRef='%s' targetRef='%s'/>".formatted(i, last, id));
            last = id;
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="http://test">
                  <collaboration id="c"><participant id="pool" name="%s" processRef="%s"/></collaboration>
                  <process id="%s"><startEvent id="begin"/>%s<endEvent id="einde"/>%s
                    <sequenceFlow id="laatste" sourceRef="%s" targetRef="einde"/></process>
                </definitions>
                """.formatted(pool, process, process, nodes, flows, last).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
