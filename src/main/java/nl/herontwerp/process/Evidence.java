package nl.herontwerp.process;

import java.time.LocalDate;

/**
 * How what is said about a task is known.
 *
 * @param by who found it out: a user's name, never a person of the target group
 * @param on the day on which it was found out
 */
public record Evidence(Kind kind, String by, LocalDate on) {

    /** Where knowledge comes from. */
    public enum Kind {
        /** Somebody who does the work said it. */
        INTERVIEW,
        /** Somebody looked on and measured it. */
        OBSERVATION,
        /** It comes from data that a system kept. */
        SYSTEM,
        /** Somebody estimated it. */
        ESTIMATE
    }
}
