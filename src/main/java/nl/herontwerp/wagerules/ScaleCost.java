package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in a scale of a collective agreement costs an employer: per paid hour and per hour at
 * work. The wage never counts for less than the minimum wage (Wet minimumloon art. 7 and 12); on it come
 * holiday allowance (art. 15), the year-end bonus (part of the wage without holiday allowance), premiums
 * up to the maximum premium wage (Wet financiering sociale verzekeringen art. 17), pension and travel
 * cost for the hours that are worked.
 *
 * <p>An hour at work costs the cost of a year divided by the productive hours of that year: 52 full-time
 * weeks less leave, public holidays and other hours, less sickness as a part of what is left. An hour's
 * cost does not depend on the length of the contract but for the maximum premium wage.
 *
 * <p>A wage per month is that of a full-time week: month x 12 / 52 / hours. Nothing is rounded here but
 * the hourly wage that is compared with the minimum wage, half up to the cent, because agreements
 * round their months. Whoever makes an amount of an hour's cost rounds. What is not entered is unknown and
 * named.
 */
public final class ScaleCost {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** Assumed where nobody entered on how many days somebody works. */
    private static final BigDecimal ASSUMED_DAYS = BigDecimal.valueOf(5);

    private final ParameterRegister register;
    private final EmployerPremiums premiums;
    private final ScaleHours hours = new ScaleHours();

    public ScaleCost(ParameterRegister register) {
        this.register = register;
        this.premiums = new EmployerPremiums(register);
    }

    /**
     * Whose cost.
     *
     * @param age 15 or more; decides the minimum wage
     * @param contractHours a week, more than 0; null is full time
     * @param workingDays a week; null is not known
     */
    public record Person(
            int age,
            @Nullable Hours contractHours,
            @Nullable BigDecimal workingDays) {}

    /**
     * The cost of an hour.
     *
     * @param scaleWage gross wage an hour by the scale, without holiday allowance
     * @param wage what is counted with: the scale's wage, or the minimum wage when that is more
     * @param paidHour cost of a paid hour
     * @param productiveHours hours at work of a full-time year
     * @param productiveHour cost of an hour at work
     * @param atMinimum what a paid hour would cost at the minimum wage with the same terms
     * @param gross {@code wage} with holiday allowance, without bonus, not rounded
     */
    public record Result(
            Explanation scaleWage,
            Explanation wage,
            Explanation paidHour,
            Explanation productiveHours,
            Explanation productiveHour,
            Explanation atMinimum,
            Explanation gross) {}

    public Result of(ScaleLine line, Person person, EmployerPremiums.Terms terms, LocalDate date) {
        var minimum = new MinimumWage(register).hourly(person.age(), date);
        var scaleWage = hourlyWage(line);
        var wage = atLeast(minimum, scaleWage, line);
        var productive = hours.productive(line);
        var paidHour = paidHour(wage, line, person, terms, date);
        return new Result(
                scaleWage,
                wage,
                paidHour,
                productive,
                perProductiveHour(paidHour, line, productive),
                paidHour(minimum, line, person, terms, date),
                new HourCost(register).gross(wage, date));
    }

    /** Gross euros an hour by the scale, not rounded. */
    public static Explanation hourlyWage(ScaleLine line) {
        var wage = line.wage();
        var amount = new Explanation(
                Phrase.ofEnum("wagerules.scale.amount", wage.per()),
                Explanation.money(Figure.ofNullable(wage.amount(), ScaleHours.missing(line, "amount"))),
                null,
                new Origin.Input(
                        Phrase.of(
                                "wagerules.scale.source",
                                line.at().scale(),
                                line.at().step(),
                                line.from()),
                        null),
                List.of(),
                Set.of());
        if (wage.per() == ScaleLine.WagePer.HOUR) {
            return amount;
        }
        return Explained.step(
                        Phrase.of("wagerules.scale.hourly"),
                        "wagerules.scale.hourly.formula",
                        amount,
                        ScaleHours.fullTime(line))
                .exactMoney(
                        part -> part.get(0).multiply(MONTHS).divide(WEEKS.multiply(part.get(1)), Numbers.PRECISION));
    }

    /** The hourly wage as it is compared with the minimum wage: half up to the cent. */
    public static Figure<Money> comparable(ScaleLine line) {
        return Explained.raw(hourlyWage(line)).map(euros -> new Money(euros).toCents(RoundingMode.HALF_UP));
    }

    private static Explanation atLeast(Explanation minimum, Explanation wage, ScaleLine line) {
        var isLess = comparable(line)
                .with(Explained.raw(minimum), (mine, least) -> mine.euros().compareTo(least) < 0)
                .toOptional()
                .orElse(false);
        if (!isLess) {
            return wage;
        }
        return new Explanation(
                Phrase.of("wagerules.scale.used"),
                minimum.value(),
                null,
                new Origin.Assumed(Phrase.of(
                        "wagerules.scale.belowMinimum",
                        line.at().scale(),
                        line.at().step(),
                        comparable(line).toOptional().orElseThrow(),
                        Explanation.shown(minimum.value()))),
                List.of(wage, minimum),
                Set.of(Doubt.ASSUMPTION));
    }

    private Explanation paidHour(
            Explanation wage, ScaleLine line, Person person, EmployerPremiums.Terms terms, LocalDate date) {
        var gross = Explained.step(
                        Phrase.of("wagerules.scale.gross"),
                        "wagerules.scale.gross.formula",
                        wage,
                        register.explain("wml/holiday-allowance", date),
                        Explained.percentage(
                                Phrase.of("wagerules.scale.bonus"),
                                Figure.ofNullable(line.extras().yearEndBonus(), ScaleHours.missing(line, "bonus"))))
                .exactMoney(part ->
                        part.get(0).multiply(Numbers.onePlus(part.get(1)).add(part.get(2))));
        var premiumWage = Explained.step(
                        Phrase.of("wagerules.premiumWageHour"),
                        "wagerules.premiumWageHour.formula",
                        gross,
                        register.explain("premiums/maximum-premium-wage", date),
                        hours.paid(line, person.contractHours()))
                .exactMoney(part -> part.get(0).min(part.get(1).divide(part.get(2), Numbers.PRECISION)));
        var premium = Explained.step(
                        Phrase.of("wagerules.premiumsHour"),
                        "wagerules.premiumsHour.formula",
                        premiumWage,
                        premiums.rate(terms, date))
                .exactMoney(part -> part.get(0).multiply(part.get(1)));
        var pension = Explained.step(
                        Phrase.of("wagerules.pensionHour"),
                        "wagerules.pensionHour.formula",
                        gross,
                        pension(line, terms))
                .exactMoney(part -> part.get(0).multiply(part.get(1)));
        return Explained.step(
                        Phrase.of("wagerules.scale.paidHour"),
                        "wagerules.scale.paidHour.formula",
                        gross,
                        premium,
                        pension,
                        travel(line, person))
                .exactMoney(Numbers::sum);
    }

    private static Explanation pension(ScaleLine line, EmployerPremiums.Terms terms) {
        var own = line.extras().pension();
        return Explained.percentage(
                Phrase.of(own == null ? "wagerules.pension" : "wagerules.scale.pension"),
                Figure.ofNullable(own == null ? terms.pension() : own, ScaleHours.missing(line, "pension")));
    }

    /** Travel cost spread over the paid hours; it is paid for hours at work only. */
    private Explanation travel(ScaleLine line, Person person) {
        var what = Phrase.of("wagerules.scale.travel");
        var entered = line.extras().travel();
        if (entered != null && entered.isZero()) {
            return Explained.money(what, Figure.known(entered));
        }
        var amount = Explained.money(
                Phrase.ofEnum("wagerules.scale.travelPer", line.extras().travelPer()),
                Figure.ofNullable(entered, ScaleHours.missing(line, "travel")));
        if (entered == null) {
            return Explained.step(what, "wagerules.scale.travel.unknown", amount)
                    .exactMoney(List::getFirst);
        }
        var worked = hours.productive(line);
        var paid = hours.paid(line, null);
        if (line.extras().travelPer() == ScaleLine.TravelPer.HOUR) {
            return Explained.step(what, "wagerules.scale.travel.hour", amount, worked, paid)
                    .exactMoney(part -> part.get(0).multiply(part.get(1)).divide(part.get(2), Numbers.PRECISION));
        }
        return Explained.step(what, "wagerules.scale.travel.day", amount, worked, paid, hoursPerDay(line, person))
                .exactMoney(part ->
                        part.get(0).multiply(part.get(1)).divide(part.get(2).multiply(part.get(3)), Numbers.PRECISION));
    }

    private static Explanation hoursPerDay(ScaleLine line, Person person) {
        var contract = person.contractHours();
        var days = person.workingDays();
        var week = contract == null
                ? ScaleHours.fullTime(line)
                : Explained.hours(Phrase.of("wagerules.contractHours"), Figure.known(contract));
        var what = Phrase.of("wagerules.scale.days");
        var known = days == null
                ? Explained.assumed(
                        what, new Quantity.OfNumber(ASSUMED_DAYS), Phrase.of("wagerules.scale.days.assumed"))
                : Explained.number(what, Figure.known(days));
        return Explained.step(
                        Phrase.of("wagerules.scale.hoursPerDay"), "wagerules.scale.hoursPerDay.formula", week, known)
                .hours(part -> part.get(0).divide(part.get(1), Numbers.PRECISION));
    }

    private Explanation perProductiveHour(Explanation paidHour, ScaleLine line, Explanation productive) {
        var year = Explained.step(
                        Phrase.of("wagerules.scale.year"),
                        "wagerules.scale.year.formula",
                        paidHour,
                        hours.paid(line, null))
                .exactMoney(part -> part.get(0).multiply(part.get(1)));
        return Explained.step(
                        Phrase.of("wagerules.scale.productiveHour"),
                        "wagerules.scale.productiveHour.formula",
                        year,
                        productive)
                .exactMoney(part -> part.get(0).divide(part.get(1), Numbers.PRECISION));
    }
}
