package nl.herontwerp.process;

import java.util.SequencedMap;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;

/**
 * How much work there is: every task's load, in model order, with the gaps still open.
 *
 * @param tasks load by task id
 * @param completeness what has been filled in, and what is missing most
 */
public record Loads(SequencedMap<String, TaskLoad> tasks, Completeness completeness) {

    /** Hours a year of all tasks together; unknown when any is unknown. */
    public Figure<Hours> totalHoursPerYear() {
        return Figure.total(tasks.values().stream().map(TaskLoad::hoursPerYear).toList(), Hours.ZERO, Hours::plus);
    }
}
