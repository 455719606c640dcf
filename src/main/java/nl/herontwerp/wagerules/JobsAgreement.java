package nl.herontwerp.wagerules;

import java.time.LocalDate;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * Counting for the jobs agreement (banenafspraak): one job is 25.5 paid hours a week, in proportion. Source:
 * Wet banenafspraak en quotum arbeidsbeperkten.
 */
public final class JobsAgreement {

    /** Decimals of a number of jobs. */
    public static final int DECIMALS = 2;

    private final ParameterRegister register;

    public JobsAgreement(ParameterRegister register) {
        this.register = register;
    }

    /** Number of jobs with two decimals, half up; {@code hoursPerWeek} is all paid hours a week together. */
    public Explanation jobs(Explanation hoursPerWeek, LocalDate date) {
        return Explained.step(
                        Phrase.of("wagerules.jobs"),
                        "wagerules.jobs.formula",
                        hoursPerWeek,
                        register.explain("jobs-agreement/hours-per-week", date))
                .number(DECIMALS, part -> part.get(0).divide(part.get(1), Numbers.PRECISION));
    }
}
