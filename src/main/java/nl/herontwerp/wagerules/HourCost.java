package nl.herontwerp.wagerules;

import java.time.LocalDate;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What one paid hour costs an employer: gross wage, holiday allowance (Wet minimumloon art. 15),
 * premiums up to the maximum premium wage (Wet financiering sociale verzekeringen art. 17) and pension.
 * Nothing is rounded here; whoever makes an amount of it rounds.
 */
public final class HourCost {

    /** Assumed where nobody entered how many hours a person works: full time at 36 hours, 52 weeks. */
    public static final Hours ASSUMED_HOURS_PER_YEAR = Hours.of(1872);

    private final ParameterRegister register;
    private final WageCharges charges;

    public HourCost(ParameterRegister register) {
        this.register = register;
        this.charges = new WageCharges(register);
    }

    /** The cost of an hour of somebody whose hours a year are not known. */
    public Explanation perHour(Explanation wage, EmployerPremiums.Terms terms, LocalDate date) {
        return perHour(wage, (Percentage) null, terms, date);
    }

    /**
     * The same with a year-end bonus.
     *
     * @param bonus part of the wage without holiday allowance; null is none
     */
    public Explanation perHour(
            Explanation wage, @Nullable Percentage bonus, EmployerPremiums.Terms terms, LocalDate date) {
        var hours = Explained.assumed(
                Phrase.of("wagerules.hoursPerYear"),
                new Quantity.OfHours(ASSUMED_HOURS_PER_YEAR),
                Phrase.of("wagerules.hoursPerYear.assumed"));
        var gross = gross(wage, bonus, date);
        var maximum = register.explain("premiums/maximum-premium-wage", date);
        // the assumption only matters, and is only shown, for a wage above the maximum
        var above = Explained.raw(gross)
                .with(
                        Explained.raw(maximum),
                        (perHour, most) ->
                                perHour.multiply(ASSUMED_HOURS_PER_YEAR.value()).compareTo(most) > 0)
                .toOptional()
                .orElse(false);
        return above ? total(gross, capped(gross, hours, maximum), terms, date) : total(gross, gross, terms, date);
    }

    /**
     * The cost of an hour of somebody who works so many hours a year.
     *
     * @param wage gross euros per hour without holiday allowance
     * @param hoursPerYear paid hours of one person, more than 0
     */
    public Explanation perHour(
            Explanation wage, Explanation hoursPerYear, EmployerPremiums.Terms terms, LocalDate date) {
        return perHour(wage, null, hoursPerYear, terms, date);
    }

    /**
     * The same with a year-end bonus.
     *
     * @param bonus part of the wage without holiday allowance; null is none
     */
    public Explanation perHour(
            Explanation wage,
            @Nullable Percentage bonus,
            Explanation hoursPerYear,
            EmployerPremiums.Terms terms,
            LocalDate date) {
        var gross = gross(wage, bonus, date);
        var maximum = register.explain("premiums/maximum-premium-wage", date);
        return total(gross, capped(gross, hoursPerYear, maximum), terms, date);
    }

    /** Holiday allowance, a part of the wage from 0 to 1 (Wet minimumloon art. 15). */
    public Explanation holidayAllowance(LocalDate date) {
        return register.explain("wml/holiday-allowance", date);
    }

    /** The wage of an hour with holiday allowance, without bonus; not rounded. */
    public Explanation gross(Explanation wage, LocalDate date) {
        return charges.withHoliday(Phrase.of("wagerules.grossHour"), "wagerules.grossHour.formula", wage, date);
    }

    private Explanation gross(Explanation wage, @Nullable Percentage bonus, LocalDate date) {
        return bonus == null
                ? gross(wage, date)
                : Explained.step(
                                Phrase.of("wagerules.grossHour.bonus"),
                                "wagerules.grossHour.bonus.formula",
                                wage,
                                holidayAllowance(date),
                                Explained.percentage(Phrase.of("wagerules.yearEndBonus"), Figure.known(bonus)))
                        .exactMoney(part -> part.get(0)
                                .multiply(Numbers.onePlus(part.get(1)).add(part.get(2))));
    }

    private static Explanation capped(Explanation gross, Explanation hours, Explanation maximum) {
        return Explained.step(
                        Phrase.of("wagerules.premiumWageHour"),
                        "wagerules.premiumWageHour.formula",
                        gross,
                        maximum,
                        hours)
                .exactMoney(part -> part.get(0).min(part.get(1).divide(part.get(2), Numbers.PRECISION)));
    }

    private Explanation total(
            Explanation gross, Explanation premiumWage, EmployerPremiums.Terms terms, LocalDate date) {
        var premium = charges.premiums(
                        Phrase.of("wagerules.premiumsHour"), "wagerules.premiumsHour.formula", premiumWage, terms, date)
                .exactMoney(WageCharges::share);
        var pension = charges.pension(Phrase.of("wagerules.pensionHour"), "wagerules.pensionHour.formula", gross, terms)
                .exactMoney(WageCharges::share);
        return Explained.step(Phrase.of("wagerules.costHour"), "wagerules.costHour.formula", gross, premium, pension)
                .exactMoney(Numbers::sum);
    }
}
