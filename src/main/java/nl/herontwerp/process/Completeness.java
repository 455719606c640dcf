package nl.herontwerp.process;

import java.util.List;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How much of the inventory is filled in.
 *
 * @param known figures that are known
 * @param asked figures that are asked for
 * @param gaps what is missing, first what most tasks wait for
 */
public record Completeness(int known, int asked, List<Gap> gaps) {

    public Completeness {
        gaps = List.copyOf(gaps);
    }

    /**
     * One missing figure.
     *
     * @param elementId the task, flow, lane or process that it is about, or null
     * @param what what is missing, as a sentence
     * @param unlocks of how many tasks the hours or cost wait for it; 0 when the result does without
     */
    public record Gap(
            Kind kind,
            @Nullable String elementId,
            Phrase what,
            @Nullable Integer unlocks) {

        public Gap {
            // copies from before this was counted have none
            unlocks = unlocks == null ? 0 : unlocks;
        }

        /** Of how many tasks the hours or cost wait for it. */
        public int waiting() {
            return unlocks == null ? 0 : unlocks;
        }

        public enum Kind {
            CASES,
            PROBABILITY,
            ACTIVE_MINUTES,
            PERFORMER,
            WAGE,
            PEOPLE,
            REPETITIONS,
            CONTRACT_HOURS
        }
    }

    /** How many figures the hours and cost of all tasks still wait for. */
    public int needed() {
        return (int) gaps.stream().filter(gap -> gap.waiting() > 0).count();
    }

    /** 0 to 100, rounded down, so that 100 means that nothing is missing. */
    public int percent() {
        return asked == 0 ? 100 : known * 100 / asked;
    }
}
