package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the outcome turns from what is wanted (see {@link Target}) into what is not, by one input alone; the others stay as the
 * scenario counts with them.
 *
 * @param input its place among the inputs
 * @param from the least value that was tried
 * @param to the largest one
 */
public record BreakEven(int input, BigDecimal from, BigDecimal to, Answer answer) {

    /** What was found. */
    public sealed interface Answer {

        /**
         * It turns, from low to high; more than once when the outcome goes up and down.
         *
         * @param savesBelow whether it is as wanted below the first one
         */
        record At(boolean savesBelow, List<Turn> turns) implements Answer {
            public At {
                turns = List.copyOf(turns);
            }
        }

        /** Everywhere as wanted, or nowhere. */
        record Never(boolean saves) implements Answer {}

        /** This input changes nothing. */
        record NoEffect() implements Answer {}
    }

    /**
     * A place where it turns.
     *
     * @param below the last value on the one side
     * @param above the next value that the input can have, on the other side
     */
    public record Turn(BigDecimal below, BigDecimal above) {}
}
