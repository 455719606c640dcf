package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.wagerules.Explained;

/**
 * What an hour at work costs of a present job that is in no wage scale, as a wage scale has it: leave is paid (art. 7:639
 * of the civil code) and so is illness (art. 7:629), without work. Not rounded.
 */
final class HourAtWork {

    private HourAtWork() {}

    /**
     * The cost of an hour at work.
     *
     * @param paidHour cost of a paid hour
     */
    static Explanation of(PresentJob job, Explanation paidHour) {
        return sickness(job, leave(job, paidHour));
    }

    private static Explanation leave(PresentJob job, Explanation paidHour) {
        var leave = job.terms().leave();
        if (leave == null) {
            return paidHour;
        }
        var year = Explained.step(
                        Phrase.of("costing.paidHours"),
                        "costing.paidHours.formula",
                        Explained.hours(
                                Phrase.of("costing.fullTimeWeek"), job.terms().fullTime()),
                        Rates.weeks())
                .hours(part -> part.get(0).multiply(part.get(1)));
        var isLess = CostImpact.hours(year)
                .flatMap(hours -> leave.compareTo(hours) < 0
                        ? Figure.known(leave)
                        : Figure.<Hours>unknown(Phrase.of("costing.unknown.leave", job.name())));
        return Explained.step(
                        Phrase.of("costing.hourWithLeave"),
                        "costing.hourWithLeave.formula",
                        paidHour,
                        year,
                        Explained.hours(Phrase.of("costing.leave"), isLess))
                .exactMoney(part -> part.get(0)
                        .multiply(part.get(1))
                        .divide(part.get(1).subtract(part.get(2)), MathContext.DECIMAL128));
    }

    private static Explanation sickness(PresentJob job, Explanation hour) {
        var sickness = job.terms().sickness();
        return sickness == null
                ? hour
                : Explained.step(
                                Phrase.of("costing.hourWithSickness"),
                                "costing.hourWithSickness.formula",
                                hour,
                                Explained.percentage(Phrase.of("costing.sickness"), Figure.known(sickness)))
                        .exactMoney(part ->
                                part.get(0).divide(BigDecimal.ONE.subtract(part.get(1)), MathContext.DECIMAL128));
    }
}
