package nl.herontwerp.potential;

/** What helps after the scan. */
public enum Referral {
    /** computing the total cost of ownership of each location; always */
    TOTAL_COST,
    /** redesigning the work, so that simple pieces become a job */
    REDESIGN,
    /** machines and robots that take work over */
    ROBOTS,
    /** subsidies, for wages and for investing */
    SUBSIDIES
}
