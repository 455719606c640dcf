package nl.herontwerp.process;

import java.util.List;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * How much of the inventory is filled in.
 *
 * @param known figures that are known
 * @param asked figures that are asked for
 * @param gaps what is missing, the most harmful first
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
     */
    public record Gap(Kind kind, @Nullable String elementId, Phrase what) {
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

    /** 0 to 100, rounded down, so that 100 means that nothing is missing. */
    public int percent() {
        return asked == 0 ? 100 : known * 100 / asked;
    }
}
