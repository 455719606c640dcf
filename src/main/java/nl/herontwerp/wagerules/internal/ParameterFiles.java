package nl.herontwerp.wagerules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads parameter files. A file that is not exactly as it should be stops the program: a wrong figure
 * of law is worse than none.
 */
public final class ParameterFiles {

    private static final String FOLDER = "/wagerules/nl/";
    private static final Set<String> FILE_KEYS = Set.of("id", "unit", "after", "values");
    private static final Set<String> VALUE_KEYS =
            Set.of("from", "until", "value", "law", "article", "publication", "checked", "status", "note");

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
     * @throws IllegalArgumentException naming the parameter and what is wrong
     */
    public static Parameter read(String id, String yaml, boolean overridden) {
        try {
            var file = map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml), FILE_KEYS);
            if (!id.equals(text(file, "id"))) {
                throw new IllegalArgumentException("its id is " + file.get("id"));
            }
            var values = new ArrayList<ParameterValue>();
            if (file.get("values") instanceof List<?> list) {
                list.forEach(entry -> values.add(value(map(entry, VALUE_KEYS), overridden)));
            }
            return new Parameter(
                    id,
                    Parameter.Unit.valueOf(text(file, "unit")),
                    Parameter.After.valueOf(text(file, "after").toUpperCase(Locale.ROOT)),
                    values);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Parameter file " + id + ": " + e.getMessage(), e);
        }
    }

    private static ParameterValue value(Map<String, Object> entry, boolean overridden) {
        var until = optional(entry, "until");
        return new ParameterValue(
                LocalDate.parse(text(entry, "from")),
                until == null ? null : LocalDate.parse(until),
                new BigDecimal(text(entry, "value")),
                new LegalSource(text(entry, "law"), optional(entry, "article"), optional(entry, "publication")),
                LocalDate.parse(text(entry, "checked")),
                ParameterValue.Status.valueOf(text(entry, "status").toUpperCase(Locale.ROOT)),
                optional(entry, "note"),
                overridden);
    }

    private static Map<String, Object> map(@Nullable Object yaml, Set<String> keys) {
        if (!(yaml instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("keys and values expected");
        }
        var result = new java.util.LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            if (!keys.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("unknown key " + key);
            }
            result.put(String.valueOf(key), Objects.requireNonNull(value, () -> key + " is empty"));
        });
        return result;
    }

    private static String text(Map<String, Object> map, String key) {
        var value = optional(map, key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static @Nullable String optional(Map<String, Object> map, String key) {
        var value = map.get(key);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(key + " must stand between quotes");
        }
        return (String) value;
    }

    private static byte[] bytes(String name) {
        try (InputStream file = ParameterFiles.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(file, FOLDER + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name, e);
        }
    }
}
