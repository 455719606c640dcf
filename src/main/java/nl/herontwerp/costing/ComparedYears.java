package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * The years of a comparison: those of the project's horizon, with its discount rate. While the rate or its reason is
 * not known, later money counts as much as that of today, and {@code rate} says what is missing.
 *
 * @param rate a year
 * @param annuity what one euro at the end of every year is worth today; the number of years without discount
 * @param factor what one euro at the end of the last year is worth today; 1 without discount
 */
record ComparedYears(int years, Explanation rate, Explanation annuity, Explanation factor) {

    private static final int DECIMALS = 10;

    /** With a discount rate: the factors rounded half up to 10 decimals. */
    static ComparedYears of(Horizon horizon) {
        var years = horizon.years();
        var count = Explained.number(Phrase.of("costing.compare.years"), Figure.known(BigDecimal.valueOf(years)));
        var rate = PresentValue.rate(horizon);
        return isDiscounted(rate)
                ? discounted(years, rate, count)
                : new ComparedYears(
                        years,
                        rate,
                        count,
                        Explained.number(Phrase.of("costing.compare.factor"), Figure.known(BigDecimal.ONE)));
    }

    private static boolean isDiscounted(Explanation rate) {
        return rate.value()
                .toOptional()
                .filter(value -> value instanceof Quantity.OfPercentage(var percentage)
                        && percentage.percent().signum() != 0)
                .isPresent();
    }

    private static ComparedYears discounted(int years, Explanation rate, Explanation count) {
        var factor = Explained.step(Phrase.of("costing.compare.factor"), "costing.compare.factor.formula", rate, count)
                .number(DECIMALS, part -> present(part.get(0), years));
        var annuity = Explained.step(
                        Phrase.of("costing.compare.annuity"), "costing.compare.annuity.formula", factor, rate)
                .number(
                        DECIMALS,
                        part -> BigDecimal.ONE
                                .subtract(present(part.get(1), years))
                                .divide(part.get(1), MathContext.DECIMAL128));
        return new ComparedYears(years, rate, annuity, factor);
    }

    private static BigDecimal present(BigDecimal rate, int years) {
        return BigDecimal.ONE.divide(
                BigDecimal.ONE.add(rate).pow(years, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }
}
