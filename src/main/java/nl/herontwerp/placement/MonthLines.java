package nl.herontwerp.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.placement.Standing.Route;
import nl.herontwerp.wagerules.Dispensation;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.MonthCost;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.SicknessBenefit;
import nl.herontwerp.wagerules.TrialPlacement;
import nl.herontwerp.wagerules.WageCostSubsidy;
import nl.herontwerp.wagerules.WageFloor;
import org.jspecify.annotations.Nullable;

/** The lines of a whole month of somebody who stands in one way; without the yearly benefit. */
final class MonthLines {

    private final Placement placement;
    private final ParameterRegister register;
    private final Map<Paid, MonthCost.Month> months = new HashMap<>();
    private final Map<WageCostSubsidy.Claim, WageCostSubsidy.Month> subsidies = new HashMap<>();

    /** What the wage and what comes on top of it depend on. */
    private record Paid(
            LocalDate rules,
            int age,
            int wageRises,
            @Nullable Figure<Percentage> dispensation) {}

    MonthLines(Placement placement, ParameterRegister register) {
        this.placement = placement;
        this.register = register;
    }

    List<Line> of(Standing standing) {
        if (standing.route() == Route.TRIAL) {
            return List.of(new Line(Kind.WAGE, new TrialPlacement(register).wage(name(Kind.WAGE), standing.rules())));
        }
        var month = month(standing);
        var lines = new ArrayList<Line>();
        lines.add(new Line(Kind.WAGE, month.grossWage()));
        lines.add(new Line(Kind.HOLIDAY_ALLOWANCE, month.holidayAllowance()));
        lines.add(new Line(Kind.PREMIUMS, month.premiums()));
        lines.add(new Line(Kind.PENSION, month.pension()));
        if (standing.route().isSubsidy()) {
            lines.add(new Line(Kind.SUBSIDY, subsidyLine(standing)));
        }
        if (standing.illness() > 0) {
            lines.add(new Line(Kind.SICKNESS_BENEFIT, sickness(standing, month)));
        }
        return lines;
    }

    MonthCost.Month month(Standing standing) {
        var dispensed = standing.route() == Route.DISPENSED;
        return months.computeIfAbsent(
                new Paid(
                        standing.rules(), standing.age(), standing.wageRises(), dispensed ? wageValue(standing) : null),
                paid -> compute(standing));
    }

    private MonthCost.Month compute(Standing standing) {
        var cost = new MonthCost(register);
        var hours = hours();
        var wage = wage(standing);
        return standing.route() == Route.DISPENSED
                ? cost.month(dispensed(wage, standing), hours, placement.employer(), standing.rules())
                : cost.month(wage, hours, placement.employer(), standing.rules());
    }

    Explanation minimum(Standing standing) {
        return new MinimumWage(register)
                .hourly(standing.age(), placement.worker().vocational(), standing.rules());
    }

    /** The wage an hour before dispensation. */
    Explanation wage(Standing standing) {
        var agreed = placement.contract().hourlyWage();
        var what = Phrase.of("placement.hourlyWage");
        var entered = agreed == null ? null : Explained.money(what, Figure.known(agreed));
        return WageFloor.wage(
                entered == null ? null : risen(entered, standing.wageRises()),
                minimum(standing),
                what,
                (wage, floor) -> Phrase.of("placement.belowMinimum", wage, floor));
    }

    WageCostSubsidy.Month subsidy(Standing standing) {
        var claim = new WageCostSubsidy.Claim(
                standing.subsidyAge(),
                wageValue(standing),
                standing.route() == Route.FLAT_RATE,
                placement.contract().hoursPerWeek(),
                placement.contract().fullTimeHours(),
                standing.subsidyRules(),
                placement.worker().vocational(),
                placement.worker().other());
        return subsidies.computeIfAbsent(claim, new WageCostSubsidy(register)::month);
    }

    private static Figure<Percentage> wageValue(Standing standing) {
        var wageValue = standing.wageValue();
        return wageValue == null ? Figure.unknown(Phrase.of("placement.unknown.flatRate")) : wageValue;
    }

    Explanation hours() {
        return Explained.hours(
                Phrase.of("placement.hoursPerWeek"),
                Figure.known(placement.contract().hoursPerWeek()));
    }

    static Phrase name(Kind kind) {
        return Phrase.ofEnum("placement.line", kind);
    }

    private Explanation risen(Explanation agreed, int times) {
        if (times == 0) {
            return agreed;
        }
        return Explained.step(
                        Phrase.of("placement.hourlyWage.risen"),
                        "placement.hourlyWage.risen.formula",
                        agreed,
                        Explained.percentage(Phrase.of("placement.indexation"), Figure.known(placement.indexation())),
                        Explained.number(Phrase.of("placement.rises"), Figure.known(BigDecimal.valueOf(times))))
                .doubting(Doubt.ASSUMPTION)
                .cents(part ->
                        part.get(0).multiply(BigDecimal.ONE.add(part.get(1)).pow(times)));
    }

    private Explanation dispensed(Explanation wage, Standing standing) {
        return new Dispensation(register).wage(wage, wageValue(standing), standing.rules());
    }

    private Explanation subsidyLine(Standing standing) {
        var step = Explained.step(
                        name(Kind.SUBSIDY),
                        "placement.subsidy.formula",
                        subsidy(standing).paid())
                .doubting(Doubt.ASSUMPTION);
        if (standing.otherReading()) {
            step.doubting(Doubt.CONFLICTING_READING);
        }
        return step.exactMoney(part -> part.get(0).negate());
    }

    private Explanation sickness(Standing standing, MonthCost.Month month) {
        var wage = Amounts.sum(Phrase.of("placement.dailyWage"), List.of(month.grossWage(), month.holidayAllowance()));
        var benefit =
                new SicknessBenefit(register).benefit(wage, part(standing), standing.illness() > 1, standing.rules());
        return Explained.step(name(Kind.SICKNESS_BENEFIT), "placement.sickness.formula", benefit)
                .exactMoney(part -> part.get(0).negate());
    }

    private static SicknessBenefit.Part part(Standing standing) {
        var wageValue = standing.wageValue();
        return switch (standing.route()) {
            case FLAT_RATE -> new SicknessBenefit.Part.Forfait();
            case ESTABLISHED ->
                wageValue == null
                        ? new SicknessBenefit.Part.Forfait()
                        : new SicknessBenefit.Part.OfWageValue(wageValue);
            case TRIAL, NO_INSTRUMENT, DISPENSED -> new SicknessBenefit.Part.Whole();
        };
    }
}
