package nl.herontwerp.shell.widgets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where the line of a chart of steps is from a day on.
 *
 * @param day as year-month-day
 * @param value null where the line stops
 * @param text what to read at this point; empty for a point without a mark
 * @param mark how the point is marked
 */
public record StepPoint(String day, @Nullable BigDecimal value, String text, Mark mark) {

    /** Marks differ in shape, not only in colour. */
    public enum Mark {
        /** a dot */
        FULL,
        /** a ring */
        OPEN,
        /** a diamond */
        SPECIAL,
        NONE
    }
}
