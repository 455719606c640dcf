package nl.herontwerp.workbench.quick;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.placement.Placement;
import nl.herontwerp.placement.PlacementCalculation;
import nl.herontwerp.placement.Quote;
import nl.herontwerp.placement.Timeline;
import nl.herontwerp.wagerules.ParameterRegister;

/**
 * Everything that is shown of a placement.
 *
 * @param month one whole month by the rules of the first day
 * @param monthWithout the same without any instrument
 * @param year the first twelve months, with what changes in them
 * @param yearWithout the same without any instrument
 * @param timeline all months that were asked for
 */
record QuickAnswer(
        Placement placement,
        Quote month,
        Quote monthWithout,
        Amounts year,
        Amounts yearWithout,
        Timeline timeline,
        Set<Doubt> doubts,
        List<Phrase> assumptions) {

    private static final int YEAR = 12;

    /** What is wrong with a placement, or the answer. */
    sealed interface Result {
        record Refused(List<Phrase> reasons) implements Result {}

        record Answered(QuickAnswer answer) implements Result {}
    }

    static Result of(Placement placement, ParameterRegister register) {
        var calculation = new PlacementCalculation(register);
        var refusals = calculation.refusals(placement);
        if (!refusals.isEmpty()) {
            return new Result.Refused(refusals);
        }
        var without = placement.withoutSupport();
        var month = calculation.quote(placement);
        var timeline = calculation.timeline(placement);
        var year = calculation.timeline(forMonths(placement, YEAR));
        var doubts = EnumSet.noneOf(Doubt.class);
        Stream.of(month.doubts(), timeline.doubts(), year.doubts()).forEach(doubts::addAll);
        return new Result.Answered(new QuickAnswer(
                placement,
                month,
                calculation.quote(without),
                year.total(),
                calculation.timeline(forMonths(without, YEAR)).total(),
                timeline,
                doubts,
                Stream.concat(year.assumptions().stream(), timeline.assumptions().stream())
                        .distinct()
                        .toList()));
    }

    /** What the instruments save an employer a month; unknown when either cost is. */
    Figure<Money> savedPerMonth() {
        return Amounts.money(monthWithout.netCost()).with(Amounts.money(month.netCost()), Money::minus);
    }

    private static Placement forMonths(Placement asked, int months) {
        return new Placement(
                asked.start(),
                months,
                asked.worker(),
                asked.contract(),
                asked.employer(),
                asked.support(),
                asked.indexation());
    }
}
