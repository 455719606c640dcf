package nl.herontwerp.examples.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a data file: named values whose kinds are checked when they are asked for. */
record Data(Map<?, ?> values) {

    String text(String name) {
        return String.valueOf(required(name));
    }

    int number(String name) {
        return decimal(name).intValueExact();
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    @Nullable
    BigDecimal decimalOrNull(String name) {
        return values.get(name) == null ? null : decimal(name);
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Data part(String name) {
        return new Data((Map<?, ?>) required(name));
    }

    List<Data> parts(String name) {
        var parts = new ArrayList<Data>();
        for (var each : (List<?>) required(name)) {
            parts.add(new Data((Map<?, ?>) each));
        }
        return parts;
    }

    /** None where there is no such list. */
    List<Data> partsIfAny(String name) {
        return values.containsKey(name) ? parts(name) : List.of();
    }

    List<String> texts(String name) {
        return ((List<?>) required(name)).stream().map(String::valueOf).toList();
    }

    /** Texts by language. */
    Map<String, String> languages(String name) {
        var texts = new LinkedHashMap<String, String>();
        part(name).values().forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
        return texts;
    }

    /** A constant written in camel case, such as {@code workingPace}, or in capitals. */
    static <E extends Enum<E>> E constant(Class<E> type, String written) {
        var name = written.equals(written.toUpperCase(Locale.ROOT))
                ? written
                : written.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return Enum.valueOf(type, name);
    }

    private Object required(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a data file lacks " + name);
        }
        return value;
    }
}
