package nl.herontwerp.wagerules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterFileRefused;
import nl.herontwerp.wagerules.ParameterValue;

/**
 * Reads parameter files. A file that is not exactly as it should be is refused: a wrong figure of law is
 * worse than none.
 */
public final class ParameterFiles {

    private static final String FOLDER = "/wagerules/nl/";
    private static final Set<String> FILE_KEYS = Set.of("id", "unit", "after", "values");

    private ParameterFiles() {}

    /** Every parameter that the program brings, in the order of the index. */
    public static List<Parameter> readAll() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(id -> !id.isBlank())
                .map(id -> read(id, new String(bytes(id + ".yaml"), StandardCharsets.UTF_8), false))
                .toList();
    }

    /**
     * Reads one file.
     *
     * @param id what the file's own id must be
     * @param overridden whether the values are an administrator's own
     * @throws ParameterFileRefused naming the file, the key and the mend
     */
    public static Parameter read(String id, String yaml, boolean overridden) {
        var file = YamlEntries.read(id + ".yaml", yaml, FILE_KEYS);
        sameId(file, id);
        return new Parameter(
                id,
                file.choice("unit", Parameter.Unit.class),
                file.choice("after", Parameter.After.class),
                ValueEntries.read(file, overridden, file.choice("unit", Parameter.Unit.class)));
    }

    /**
     * Reads a file with values to add to a parameter that the program knows.
     *
     * @param name the file's name, for who has to mend it
     * @throws ParameterFileRefused naming the file, the key and the mend
     */
    public static List<ParameterValue> readAdded(String name, String id, String yaml, Parameter own) {
        var file = YamlEntries.read(name, yaml, FILE_KEYS);
        sameId(file, id);
        if (file.choice("unit", Parameter.Unit.class) != own.unit()) {
            throw file.refuse(
                    "unit", Phrase.of("wagerules.file.otherUnit", own.unit().name()));
        }
        if (file.optional("after") != null && file.choice("after", Parameter.After.class) != own.after()) {
            throw file.refuse("after", Phrase.of("wagerules.file.otherAfter"));
        }
        return ValueEntries.read(file, true, own.unit());
    }

    private static void sameId(YamlEntries file, String id) {
        var own = file.text("id");
        if (!id.equals(own)) {
            throw file.refuse("id", Phrase.of("wagerules.file.wrongId", own, id));
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = ParameterFiles.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(file, FOLDER + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }
}
