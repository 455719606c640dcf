package nl.herontwerp.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the translation files of all rooms. A test sees to it that no room is left out. */
final class TranslationFiles {

    /** The rooms that have texts. */
    static final List<String> ROOMS = List.of(
            "kernel",
            "shell",
            "identity",
            "bpmn",
            "process",
            "tasklist",
            "carving",
            "wagerules",
            "costing",
            "reshoring",
            "potential",
            "uncertainty",
            "placement",
            "register",
            "project",
            "scenario",
            "review",
            "report",
            "examples",
            "workbench",
            "cli");

    private TranslationFiles() {}

    static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        for (var room : ROOMS) {
            read(room, language).forEach((key, text) -> all.put((String) key, (String) text));
        }
        return Map.copyOf(all);
    }

    static Properties read(String room, String language) {
        var texts = new Properties();
        var name = "/translations/" + room + "_" + language + ".properties";
        try (var file = TranslationFiles.class.getResourceAsStream(name)) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return texts;
    }
}
