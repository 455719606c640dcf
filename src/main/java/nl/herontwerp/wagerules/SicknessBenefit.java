package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * The no-risk policy (Ziektewet art. 29b): on illness UWV pays the employer sickness benefit, the whole wage in
 * the first year when the employer asks for it, and a part in the second. A wage-cost subsidy goes on since
 * 2022, and the benefit then counts for the wage value only, at least a floor, and for a fixed part while
 * the subsidy is a flat rate (art. 29e).
 */
public final class SicknessBenefit {

    private final ParameterRegister register;

    public SicknessBenefit(ParameterRegister register) {
        this.register = register;
    }

    /** Which part of the wage the benefit counts for. */
    public sealed interface Part {
        /** There is no subsidy: the whole wage. */
        record Whole() implements Part {}

        /** There is a subsidy on this wage value. */
        record OfWageValue(Figure<Percentage> wageValue) implements Part {}

        /** The subsidy is a flat rate, without a wage value. */
        record Forfait() implements Part {}
    }

    /**
     * The benefit over a wage of any period, to the cent.
     *
     * @param wage gross with holiday allowance; the daily wage of UWV is assumed to be the same
     * @param secondYear whether the illness lasts longer than a year
     */
    public Explanation benefit(Explanation wage, Part part, boolean secondYear, LocalDate date) {
        return Explained.step(
                        Phrase.of("wagerules.sickness"),
                        "wagerules.sickness.formula",
                        wage,
                        register.explain(id(secondYear), date),
                        counted(part, date))
                .doubting(Doubt.ASSUMPTION)
                .cents(numbers -> numbers.get(0).multiply(numbers.get(1)).multiply(numbers.get(2)));
    }

    /** Which part of the wage the benefit is, 0 to 1, not rounded. */
    public Figure<BigDecimal> share(Part part, boolean secondYear, LocalDate date) {
        return Explained.raw(register.explain(id(secondYear), date))
                .with(Explained.raw(counted(part, date)), BigDecimal::multiply);
    }

    private static String id(boolean secondYear) {
        return secondYear ? "sickness/no-risk-second-year" : "sickness/no-risk-first-year";
    }

    private Explanation counted(Part part, LocalDate date) {
        var what = Phrase.of("wagerules.sickness.part");
        return switch (part) {
            case Part.Whole() -> Explained.percentage(what, Figure.known(Percentage.HUNDRED));
            case Part.Forfait() -> register.explain("sickness/forfait-wage-value", date);
            case Part.OfWageValue(var wageValue) ->
                Explained.step(
                                what,
                                "wagerules.sickness.part.formula",
                                Explained.percentage(Phrase.of("wagerules.wageValue"), wageValue),
                                register.explain("sickness/wage-value-floor", date))
                        .build(
                                numbers -> numbers.get(0).max(numbers.get(1)).min(BigDecimal.ONE),
                                fraction -> new Quantity.OfPercentage(Percentage.ofFraction(fraction)),
                                null);
        };
    }
}
