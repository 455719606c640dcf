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
        return hourly(age, false, date);
    }

    /** The same, with the lower scale for {@code vocational} training on the job (BBL) at 18, 19 and 20. */
    public Explanation hourly(int age, boolean vocational, LocalDate date) {
        var what = Phrase.of("wagerules.minimumWage", years(age));
        return ofAge("wml/minimum-hourly-wage", what, age, vocational, date);
    }

    /** Gross euros per month at 36 hours a week, without holiday allowance; unknown below 15. */
    public Explanation referenceMonth(int age, LocalDate date) {
        return referenceMonth(age, false, date);
    }

    /** The same, with the lower scale for vocational training on the job (BBL). */
    public Explanation referenceMonth(int age, boolean vocational, LocalDate date) {
        return ofAge("wml/reference-month", Phrase.of("wagerules.referenceMonth", years(age)), age, vocational, date);
    }

    /** The reference month wage with holiday allowance, to the cent: the base of the wage-cost subsidy. */
    public Explanation referenceMonthWithHoliday(int age, LocalDate date) {
        return withHoliday(referenceMonth(age, date), date);
    }

    Explanation referenceMonthWithHoliday(int age, boolean vocational, LocalDate date) {
        return withHoliday(referenceMonth(age, vocational, date), date);
    }

    Explanation withHoliday(Explanation month, LocalDate date) {
        return Explained.step(
                        Phrase.of("wagerules.referenceMonthWithHoliday"),
                        "wagerules.referenceMonthWithHoliday.formula",
                        month,
                        register.explain("wml/holiday-allowance", date))
                .cents(part -> part.get(0).multiply(Numbers.onePlus(part.get(1))));
    }

    private Explanation ofAge(String id, Phrase what, int age, boolean vocational, LocalDate date) {
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
                        vocational ? vocational(age, date) : register.explain("wml/youth-percentage-" + age, date))
                .cents(part -> part.get(0).multiply(part.get(1)));
    }

    /** The scale of BBL has three ages, and ends: then the common scale holds. */
    private Explanation vocational(int age, LocalDate date) {
        var common = register.explain("wml/youth-percentage-" + age, date);
        return register.find("wml/youth-bbl-percentage-" + age)
                .map(own -> register.explain(own.id(), date))
                .filter(own -> own.value().isKnown())
                .orElse(common);
    }

    private static int years(int age) {
        return Math.min(age, ADULT);
    }
}
