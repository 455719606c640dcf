package nl.herontwerp.costing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/**
 * By which hours the lines of a cost table are divided over tasks.
 *
 * @param tasks in the order shown
 * @param parts by the beginning of a line's id, such as "job:j1" for its wage and "job:j1:freed" for what is done with
 *     the hours that it gains; the longest one that fits counts
 */
public record TaskWork(List<Task> tasks, Map<String, Parts> parts) {

    public TaskWork {
        tasks = List.copyOf(tasks);
        parts = Map.copyOf(parts);
    }

    public record Task(String id, String name) {}

    /**
     * The hours of one job, role or robot.
     *
     * @param what what kind of hours, such as hours a year of present work
     * @param hours by task id; negative where a task gives a job more to do
     * @param noTask hours that are paid but belong to no task
     */
    public record Parts(Phrase what, SequencedMap<String, Figure<Hours>> hours, Figure<Hours> noTask) {
        public Parts {
            hours = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hours));
        }

        /** Hours that all belong to tasks. */
        public Parts(Phrase what, SequencedMap<String, Figure<Hours>> hours) {
            this(what, hours, Figure.known(Hours.ZERO));
        }
    }

    /** The hours by which a line is divided; empty when it has to do with no task. */
    Optional<Parts> of(CostLine line) {
        var key = line.id();
        while (!parts.containsKey(key) && key.indexOf(':') >= 0) {
            key = key.substring(0, key.lastIndexOf(':'));
        }
        return Optional.ofNullable(parts.get(key));
    }
}
