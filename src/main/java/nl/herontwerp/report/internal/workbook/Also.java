package nl.herontwerp.report.internal.workbook;

import java.util.Optional;
import nl.herontwerp.kernel.Explanation;

/** What a calculation needs beside its explanation. */
interface Also {

    /** Whom a part of a step is about. */
    Scope scope(Scope scope, Explanation step, int part);

    /** The name of an input, with what tells it from others of that name. */
    String detailed(Scope scope, String name);

    /** The least wage of a role or job, when its own wage is above it now. */
    Optional<Explanation> leastWage(Scope scope);

    /** The most that premiums are paid of in a year. */
    Optional<Explanation> mostPremiumWage();

    /** The part of a job's freed hours without a use; unknown when the uses are more than there is. */
    Optional<Explanation> unused(Scope scope);

    /** The wage scale of a role or job. */
    Optional<Scope> scale(Scope scope);
}
