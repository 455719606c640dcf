package nl.herontwerp.costing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * Computes what a scenario costs a year, once and per case.
 *
 * <p>Amounts are exact until a line is written; each line is rounded half up to the cent, and totals
 * are sums of lines, so that what is visible adds up to what is visible. A figure that lacks an input
 * is unknown and names it.
 */
public final class CostCalculator {

    private CostCalculator() {}

    /** With the parameters that the program brings. */
    public static CostImpact calculate(CostCase input) {
        return calculate(input, ParameterRegister.standard());
    }

    /** With other parameters, such as those an administrator added to. */
    public static CostImpact calculate(CostCase input, ParameterRegister register) {
        var rates = new Rates(input, register);
        var yearly = yearly(input, rates);
        var oneOff = new ArrayList<>(RoleLines.oneOff(input));
        oneOff.addAll(SupportLines.oneOff(input));
        oneOff.addAll(RobotLines.oneOff(input));
        oneOff.addAll(BoughtLines.oneOff(input));
        var perYear = Totals.perYear(yearly);
        var oneOffTotal = Totals.oneOff(oneOff);
        var jobs = RoleLines.jobsAgreement(input, register);
        var freed = FreedHours.total(input);
        var unclaimed = FreedHours.unclaimed(input);
        var perCase = Totals.perCase(perYear, input.casesPerYear());
        var payback = new Payback(oneOffTotal, yearly);
        var inMoney = payback.inMoney();
        var all = new ArrayList<Explanation>(List.of(
                perYear.now(), perYear.scenario(), perCase.now(), oneOffTotal, inMoney, jobs, freed, unclaimed));
        return new CostImpact(
                input.referenceDate(),
                yearly,
                oneOff,
                perYear,
                perCase,
                oneOffTotal,
                inMoney,
                payback.withWorth().orElse(null),
                jobs,
                freed,
                unclaimed,
                HourCosts.of(input, rates),
                Totals.doubts(all),
                Receipts.of(input, all));
    }

    /** The lines a year alone, for who computes many cases and needs no totals and no receipt. */
    public static List<CostLine> yearly(CostCase input, ParameterRegister register) {
        return yearly(input, new Rates(input, register));
    }

    private static List<CostLine> yearly(CostCase input, Rates rates) {
        return Stream.of(
                        JobLines.of(input, rates),
                        RoleLines.of(input, rates),
                        SupportLines.yearly(input),
                        RobotLines.yearly(input),
                        BoughtLines.yearly(input, rates))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CostLine::kind))
                .toList();
    }
}
