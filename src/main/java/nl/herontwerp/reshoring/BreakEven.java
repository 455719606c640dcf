package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * At which value of one thing two locations cost the same, everything else as it is.
 *
 * @param of the location at which it is turned
 * @param against the other one
 * @param now the value that it has; null when it is not known
 */
public record BreakEven(
        Variable variable,
        Location of,
        Location against,
        @Nullable BigDecimal now,
        Answer answer) {

    /** What can be turned. */
    public enum Variable {
        /** surface freight in euros for one unit */
        FREIGHT,
        /** how much of the location's currency is one euro */
        CURRENCY,
        /** units a year; labour for one unit stays the same */
        VOLUME,
        /** labour in euros for one unit of the redesigned work, in which wage values come out */
        LABOUR
    }

    /** Where the two cost the same. */
    public sealed interface Answer {

        /**
         * At one value.
         *
         * @param value with 34 digits; put back, both locations cost the same
         * @param cheaperBelow whether the location is the cheaper one below this value, and not above it
         */
        record At(BigDecimal value, boolean cheaperBelow) implements Answer {}

        /** At no value that can be. */
        record Never(boolean cheaper) implements Answer {}

        /** At any value: they always cost the same. */
        record Always() implements Answer {}

        /** Not known for these reasons. */
        record Unknown(List<Phrase> missing) implements Answer {
            public Unknown {
                missing = List.copyOf(missing);
            }
        }
    }
}
