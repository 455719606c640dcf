package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The ways that leave one place, each with its chance. A chance that nobody knows is null; a trial
 * fills it with some chance that it could be.
 */
final class Split {

    private static final BigDecimal ONE = BigDecimal.ONE;
    /** Chances such as three times 33.3 % are taken as meant to be 100 % together. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private final boolean exclusive;
    private final boolean atLeastOne;
    private final List<@Nullable BigDecimal> chances;
    private final Phrase reason;

    private Split(boolean exclusive, boolean atLeastOne, List<@Nullable BigDecimal> chances, Phrase reason) {
        this.exclusive = exclusive;
        this.atLeastOne = atLeastOne;
        this.chances = chances;
        this.reason = reason;
    }

    /** Exactly one way is taken. A single missing chance is what the others leave. */
    static Split exclusive(List<@Nullable BigDecimal> given, Phrase unknown, Phrase wrongSum) {
        var chances = new ArrayList<@Nullable BigDecimal>(given);
        var sum = sum(given);
        var missing = given.stream().filter(Objects::isNull).count();
        if (!canBeExclusive(sum, missing)) {
            chances.replaceAll(chance -> null);
            return new Split(true, true, chances, wrongSum);
        } else if (missing == 0) {
            chances.replaceAll(chance -> chance == null ? null : chance.divide(sum, MathContext.DECIMAL128));
        } else if (missing == 1 || sum.compareTo(ONE) == 0) {
            chances.replaceAll(chance -> chance == null ? ONE.subtract(sum) : chance);
        }
        return new Split(true, true, chances, unknown);
    }

    /** Whether chances that add up to {@code sum}, with {@code missing} more unknown, can be 1 together. */
    static boolean canBeExclusive(BigDecimal sum, long missing) {
        return missing == 0 ? sum.subtract(ONE).abs().compareTo(TOLERANCE) <= 0 : sum.compareTo(ONE) <= 0;
    }

    /** Whether chances that add up to {@code sum}, with {@code missing} more unknown, can be those of ways of which one is always taken. */
    static boolean canBeInclusive(BigDecimal sum, long missing) {
        return missing > 0 || sum.compareTo(ONE.subtract(TOLERANCE)) >= 0;
    }

    /**
     * Any number of ways is taken, each with its own chance.
     *
     * @param defaultWay the way taken when no other is, or -1; its chance, when not given, follows
     *     from the others as if these were independent
     * @param atLeastOne whether one way is always taken, so that the chances can't be below 1 together
     */
    static Split inclusive(
            List<@Nullable BigDecimal> given, int defaultWay, boolean atLeastOne, Phrase unknown, Phrase wrongSum) {
        var chances = new ArrayList<@Nullable BigDecimal>(given);
        if (given.size() == 1 && atLeastOne) {
            chances.set(0, ONE);
        }
        var missing = chances.stream().filter(Objects::isNull).count();
        if (missing == 1 && defaultWay >= 0 && chances.get(defaultWay) == null) {
            var none = chances.stream()
                    .filter(Objects::nonNull)
                    .map(ONE::subtract)
                    .reduce(ONE, (a, b) -> a.multiply(b, MathContext.DECIMAL128));
            chances.set(defaultWay, none);
        } else if (atLeastOne && !canBeInclusive(sum(chances), missing)) {
            chances.replaceAll(chance -> null);
            return new Split(false, atLeastOne, chances, wrongSum);
        }
        return new Split(false, atLeastOne, chances, unknown);
    }

    boolean isExclusive() {
        return exclusive;
    }

    /** Whether one of its ways is taken each time. */
    boolean isAlwaysTaken() {
        return atLeastOne;
    }

    /** Whether this way is taken each time. */
    boolean isCertain(int way) {
        var chance = chances.get(way);
        return chance != null && chance.compareTo(ONE) >= 0;
    }

    boolean isUnknown() {
        return chances.contains(null);
    }

    Phrase reason() {
        return reason;
    }

    /** The chances, with those that nobody knows drawn by lot. */
    List<BigDecimal> draw(SplittableRandom random) {
        return fill(chances, random);
    }

    /**
     * Other chances that the same picture could have had: somewhat smaller ones, of about the same size,
     * so that a loop that is left often does not become one that is hardly ever left. Certain and
     * impossible ways stay so.
     */
    List<BigDecimal> shake(SplittableRandom random) {
        var shaken = new ArrayList<BigDecimal>();
        for (var chance : draw(random)) {
            var isOpen = chance.signum() > 0 && chance.compareTo(ONE) < 0;
            shaken.add(isOpen ? chance.multiply(BigDecimal.valueOf(random.nextInt(700, 1_000), 3)) : chance);
        }
        var sum = sum(shaken);
        if (exclusive && sum.signum() > 0) {
            shaken.replaceAll(chance -> chance.divide(sum, MathContext.DECIMAL128));
        }
        return shaken;
    }

    private List<BigDecimal> fill(List<@Nullable BigDecimal> open, SplittableRandom random) {
        var lots = open.stream()
                .map(chance -> chance == null ? BigDecimal.valueOf(random.nextInt(100, 900), 3) : BigDecimal.ZERO)
                .toList();
        var rest = ONE.subtract(sum(open));
        var allLots = sum(lots);
        var filled = new ArrayList<BigDecimal>();
        for (int i = 0; i < open.size(); i++) {
            var known = open.get(i);
            if (known != null) {
                filled.add(known);
            } else if (exclusive) {
                filled.add(rest.multiply(lots.get(i)).divide(allLots, MathContext.DECIMAL128));
            } else {
                filled.add(lots.get(i));
            }
        }
        return filled;
    }

    static BigDecimal sum(List<? extends @Nullable BigDecimal> chances) {
        var sum = BigDecimal.ZERO;
        for (var chance : chances) {
            sum = chance == null ? sum : sum.add(chance);
        }
        return sum;
    }
}
