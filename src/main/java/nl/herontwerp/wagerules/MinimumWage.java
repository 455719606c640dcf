package nl.herontwerp.wagerules;

import java.time.LocalDate;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/**
 * The statutory minimum wage: an amount per hour that is the worker's floor, and the separately
 * indexed reference amount per month that subsidies are based on. Source: Wet minimumloon en
 * minimumvakantiebijslag art. 7, art. 8 lid 1 a and b, art. 15.
 *
 * <p>Amounts for young people are a percentage of the amount from 21, rounded half up to the cent.
 */
public final class MinimumWage {

    /** From this age on the full amount holds. */
    public static final int ADULT = 21;

    /** Below this age there is no statutory minimum wage. */
    public static final int YOUNGEST = 15;

    private final ParameterRegister register;

    public MinimumWage(ParameterRegister register) {
        this.register = register;
    }

    /** Gross euros per hour without holiday allowance; unknown below 15. */
    public Explanation hourly(int age, LocalDate date) {
        return ofAge("wml/minimum-hourly-wage", Phrase.of("wagerules.minimumWage", years(age)), age, date);
    }

    /** Gross euros per month at 36 hours a week, without holiday allowance; unknown below 15. */
    public Explanation referenceMonth(int age, LocalDate date) {
        return ofAge("wml/reference-month", Phrase.of("wagerules.referenceMonth", years(age)), age, date);
    }

    /** The reference month wage with holiday allowance, to the cent: the base of the wage-cost subsidy. */
    public Explanation referenceMonthWithHoliday(int age, LocalDate date) {
        return withHoliday(referenceMonth(age, date), date);
    }

    Explanation withHoliday(Explanation month, LocalDate date) {
        return Explained.step(
                        Phrase.of("wagerules.referenceMonthWithHoliday"),
                        "wagerules.referenceMonthWithHoliday.formula",
                        month,
                        register.explain("wml/holiday-allowance", date))
                .cents(part -> part.get(0).multiply(Numbers.onePlus(part.get(1))));
    }

    private Explanation ofAge(String id, Phrase what, int age, LocalDate date) {
        var adult = register.explain(id, date);
        if (age >= ADULT) {
            return adult;
        }
        if (age < YOUNGEST) {
            return Explained.money(what, Figure.unknown(Phrase.of("wagerules.unknown.tooYoung", YOUNGEST)));
        }
        return Explained.step(
                        what,
                        "wagerules.minimumWage.formula",
                        adult,
                        register.explain("wml/youth-percentage-" + age, date))
                .cents(part -> part.get(0).multiply(part.get(1)));
    }

    private static int years(int age) {
        return Math.min(age, ADULT);
    }
}
