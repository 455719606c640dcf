package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;

/**
 * What can't be meant of a present job. Asked when somebody fills it in, not when kept edits are done again: what was
 * filled in before these limits stays as it was.
 */
public final class JobSense {

    /** More than any employer has in one job. */
    static final int MAX_PEOPLE = 100_000;

    /** Euros an hour, as for a carved role; anything above is a wage a month. */
    static final int MAX_WAGE = 1_000;

    private JobSense() {}

    /** What is wrong, with the mend; empty when nothing is. */
    public static Optional<Phrase> problem(Performer job) {
        var people = job.people();
        if (people != null && people.value().compareTo(BigDecimal.valueOf(MAX_PEOPLE)) > 0) {
            return Optional.of(Phrase.of("process.refused.people", MAX_PEOPLE));
        }
        var wage = job.hourlyWage();
        if (wage != null && wage.value().compareTo(Money.of(MAX_WAGE)) > 0) {
            return Optional.of(Phrase.of("process.refused.wage", Money.of(MAX_WAGE)));
        }
        var contract = job.contractHoursPerWeek();
        var fullTime = job.fullTimeHoursPerWeek();
        return contract != null && fullTime != null && contract.value().compareTo(fullTime.value()) > 0
                ? Optional.of(Phrase.of("process.refused.contractAboveFullTime", contract.value(), fullTime.value()))
                : Optional.empty();
    }
}
