package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * Net present value of a saving: its differences with the sign turned, each divided by (1 + rate) to the power of its
 * year and rounded half up to the cent. Unknown without a rate and the reason for it.
 */
final class PresentValue {

    private PresentValue() {}

    /** @param differences of each year, year 0 first; the parts of one year are added up */
    static Explanation of(Phrase what, Horizon horizon, List<List<Explanation>> differences) {
        var rate = rate(horizon);
        var years = new ArrayList<Explanation>();
        for (var number = 0; number < differences.size(); number++) {
            years.add(year(differences.get(number), rate, number));
        }
        var sum = Totals.money(what, years);
        var formula = Phrase.of("costing.npv.formula", Explanation.shown(rate.value()), Explanation.shown(sum.value()));
        return Explanation.computed(what, sum.value(), formula, sum.parts());
    }

    /** The discount rate of the project; unknown without a rate or the reason for it. */
    static Explanation rate(Horizon horizon) {
        var name = Phrase.ofEnum("costing.horizon", Setting.DISCOUNT_RATE);
        var rate = horizon.discountRate();
        if (rate == null) {
            return Explained.percentage(name, Figure.unknown(Phrase.of("costing.unknown.discountRate")));
        }
        if (horizon.discountReason().isEmpty()) {
            return Explained.percentage(name, Figure.unknown(Phrase.of("costing.unknown.discountReason", rate)));
        }
        return new Explanation(
                name,
                Figure.known(new Explanation.Quantity.OfPercentage(rate)),
                null,
                new Explanation.Origin.Input(Phrase.of("costing.npv.reason", horizon.discountReason()), null),
                List.of(),
                Set.of());
    }

    private static Explanation year(List<Explanation> differences, Explanation rate, int number) {
        var saving = Totals.money(Phrase.of("costing.horizon.difference", number), differences);
        var year = Explained.number(Phrase.of("costing.npv.yearNumber"), Figure.known(BigDecimal.valueOf(number)));
        return Explained.step(Phrase.of("costing.npv.year", number), "costing.npv.year.formula", saving, rate, year)
                .cents(part -> part.get(0)
                        .negate()
                        .divide(BigDecimal.ONE.add(part.get(1)).pow(number), MathContext.DECIMAL128));
    }
}
