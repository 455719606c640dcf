package nl.herontwerp.carving;

import nl.herontwerp.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An aid that lowers one demand of a piece of work. It is about the work, never about a person. A
 * piece that needs one is at best simple with support.
 *
 * @param id unique in its piece
 * @param description what is done, such as "stappenkaart met foto's", never blank
 * @param lowersTo the score that is left, 0 to 2
 * @param oneOffCost cost that comes once, or null when not known
 * @param yearlyCost cost a year, or null when not known
 */
public record SupportMeasure(
        String id,
        Kind kind,
        String description,
        Demand demand,
        int lowersTo,
        @Nullable Money oneOffCost,
        @Nullable Money yearlyCost) {

    /** The three kinds of aid that the field knows. */
    public enum Kind {
        /** The work is arranged otherwise (organisatorisch). */
        ORGANISATIONAL,
        /** A tool or an adaptation (technisch). */
        TECHNICAL,
        /** Somebody helps (begeleiding). */
        GUIDANCE
    }
}
