package nl.herontwerp.scenario.internal;

/**
 * What a line of a year is against the same line without growth, rounded as the cost room rounds it: the line to the cent, and what has
 * grown of it to the cent again.
 *
 * @param volume how often the work is done
 * @param wages what hours are worth that are not paid by the job's own wage
 * @param prices what is bought and sold
 */
record Rise(double volume, double wages, double prices) {

    static final Rise NONE = new Rise(1, 1, 1);

    /** Cents after a factor. */
    static long of(long cents, double factor) {
        return factor == 1 ? cents : Cents.of(Cents.euros(cents) * factor);
    }
}
