package nl.herontwerp.carving;

/**
 * The seven demands that decide whether a piece of work is simple. Each is scored 0 (no demand) to 3
 * (high demand).
 */
public enum Demand {
    /** Works out alone what to do next. */
    INDEPENDENCE,
    /** Deals with people. */
    SOCIAL_FUNCTIONING,
    /** Meets deadlines and peaks. */
    DEADLINES_AND_PEAKS,
    WORKING_PACE,
    /** Goes on after disturbances and interruptions. */
    DISTURBANCES,
    /** Copes with situations that can't be foreseen. */
    PREDICTABILITY,
    PHYSICAL_LOAD
}
