package nl.herontwerp.costing;

import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.wagerules.OmittedWhenEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of a present job that is in no wage scale. Null is not stated and not counted; a job without any of it
 * has the same receipt as before these were known.
 *
 * @param yearEndBonus part of the gross wage without holiday allowance
 * @param fullTime hours of a full-time week; needed where {@code leave} is stated
 * @param leave paid hours a year of a full-time worker in which no work is done: leave, public holidays, training
 * @param sickness part of the hours that are left, 0 to less than 100 %
 */
public record OwnTerms(
        @Nullable Percentage yearEndBonus,
        Figure<Hours> fullTime,
        @Nullable Hours leave,
        @Nullable Percentage sickness) implements OmittedWhenEmpty {

    public static final OwnTerms NONE = new OwnTerms(null, Figure.known(Hours.ZERO), null, null);

    /** Whether it is stated how many of the paid hours are hours at work. */
    boolean saysHours() {
        return leave != null || sickness != null;
    }

    @Override
    public boolean isEmpty() {
        return yearEndBonus == null && !saysHours();
    }

    OwnTerms withoutBonus() {
        return new OwnTerms(null, fullTime, leave, sickness);
    }

    OwnTerms withoutSickness() {
        return new OwnTerms(yearEndBonus, fullTime, leave, null);
    }
}
