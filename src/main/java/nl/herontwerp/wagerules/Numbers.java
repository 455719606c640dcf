package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic that the schemes share. */
final class Numbers {

    /** Precision of a division; 34 digits, half even. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private Numbers() {}

    static BigDecimal onePlus(BigDecimal part) {
        return BigDecimal.ONE.add(part);
    }

    static BigDecimal sum(Iterable<BigDecimal> numbers) {
        var sum = BigDecimal.ZERO;
        for (var number : numbers) {
            sum = sum.add(number);
        }
        return sum;
    }
}
