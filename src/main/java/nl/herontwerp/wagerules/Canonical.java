package nl.herontwerp.wagerules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as text that is the same for equal content: numbers without trailing zeros, lists and
 * sets in order of their text. Parts that are left out when empty are {@link OmittedWhenEmpty}.
 */
final class Canonical {

    private Canonical() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Collection<?> all ->
                all.stream().map(Canonical::text).sorted().collect(Collectors.joining(",", "[", "]"));
            case Record data ->
                Stream.of(data.getClass().getRecordComponents())
                        .filter(component ->
                                !(read(data, component) instanceof OmittedWhenEmpty part && part.isEmpty()))
                        .map(component -> component.getName() + "=" + text(read(data, component)))
                        .collect(Collectors.joining(";", "{", "}"));
            default -> quoted(value.toString());
        };
    }

    private static @Nullable Object read(Record data, RecordComponent component) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + data.getClass(), e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
