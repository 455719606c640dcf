package nl.herontwerp.wagerules;

import java.time.LocalDate;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;

/**
 * The wage-cost benefit (loonkostenvoordeel, LKV) of the Wet tegemoetkomingen loondomein: an amount per
 * paid hour with a yearly maximum per person, paid after the year. Rounded half up to the cent.
 */
public final class WageCostBenefit {

    private final ParameterRegister register;

    public WageCostBenefit(ParameterRegister register) {
        this.register = register;
    }

    /** The target groups. Only one benefit holds at a time: the highest (art. 4.1 lid 3). */
    public enum Kind {
        JOBS_AGREEMENT("jobs-agreement"),
        WORK_DISABLED("work-disabled"),
        REPLACEMENT("replacement"),
        OLDER_EMPLOYEE("older-employee");

        private final String id;

        Kind(String id) {
            this.id = id;
        }
    }

    /** Euros a year for one person; {@code paidHours} is a number of hours a year. */
    public Explanation perYear(Kind kind, Explanation paidHours, LocalDate date) {
        return Explained.step(
                        Phrase.ofEnum("wagerules.lkv", kind),
                        "wagerules.lkv.formula",
                        paidHours,
                        register.explain("lkv/" + kind.id + "-hour", date),
                        register.explain("lkv/" + kind.id + "-max", date))
                .cents(part -> part.get(0).multiply(part.get(1)).min(part.get(2)));
    }
}
