package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import org.jspecify.annotations.Nullable;

/**
 * The years of a comparison.
 *
 * @param annuity what one euro at the end of every year is worth today; the number of years without discount
 * @param factor what one euro at the end of the last year is worth today; 1 without discount
 */
record ComparedYears(int years, Explanation annuity, Explanation factor) {

    private static final int DECIMALS = 10;

    /** With a discount rate: the factors rounded half up to 10 decimals. */
    static ComparedYears of(int years, @Nullable Percentage discount) {
        var count = Explained.number(Phrase.of("costing.compare.years"), Figure.known(BigDecimal.valueOf(years)));
        if (discount == null || discount.percent().signum() == 0) {
            var one = Explained.number(Phrase.of("costing.compare.factor"), Figure.known(BigDecimal.ONE));
            return new ComparedYears(years, count, one);
        }
        var rate = Explained.percentage(Phrase.of("costing.compare.discount"), Figure.known(discount));
        var factor = Explained.step(Phrase.of("costing.compare.factor"), "costing.compare.factor.formula", rate, count)
                .number(DECIMALS, part -> present(part.get(0), years));
        var annuity = Explained.step(
                        Phrase.of("costing.compare.annuity"), "costing.compare.annuity.formula", factor, rate)
                .number(
                        DECIMALS,
                        part -> BigDecimal.ONE
                                .subtract(present(discount.fraction(), years))
                                .divide(part.get(1), MathContext.DECIMAL128));
        return new ComparedYears(years, annuity, factor);
    }

    private static BigDecimal present(BigDecimal rate, int years) {
        return BigDecimal.ONE.divide(
                BigDecimal.ONE.add(rate).pow(years, MathContext.DECIMAL128), MathContext.DECIMAL128);
    }
}
