package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How far ahead the cost of a scenario is computed, and what is expected of the years. A growth that is null is not
 * known and blocks the years in which it is needed; 0 % is stated, not assumed.
 *
 * @param years 1 to {@link #MOST_YEARS}
 * @param start first day of year 1; null is the reference date
 * @param wageGrowth a year, more than -100 % and at most 100 %; the other growths and the rate likewise
 * @param priceGrowth a year, of what is bought: robots, aids, output
 * @param volumeGrowth a year, of how often the work is done
 * @param discountRate a year; null is not known, and then there is no net present value
 * @param discountReason why this rate, in the user's words; empty is not stated
 * @param subsidyMonths months from the start in which wage-cost subsidy is counted, 0 to 120; null is as long as
 *     the rules give it
 */
public record Horizon(
        int years,
        @Nullable LocalDate start,
        @Nullable Percentage wageGrowth,
        @Nullable Percentage priceGrowth,
        @Nullable Percentage volumeGrowth,
        @Nullable Percentage discountRate,
        String discountReason,
        @Nullable Integer subsidyMonths) {

    public static final int MOST_YEARS = 10;
    public static final int MOST_MONTHS = 12 * MOST_YEARS;
    public static final int LONGEST_REASON = 300;
    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private static final int MOST_DECIMALS = 2;

    /** Five years from the reference date of which nothing is stated yet. */
    public static final Horizon START = new Horizon(5, null, null, null, null, null, "", null);

    public Horizon {
        discountReason = discountReason == null ? "" : discountReason;
    }

    /** A number that a user states about the years. */
    public enum Setting {
        YEARS,
        WAGE_GROWTH,
        PRICE_GROWTH,
        VOLUME_GROWTH,
        DISCOUNT_RATE,
        SUBSIDY_MONTHS
    }

    /** The first day of year 1. */
    public LocalDate from(LocalDate referenceDate) {
        return start == null ? referenceDate : start;
    }

    /** What is stated; null is not known. */
    public @Nullable BigDecimal number(Setting setting) {
        return switch (setting) {
            case YEARS -> BigDecimal.valueOf(years);
            case WAGE_GROWTH -> percent(wageGrowth);
            case PRICE_GROWTH -> percent(priceGrowth);
            case VOLUME_GROWTH -> percent(volumeGrowth);
            case DISCOUNT_RATE -> percent(discountRate);
            case SUBSIDY_MONTHS -> subsidyMonths == null ? null : BigDecimal.valueOf(subsidyMonths);
        };
    }

    /** With another number that {@link #refusal} does not refuse. */
    public Horizon with(Setting setting, @Nullable BigDecimal number) {
        var part = number == null ? null : new Percentage(number);
        return switch (setting) {
            case YEARS -> copy(number == null ? START.years : number.intValueExact(), subsidyMonths);
            case SUBSIDY_MONTHS -> copy(years, number == null ? null : number.intValueExact());
            case WAGE_GROWTH ->
                new Horizon(years, start, part, priceGrowth, volumeGrowth, discountRate, discountReason, subsidyMonths);
            case PRICE_GROWTH ->
                new Horizon(years, start, wageGrowth, part, volumeGrowth, discountRate, discountReason, subsidyMonths);
            case VOLUME_GROWTH ->
                new Horizon(years, start, wageGrowth, priceGrowth, part, discountRate, discountReason, subsidyMonths);
            case DISCOUNT_RATE ->
                new Horizon(years, start, wageGrowth, priceGrowth, volumeGrowth, part, discountReason, subsidyMonths);
        };
    }

    public Horizon withStart(@Nullable LocalDate changed) {
        return new Horizon(
                years, changed, wageGrowth, priceGrowth, volumeGrowth, discountRate, discountReason, subsidyMonths);
    }

    public Horizon withReason(String changed) {
        return new Horizon(
                years, start, wageGrowth, priceGrowth, volumeGrowth, discountRate, changed.strip(), subsidyMonths);
    }

    /** Why a setting can't be this number, with the mend; empty when it can. */
    public static Optional<Phrase> refusal(Setting setting, @Nullable BigDecimal number) {
        return switch (setting) {
            case YEARS -> whole(number == null ? BigDecimal.ZERO : number, 1, MOST_YEARS, "costing.refused.years");
            case SUBSIDY_MONTHS ->
                number == null ? Optional.empty() : whole(number, 0, MOST_MONTHS, "costing.refused.subsidyMonths");
            case WAGE_GROWTH, PRICE_GROWTH, VOLUME_GROWTH, DISCOUNT_RATE -> rate(setting, number);
        };
    }

    /** Why the years can't begin on this day; empty when they can. */
    public static Optional<Phrase> refusal(@Nullable LocalDate start) {
        return start == null || (!start.isBefore(EARLIEST) && !start.isAfter(LATEST))
                ? Optional.empty()
                : Optional.of(Phrase.of("costing.refused.start", EARLIEST, LATEST));
    }

    private Horizon copy(int changedYears, @Nullable Integer changedMonths) {
        return new Horizon(
                changedYears,
                start,
                wageGrowth,
                priceGrowth,
                volumeGrowth,
                discountRate,
                discountReason,
                changedMonths);
    }

    private static Optional<Phrase> whole(BigDecimal number, int least, int most, String key) {
        var fits = number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        return fits ? Optional.empty() : Optional.of(Phrase.of(key, least, most));
    }

    private static Optional<Phrase> rate(Setting setting, @Nullable BigDecimal number) {
        var hundred = BigDecimal.valueOf(100);
        var fits = number == null
                || (number.compareTo(hundred.negate()) > 0
                        && number.compareTo(hundred) <= 0
                        && number.stripTrailingZeros().scale() <= MOST_DECIMALS);
        return fits
                ? Optional.empty()
                : Optional.of(
                        Phrase.of("costing.refused.rate", Phrase.ofEnum("costing.horizon", setting), MOST_DECIMALS));
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage percentage) {
        return percentage == null ? null : percentage.percent();
    }
}
