package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What a plan may hold. A number outside these limits is a mistake of unit or comma. */
public final class LocationLimits {

    public static final int MAX_LOCATIONS = 4;

    static final int MAX_NAME = 40;
    static final long MAX_VOLUME = 1_000_000_000L;
    static final long MAX_AMOUNT = 1_000_000_000L;
    static final long MAX_RATE = 1_000_000L;
    static final int MAX_DAYS = 3_650;
    static final int MAX_YEARS = 50;
    static final int MOST_GROWTH = 100;
    static final int LEAST_GROWTH = -50;

    private LocationLimits() {}

    /** Why a volume and its growth can't be these, with the mend; empty when they can. */
    public static Optional<Phrase> refusal(@Nullable BigDecimal volume, @Nullable Percentage growth) {
        if (volume != null && (volume.signum() <= 0 || volume.compareTo(BigDecimal.valueOf(MAX_VOLUME)) > 0)) {
            return Optional.of(Phrase.of("reshoring.refused.volume", MAX_VOLUME));
        }
        return growth(growth);
    }

    /** Why a location can't be like this, its values left aside; empty when it can. */
    public static Optional<Phrase> refusal(Location location) {
        if (location.name().isBlank() || location.name().length() > MAX_NAME) {
            return Optional.of(Phrase.of("reshoring.refused.name", MAX_NAME));
        }
        if (!location.currency().matches("[A-Z]{3}")) {
            return Optional.of(Phrase.of("reshoring.refused.currency"));
        }
        var inEuros = currency(location);
        if (inEuros.isPresent()) {
            return inEuros;
        }
        var rate = location.rate();
        if (rate != null && (rate.signum() <= 0 || rate.compareTo(BigDecimal.valueOf(MAX_RATE)) > 0)) {
            return Optional.of(Phrase.of("reshoring.refused.rate", MAX_RATE));
        }
        return growth(location.wageGrowth())
                .or(() -> growth(location.currencyChange()))
                .or(() -> part(location.wageShare()))
                .or(() -> part(location.carryingRate()));
    }

    /** The work of a redesign is costed in euros, so that its location counts in euros. */
    public static Optional<Phrase> currency(Location location) {
        return location.kind() == Location.Kind.HERE_REDESIGNED && !location.isInEuros()
                ? Optional.of(Phrase.of("reshoring.refused.redesignedCurrency", location.currency()))
                : Optional.empty();
    }

    /** Why a factor can't have this value, with the mend; empty when it can. */
    public static Optional<Phrase> refusal(Factor factor, Entry entry) {
        var years = entry.years();
        if (years != null && (years < 1 || years > MAX_YEARS)) {
            return Optional.of(Phrase.of("reshoring.refused.years", MAX_YEARS));
        }
        var most = most(factor);
        var number = entry.number();
        return number == null || (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                ? Optional.empty()
                : Optional.of(Phrase.of("reshoring.refused.number", Phrase.ofEnum("reshoring.factor", factor), most));
    }

    private static long most(Factor factor) {
        return switch (factor.kind()) {
            case PER_UNIT, PER_YEAR, ONE_OFF -> MAX_AMOUNT;
            case PERCENT_OF_PRICE, PERCENT_OF_GOODS -> 100;
            case CARRYING -> MAX_DAYS;
        };
    }

    private static Optional<Phrase> growth(@Nullable Percentage percentage) {
        return percentage == null || percentage.isBetween(LEAST_GROWTH, MOST_GROWTH)
                ? Optional.empty()
                : Optional.of(Phrase.of("reshoring.refused.growth", LEAST_GROWTH, MOST_GROWTH));
    }

    private static Optional<Phrase> part(@Nullable Percentage percentage) {
        return percentage == null || percentage.isBetween(0, 100)
                ? Optional.empty()
                : Optional.of(Phrase.of("reshoring.refused.part"));
    }
}
