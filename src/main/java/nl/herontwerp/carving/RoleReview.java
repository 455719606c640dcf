package nl.herontwerp.carving;

import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A carved role looked at: is it a job that can exist?
 *
 * @param hoursPerWeek work in it in an average week at the normal pace, with taking over and walking, all
 *     positions together; see {@link RoleHours}
 * @param hoursNeededPerWeek hours that people with the role's wage value need for that work
 * @param hoursAvailablePerWeek contract hours of all positions together
 * @param mainTasks the main tasks (hoofdtaken) by the legal definition
 * @param demands per demand the highest score over its pieces; a demand is absent when unscored
 * @param warnings what a careful reader would say
 */
public record RoleReview(
        CarvedRole role,
        List<PieceWork> pieces,
        Figure<Hours> hoursPerWeek,
        Figure<Hours> hoursNeededPerWeek,
        Hours hoursAvailablePerWeek,
        List<MainTask> mainTasks,
        Map<Demand, Integer> demands,
        List<Warning> warnings) {

    /** Pieces of one task in this role, weighed against the legal definition of a main task. */
    public record MainTask(String taskId, String name, Figure<Hours> hoursPerWeek, Figure<Boolean> isMainTask) {}

    /**
     * Something to look at.
     *
     * @param why the sentence, with what would mend it
     * @param source the law or method it rests on; null for a check of the program's own
     * @param mend what would take it away, or null when only people can say
     */
    public record Warning(
            Severity severity,
            Phrase why,
            @Nullable LegalSource source,
            @Nullable String activityId,
            @Nullable Mend mend) {}

    /** What would take a warning away. */
    public sealed interface Mend {

        /**
         * Can be done at once.
         *
         * @param what it does, as a sentence that begins with a verb
         */
        record Do(Phrase what, List<DesignEdit> edits) implements Mend {}

        /**
         * Somebody has to fill something in.
         *
         * @param taskId the task that it is asked of; null when it is not about one task
         */
        record Fill(Place where, @Nullable String taskId) implements Mend {
            public Fill(Place where) {
                this(where, null);
            }
        }

        enum Place {
            /** The terms of the role: contract, guidance. */
            TERMS,
            /** How the work is handed over, where it is and what it is like. */
            WORK,
            WAGE_VALUE,
            QUALITY,
            TASKS,
            /** When and where a task is done, which is asked on the shop floor. */
            INTERVIEW,
            DEMANDS,
            FREED_HOURS
        }
    }

    public enum Severity {
        /** The role can't exist like this. */
        STOP,
        WARNING,
        NOTE
    }
}
