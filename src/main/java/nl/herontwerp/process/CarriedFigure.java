package nl.herontwerp.process;

import java.math.BigDecimal;

/**
 * A figure that the model file itself carries, such as a processing time of a simulation extension.
 *
 * @param elementId the node, flow, lane or process that it is about
 * @param value in the unit of its kind, never a zero that only stands for "not filled"
 * @param provenance the place in the file it was read from, in the file's own words, such as
 *     "BPSim ProcessingTime (scenario 'As is')"
 */
public record CarriedFigure(String elementId, Kind kind, BigDecimal value, String provenance) {

    public enum Kind {
        /** Minutes of work each time the task is done. */
        ACTIVE_MINUTES,
        /** Minutes of waiting each time, no work. */
        WAITING_MINUTES,
        /** Chance from 0 to 1 that this flow is taken. */
        PROBABILITY,
        /** Cases a year that start at this event. */
        CASES_PER_YEAR,
        /** How often a multi-instance or loop activity runs each time it is reached. */
        REPETITIONS,
        /** People on this lane. */
        PEOPLE,
        /** Euros an hour of this lane or task's performer. */
        COST_PER_HOUR,
        /** Days a week on which this lane works, by its calendar. */
        WORKING_DAYS,
        /** How often this task is done for one case. */
        VISITS_PER_CASE,
        /** How often a year this task is done, whatever the number of cases. */
        TIMES_PER_YEAR,
        /** Gross wage in euros an hour of this lane's performer, without holiday allowance. */
        HOURLY_WAGE,
        /** Hours a week in the contract of one person on this lane. */
        CONTRACT_HOURS,
        /** Weeks a year in which the work of this process is done. */
        WEEKS_PER_YEAR
    }
}
