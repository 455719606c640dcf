package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * What a person costs an employer in a whole month: gross wage, holiday allowance (Wet minimumloon art. 15),
 * premiums up to a twelfth of the maximum premium wage (Wet financiering sociale verzekeringen art. 17) and
 * pension. Each part comes from the exact wage and is rounded once, half up to the cent; the cost is their sum.
 */
public final class MonthCost {

    /** Weeks of a year that are paid. */
    public static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    /** Months of a year. */
    public static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final ParameterRegister register;
    private final WageCharges charges;

    public MonthCost(ParameterRegister register) {
        this.register = register;
        this.charges = new WageCharges(register);
    }

    /** The parts of a month. */
    public record Month(
            Explanation grossWage, Explanation holidayAllowance, Explanation premiums, Explanation pension) {

        /** The parts in the order of the law. */
        public List<Explanation> parts() {
            return List.of(grossWage, holidayAllowance, premiums, pension);
        }

        /** All parts together. */
        public Explanation total() {
            return Explained.step(Phrase.of("wagerules.month.total"), "wagerules.month.total.formula", parts())
                    .exactMoney(Numbers::sum);
        }
    }

    /**
     * The month of somebody who works so many hours a week.
     *
     * @param hourlyWage gross euros per hour without holiday allowance
     * @param hoursPerWeek agreed hours
     */
    public Month month(Explanation hourlyWage, Explanation hoursPerWeek, EmployerPremiums.Terms terms, LocalDate date) {
        var exact = Explained.step(
                        Phrase.of("wagerules.month.gross"), "wagerules.month.gross.formula", hourlyWage, hoursPerWeek)
                .exactMoney(part ->
                        part.get(0).multiply(part.get(1)).multiply(WEEKS).divide(MONTHS, Numbers.PRECISION));
        return of(exact, terms, date);
    }

    /** The month of somebody with this gross wage a month, not rounded yet. */
    public Month of(Explanation exact, EmployerPremiums.Terms terms, LocalDate date) {
        var gross = Explained.step(Phrase.of("wagerules.month.grossWage"), "wagerules.month.grossWage.formula", exact)
                .cents(List::getFirst);
        var holiday = charges.holiday(
                        Phrase.of("wagerules.month.holiday"), "wagerules.month.holiday.formula", exact, date)
                .cents(WageCharges::share);
        var whole = charges.withHoliday(
                Phrase.of("wagerules.month.withHoliday"), "wagerules.month.withHoliday.formula", exact, date);
        var premiumWage = Explained.step(
                        Phrase.of("wagerules.month.premiumWage"),
                        "wagerules.month.premiumWage.formula",
                        whole,
                        register.explain("premiums/maximum-premium-wage", date))
                .exactMoney(part -> part.get(0).min(part.get(1).divide(MONTHS, Numbers.PRECISION)));
        var premiums = charges.premiums(
                        Phrase.of("wagerules.month.premiums"),
                        "wagerules.month.premiums.formula",
                        premiumWage,
                        terms,
                        date)
                .cents(WageCharges::share);
        var pension = charges.pension(
                        Phrase.of("wagerules.month.pension"), "wagerules.month.pension.formula", whole, terms)
                .cents(WageCharges::share);
        return new Month(gross, holiday, premiums, pension);
    }
}
