package nl.herontwerp.kernel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that an edit gives to a field. Two that are equal say the same, whoever said it and when.
 *
 * @param value null when the edit makes the field unknown
 */
public record Given(Field field, @Nullable Object value) {

    /**
     * What a value is given to. Of two edits of one field the later takes the place of the earlier.
     *
     * @param name what is given
     * @param of ids, and what else tells it from others of that name
     */
    public record Field(String name, List<String> of) {
        public Field {
            of = List.copyOf(of);
        }
    }

    public static Given of(String field, @Nullable Object value, String... of) {
        var plain = value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
        return new Given(new Field(field, List.of(of)), plain);
    }
}
