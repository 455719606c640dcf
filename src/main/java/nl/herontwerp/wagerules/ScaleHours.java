package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** The paid hours and the productive hours of a year in a scale. */
final class ScaleHours {

    private static final BigDecimal WEEKS = BigDecimal.valueOf(52);

    /** Paid hours a year; {@code contract} a week, or null for full time. */
    Explanation paid(ScaleLine line, @Nullable Hours contract) {
        var week = contract == null
                ? fullTime(line)
                : Explained.hours(Phrase.of("wagerules.contractHours"), Figure.known(contract));
        return Explained.step(
                        Phrase.of(contract == null ? "wagerules.scale.paidYear" : "wagerules.hoursPerYear"),
                        "wagerules.scale.paidYear.formula",
                        week)
                .hours(part -> part.getFirst().multiply(WEEKS));
    }

    /** Hours at work of a full-time year; unknown when none are left. */
    Explanation productive(ScaleLine line) {
        var absence = line.absence();
        var present = Explained.step(
                        Phrase.of("wagerules.scale.rosterHours"),
                        "wagerules.scale.rosterHours.formula",
                        paid(line, null),
                        entered(line, "statutoryLeave", absence.statutoryLeave()),
                        entered(line, "extraLeave", absence.extraLeave()),
                        entered(line, "publicHolidays", absence.publicHolidays()),
                        entered(line, "otherAbsence", absence.other()))
                .hours(part -> part.get(0)
                        .subtract(part.get(1))
                        .subtract(part.get(2))
                        .subtract(part.get(3))
                        .subtract(part.get(4)));
        var worked = Explained.step(
                        Phrase.of("wagerules.scale.productiveHours"),
                        "wagerules.scale.productiveHours.formula",
                        present,
                        Explained.percentage(
                                Phrase.of("wagerules.scale.sickness"),
                                Figure.ofNullable(absence.sickness(), missing(line, "sickness"))))
                .hours(part -> part.get(0).multiply(BigDecimal.ONE.subtract(part.get(1))));
        return atLeastSome(worked, line);
    }

    static Explanation fullTime(ScaleLine line) {
        return Explained.hours(
                Phrase.of("wagerules.fullTimeHours"),
                Figure.ofNullable(line.wage().fullTimeHours(), missing(line, "fullTime")));
    }

    /** What to fill in on a line. */
    static Phrase missing(ScaleLine line, String what) {
        return Phrase.of(
                "wagerules.scale.missing." + what, line.at().scale(), line.at().step(), line.from());
    }

    private static Explanation entered(ScaleLine line, String what, @Nullable Hours hours) {
        return Explained.hours(Phrase.of("wagerules.scale." + what), Figure.ofNullable(hours, missing(line, what)));
    }

    private static Explanation atLeastSome(Explanation worked, ScaleLine line) {
        var isSome = Explained.raw(worked).map(hours -> hours.signum() > 0).toOptional();
        if (isSome.orElse(true)) {
            return worked;
        }
        var none = Figure.<Quantity>unknown(Phrase.of(
                "wagerules.scale.unknown.noHours", line.at().scale(), line.at().step(), line.from()));
        return new Explanation(worked.what(), none, worked.formula(), worked.origin(), worked.parts(), worked.doubts());
    }
}
