package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/**
 * Dispensation of wage (loondispensatie) for people with Wajong (art. 2:20 and 3:63): who is clearly less
 * productive is paid the wage value times the wage of the function, and UWV tops it up. This may be less than
 * the minimum wage. The formula was inferred from its source and is a doubt.
 */
public final class Dispensation {

    private final ParameterRegister register;

    public Dispensation(ParameterRegister register) {
        this.register = register;
    }

    /**
     * The dispensed wage, not rounded; unknown when somebody is not productive enough less.
     *
     * @param functionWage gross euros of any period
     */
    public Explanation wage(Explanation functionWage, Figure<Percentage> wageValue, LocalDate date) {
        var least = register.explain("wajong/dispensation-minimum-loss", date);
        var usable = wageValue.flatMap(value -> Explained.raw(least)
                .flatMap(loss -> value.complement().fraction().compareTo(loss) >= 0
                        ? Figure.known(value)
                        : Figure.<Percentage>unknown(
                                Phrase.of("wagerules.unknown.tooProductive", value, percent(loss)))));
        return Explained.step(
                        Phrase.of("wagerules.dispensation"),
                        "wagerules.dispensation.formula",
                        functionWage,
                        Explained.percentage(Phrase.of("wagerules.wageValue"), usable),
                        least)
                .doubting(Doubt.ASSUMPTION)
                .exactMoney(part -> part.get(0).multiply(part.get(1)));
    }

    /** Why a dispensation can't last so many months; empty when it can, or when the limits are not known. */
    public Optional<Phrase> refusal(int months, LocalDate date) {
        var least = number("wajong/dispensation-min-months", date);
        var most = number("wajong/dispensation-max-years", date).map(years -> years.multiply(MonthCost.MONTHS));
        var wrong = least.filter(limit -> BigDecimal.valueOf(months).compareTo(limit) < 0)
                        .isPresent()
                || most.filter(limit -> BigDecimal.valueOf(months).compareTo(limit) > 0)
                        .isPresent();
        return wrong
                ? Optional.of(Phrase.of("wagerules.refused.dispensation", least.orElseThrow(), most.orElseThrow()))
                : Optional.empty();
    }

    private Optional<BigDecimal> number(String id, LocalDate date) {
        return Explained.raw(register.explain(id, date)).toOptional();
    }

    private static Percentage percent(BigDecimal fraction) {
        return Percentage.ofFraction(fraction);
    }
}
