package nl.herontwerp.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small model files for tests, and where the larger ones are. */
final class Models {

    private Models() {}

    /** A file with one process in the default namespace. */
    static String process(String inside) {
        return definitions("<process id='p'>" + inside + "</process>");
    }

    static String definitions(String inside) {
        return "<?xml version='1.0' encoding='UTF-8'?>\n"
                + "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                + "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' targetNamespace='t'>" + inside
                + "</definitions>";
    }

    static String flow(String id, String from, String to) {
        return "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'/>".formatted(id, from, to);
    }

    static ModelFile read(String xml) throws ModelRefused {
        return ModelReader.read("model.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The project's own models. */
    static List<Path> own() {
        return bpmnFiles(Path.of("processes"));
    }

    /** Small models, right and wrong ones, of the findings. */
    static List<Path> findings() {
        return bpmnFiles(Path.of("src/test/resources/findings"));
    }

    /** Files of other tools, where they are present beside the project; else none. */
    static List<Path> corpora() {
        return bpmnFiles(Path.of(System.getProperty("corpora", "../shared/corpora")));
    }

    /** Every fifth of them, for what takes long; all with {@code -Dcorpora.all=true}. */
    static List<Path> someCorpora() {
        var all = corpora();
        return Boolean.getBoolean("corpora.all")
                ? all
                : IntStream.range(0, all.size())
                        .filter(number -> number % 5 == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    private static List<Path> bpmnFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.bpmn2?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
