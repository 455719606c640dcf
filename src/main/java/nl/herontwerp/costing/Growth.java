package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import org.jspecify.annotations.Nullable;

/** What grows from year 1 on: (1 + growth) to the power of the years that have passed. */
final class Growth {

    private final Horizon horizon;

    Growth(Horizon horizon) {
        this.horizon = horizon;
    }

    Explanation rate(Setting setting) {
        var name = Phrase.ofEnum("costing.horizon", setting);
        var number = horizon.number(setting);
        return Explained.percentage(
                name,
                Figure.ofNullable(
                        number == null ? null : new Percentage(number), Phrase.of("costing.unknown.growth", name)));
    }

    /** Whether a growth is stated, 0 % included. */
    boolean isKnown(Setting setting) {
        return horizon.number(setting) != null;
    }

    /** An amount after so many years, to the cent. */
    Explanation cents(Phrase what, Explanation amount, int years, Setting... settings) {
        var rates = rates(years, settings);
        return rates.isEmpty() ? amount : step(what, amount, years, rates).cents(part -> grown(part, years));
    }

    /** An amount after so many years, not rounded. */
    Explanation exact(Phrase what, Explanation amount, int years, Setting setting) {
        var rates = rates(years, setting);
        return rates.isEmpty() ? amount : step(what, amount, years, rates).exactMoney(part -> grown(part, years));
    }

    /** The same with a rate of one's own. */
    Explanation exact(Phrase what, Explanation amount, int years, Explanation rate) {
        return grows(rate, years)
                ? step(what, amount, years, List.of(rate)).exactMoney(part -> grown(part, years))
                : amount;
    }

    /** To the cent, with a rate of one's own. */
    Explanation cents(Phrase what, Explanation amount, int years, Explanation rate) {
        return grows(rate, years) ? step(what, amount, years, List.of(rate)).cents(part -> grown(part, years)) : amount;
    }

    private static boolean grows(Explanation rate, int years) {
        return years > 0
                && Explained.raw(rate)
                        .toOptional()
                        .filter(part -> part.signum() == 0)
                        .isEmpty();
    }

    /** A number after so many years, not rounded. */
    Explanation number(Explanation number, int years, Setting setting) {
        var rates = rates(years, setting);
        return rates.isEmpty()
                ? number
                : step(number.what(), number, years, rates)
                        .build(part -> grown(part, years), Explanation.Quantity.OfNumber::new, null);
    }

    private static Explained step(Phrase what, Explanation amount, int years, List<Explanation> rates) {
        var parts = new ArrayList<Explanation>();
        parts.add(amount);
        parts.add(Explained.number(Phrase.of("costing.growthYears"), Figure.known(BigDecimal.valueOf(years))));
        parts.addAll(rates);
        return Explained.step(what, "costing.grown.formula." + rates.size(), parts);
    }

    private static BigDecimal grown(List<BigDecimal> part, int years) {
        var amount = part.getFirst();
        for (var rate : part.subList(2, part.size())) {
            amount = amount.multiply(BigDecimal.ONE.add(rate).pow(years));
        }
        return amount;
    }

    /** The rates that change anything. */
    private List<Explanation> rates(int years, Setting... settings) {
        var rates = new ArrayList<Explanation>();
        for (var setting : settings) {
            if (years > 0 && !isZero(horizon.number(setting))) {
                rates.add(rate(setting));
            }
        }
        return rates;
    }

    private static boolean isZero(@Nullable BigDecimal number) {
        return number != null && number.signum() == 0;
    }
}
