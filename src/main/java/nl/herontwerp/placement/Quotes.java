package nl.herontwerp.placement;

import java.math.MathContext;
import java.util.List;
import java.util.TreeSet;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.JobsAgreement;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.MonthCost;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.Receipt;
import nl.herontwerp.wagerules.WageCostBenefit;
import nl.herontwerp.wagerules.WageCostSubsidy;
import org.jspecify.annotations.Nullable;

/** Makes the quote of a placement. */
final class Quotes {

    private final Placement placement;
    private final ParameterRegister register;

    Quotes(Placement asked, ParameterRegister register) {
        this.placement = withoutTrial(asked);
        this.register = register;
    }

    Quote quote() {
        var date = placement.start();
        var standing = new Course(placement, register, new TreeSet<>(List.of(date))).on(date);
        var lines = new MonthLines(placement, register);
        var month = lines.month(standing);
        var subsidy = standing.route().isSubsidy() ? lines.subsidy(standing) : null;
        var cost = month.total();
        var benefit = benefit(lines.hours(), standing.route().isSubsidy());
        var net = net(cost, subsidy, benefit);
        var minimum = lines.minimum(standing);
        var reference = new MinimumWage(register)
                .referenceMonth(standing.age(), placement.worker().vocational(), date);
        var jobs = new JobsAgreement(register).jobs(lines.hours(), date);
        var results = List.of(minimum, reference, net, jobs);
        var seen = new Seen();
        results.forEach(seen::look);
        return new Quote(
                minimum,
                reference,
                subsidy,
                lines.wage(standing),
                month,
                cost,
                benefit,
                net,
                jobs,
                seen.doubts(),
                Receipt.of(date, placement, results));
    }

    private Explanation benefit(Explanation weekHours, boolean withSubsidy) {
        var year = Explained.step(Phrase.of("placement.paidHoursYear"), "placement.paidHoursYear.formula", weekHours)
                .hours(part -> part.get(0).multiply(MonthCost.WEEKS));
        return new WageCostBenefit(register)
                .highest(placement.support().benefits(), year, placement.start(), placement.start(), withSubsidy);
    }

    private static Explanation net(Explanation cost, WageCostSubsidy.@Nullable Month subsidy, Explanation benefit) {
        var paid = subsidy == null ? Explained.nothing(MonthLines.name(Line.Kind.SUBSIDY)) : subsidy.paid();
        var step = Explained.step(
                Phrase.of("placement.netMonth"),
                subsidy == null ? "placement.netMonth.formula" : "placement.netMonth.granted",
                cost,
                paid,
                benefit);
        if (subsidy != null) {
            step.doubting(Doubt.ASSUMPTION);
        }
        return step.cents(part -> part.get(0)
                .subtract(part.get(1))
                .subtract(part.get(2).divide(MonthCost.MONTHS, MathContext.DECIMAL128)));
    }

    private static Placement withoutTrial(Placement asked) {
        var support = asked.support();
        return new Placement(
                asked.start(),
                asked.months(),
                asked.worker(),
                asked.contract(),
                asked.employer(),
                new Placement.Support(
                        support.instrument(),
                        support.wageValues(),
                        0,
                        support.lastDay(),
                        support.benefits(),
                        List.of()),
                asked.indexation());
    }
}
