package nl.herontwerp.wagerules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.ParameterFileRefused;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The keys and values of one level of a parameter file; every complaint names file, key and mend. */
final class YamlEntries {

    private final String file;
    private final @Nullable Integer number;
    private final Map<String, @Nullable Object> entries;

    private YamlEntries(String file, @Nullable Integer number, Map<String, @Nullable Object> entries) {
        this.file = file;
        this.number = number;
        this.entries = entries;
    }

    static YamlEntries read(String file, String yaml, Set<String> keys) {
        return of(file, null, load(file, yaml), keys);
    }

    /** The entries of a list, which has at least one. */
    List<YamlEntries> list(String key, Set<String> keys) {
        if (!(entries.get(key) instanceof List<?> list) || list.isEmpty()) {
            throw refuse(key, Phrase.of("wagerules.file.noValues"));
        }
        var found = new ArrayList<YamlEntries>();
        for (var entry : list) {
            found.add(of(file, found.size() + 1, entry, keys));
        }
        return found;
    }

    String text(String key) {
        var value = optional(key);
        if (value == null) {
            throw refuse(key, Phrase.of("wagerules.file.missing"));
        }
        return value;
    }

    @Nullable
    String optional(String key) {
        var value = entries.get(key);
        if (value == null && entries.containsKey(key)) {
            throw refuse(key, Phrase.of("wagerules.file.empty"));
        }
        if (value != null && !(value instanceof String)) {
            throw refuse(key, Phrase.of("wagerules.file.quotes", value.toString()));
        }
        if (value instanceof String text && text.isBlank()) {
            throw refuse(key, Phrase.of("wagerules.file.empty"));
        }
        return (String) value;
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        var wanted = text(key);
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refuse(key, Phrase.of("wagerules.file.choice", wanted, names(choices))));
    }

    ParameterFileRefused refuse(String key, Phrase mend) {
        var place = number == null
                ? Phrase.of("wagerules.file.key", key)
                : Phrase.of("wagerules.file.valueKey", number, key);
        return new ParameterFileRefused(file, place, mend);
    }

    private static YamlEntries of(String file, @Nullable Integer number, @Nullable Object yaml, Set<String> keys) {
        if (!(yaml instanceof Map<?, ?> map)) {
            var place = number == null ? Phrase.of("wagerules.file.whole") : Phrase.of("wagerules.file.value", number);
            throw new ParameterFileRefused(file, place, Phrase.of("wagerules.file.noKeys"));
        }
        var entries = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> entries.put(String.valueOf(key), value));
        var result = new YamlEntries(file, number, entries);
        entries.keySet().stream().filter(key -> !keys.contains(key)).findFirst().ifPresent(key -> {
            throw result.refuse(key, Phrase.of("wagerules.file.unknownKey", String.join(", ", new TreeSet<>(keys))));
        });
        return result;
    }

    private static @Nullable Object load(String file, String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException e) {
            var mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
            throw new ParameterFileRefused(
                    file,
                    mark == null
                            ? Phrase.of("wagerules.file.whole")
                            : Phrase.of("wagerules.file.line", mark.getLine() + 1),
                    Phrase.of("wagerules.file.notYaml"));
        }
    }

    private static String names(Class<? extends Enum<?>> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
