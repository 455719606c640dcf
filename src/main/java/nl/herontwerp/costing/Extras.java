package nl.herontwerp.costing;

import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What a carved role costs beside its wage. Null is not stated and not counted; a role without any of it has the same
 * receipt as before these were known.
 *
 * @param yearEndBonus part of the gross wage without holiday allowance; not used of a role in a wage scale
 * @param leave paid hours a year of one person
 * @param sickness part of the paid hours of one person
 * @param noRisk whether the benefit of the no-risk policy is counted; only with {@code sickness}
 * @param replacement euros an hour of replacement in leave and illness
 * @param trainingOnce all positions together
 * @param trainingYearly all positions together
 */
public record Extras(
        @Nullable Percentage yearEndBonus,
        @Nullable Hours leave,
        @Nullable Percentage sickness,
        boolean noRisk,
        @Nullable Money replacement,
        @Nullable Money trainingOnce,
        @Nullable Money trainingYearly)
        implements OmittedWhenEmpty {

    public static final Extras NONE = new Extras(null, null, null, false, null, null, null);

    @Override
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The same without year-end bonus. */
    public Extras withoutBonus() {
        return withBonus(null);
    }

    /** The same with another year-end bonus; null is none. */
    public Extras withBonus(@Nullable Percentage bonus) {
        return new Extras(bonus, leave, sickness, noRisk, replacement, trainingOnce, trainingYearly);
    }
}
