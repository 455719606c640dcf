package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.LocationPlan;
import org.jspecify.annotations.Nullable;

/**
 * Which outcome of a scenario is drawn.
 *
 * @param limit what is not to be exceeded: euros of what is paid once, years of a payback; null is what the scenario counts with, and the
 *     years of the horizon. Null of other outcomes
 * @param one id of the location that is compared, only of an outcome of locations
 * @param other id of the location that it is compared with
 */
public record Aim(
        Outcome outcome,
        @Nullable BigDecimal limit,
        @Nullable String one,
        @Nullable String other) {

    /** What holds when nobody chose anything. */
    public static final Aim SAVING = new Aim(Outcome.SAVING, null, null, null);

    private static final BigDecimal MOST_EUROS = new BigDecimal(1_000_000_000);
    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(50);
    private static final int MOST_DECIMALS = 2;

    public Aim {
        Objects.requireNonNull(outcome);
    }

    /** The outcomes. The names are part of the archive's schema. */
    public enum Outcome {
        /** Saving in one year, depreciation counted and also what is worth something but is no money. */
        SAVING,
        /** What is paid once. */
        ONE_OFF,
        /** Months in which the saving in money of one year pays back what is paid once, as the costs of one year have it. */
        PAYBACK,
        /** The same, followed year by year through the horizon; never is not within it. */
        PAYBACK_YEARS,
        /** Net present value of the money through the horizon. */
        PRESENT_VALUE,
        /** What one unit costs less at one location than at another, in the first year. */
        UNIT,
        /** The same of all units of the first year. */
        UNITS;

        public boolean isOfLocations() {
            return this == UNIT || this == UNITS;
        }

        /** Whether the years ahead matter. */
        public boolean isOfYears() {
            return this == PAYBACK_YEARS || this == PRESENT_VALUE;
        }

        public boolean isPayback() {
            return this == PAYBACK || this == PAYBACK_YEARS;
        }

        public boolean hasLimit() {
            return this == ONE_OFF || isPayback();
        }
    }

    public Aim withLimit(@Nullable BigDecimal changed) {
        return new Aim(outcome, changed, one, other);
    }

    /** Why this can't be drawn, with the mend; empty when it can. */
    Optional<Phrase> refusal(LocationPlan locations) {
        if (outcome.isOfLocations()) {
            var areTwo = one != null
                    && other != null
                    && !one.equals(other)
                    && locations.location(one).isPresent()
                    && locations.location(other).isPresent();
            return areTwo ? Optional.empty() : Optional.of(Phrase.of("scenario.refused.twoLocations"));
        }
        if (limit == null) {
            return Optional.empty();
        }
        var most = outcome == Outcome.ONE_OFF ? MOST_EUROS : MOST_YEARS;
        var fits = outcome.hasLimit()
                && limit.signum() >= 0
                && limit.compareTo(most) <= 0
                && limit.stripTrailingZeros().scale() <= MOST_DECIMALS;
        return fits ? Optional.empty() : Optional.of(Phrase.of("scenario.refused.limit", most, MOST_DECIMALS));
    }
}
