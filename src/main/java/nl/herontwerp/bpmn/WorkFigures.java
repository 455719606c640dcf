package nl.herontwerp.bpmn;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the work of a redesign, to write into its model. What is not known is not in it.
 *
 * @param name what the scenario is called
 * @param minutes of human work each time, by task id: one figure for each piece that the plan has for the
 *     task, or one for a task that the plan leaves alone
 * @param waitingMinutes before each time, by task id
 * @param chances from 0 to 1, by flow id
 * @param casesPerYear by process id
 * @param performers who does a task or what stays of it, by task id; a key of {@code workers}
 * @param workers by lane id, or by another key for who has no lane; those of new lanes by the key of the lane
 */
public record WorkFigures(
        String name,
        Map<String, List<Figure<BigDecimal>>> minutes,
        Map<String, BigDecimal> waitingMinutes,
        Map<String, BigDecimal> chances,
        Map<String, BigDecimal> casesPerYear,
        Map<String, String> performers,
        SequencedMap<String, Worker> workers) {

    /** Nothing is known. */
    public static final WorkFigures NONE =
            new WorkFigures("", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new LinkedHashMap<>());

    public WorkFigures {
        minutes = Map.copyOf(minutes);
        waitingMinutes = Map.copyOf(waitingMinutes);
        chances = Map.copyOf(chances);
        casesPerYear = Map.copyOf(casesPerYear);
        performers = Map.copyOf(performers);
        workers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(workers));
    }

    /**
     * A job, a carved role or a robot.
     *
     * @param people how many there are; null is not known
     * @param costPerHour what an hour costs the employer, in euros; null is not known
     */
    public record Worker(
            String name,
            @Nullable BigDecimal people,
            @Nullable BigDecimal costPerHour) {}
}
