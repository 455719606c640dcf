package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deeltaak: one piece of a task. The pieces of one task always make up the whole task: each
 * piece's share is its weight divided by the weights of all pieces together.
 *
 * @param id unique in the design, never reused
 * @param weight more than zero; minutes or any other measure that the pieces of the task share
 * @param demands scores 0 to 3; a demand without a score is not judged yet
 * @param override the class chosen by a user against the scores, or null
 */
public record Activity(
        String id,
        String name,
        BigDecimal weight,
        Map<Demand, Integer> demands,
        Set<HardStop> hardStops,
        @Nullable ClassOverride override) {

    public Activity {
        demands = Map.copyOf(demands);
        hardStops = Set.copyOf(hardStops);
    }

    /** The id of the one piece of a task that has not been split. */
    public static String wholeId(String taskId) {
        return "whole:" + taskId;
    }

    public static Activity of(String id, String name, BigDecimal weight) {
        return new Activity(id, name, weight, Map.of(), Set.of(), null);
    }

    public Activity withName(String changed) {
        return new Activity(id, changed, weight, demands, hardStops, override);
    }

    public Activity withWeight(BigDecimal changed) {
        return new Activity(id, name, changed, demands, hardStops, override);
    }

    public Activity withDemands(Map<Demand, Integer> changed) {
        return new Activity(id, name, weight, changed, hardStops, override);
    }

    public Activity withHardStops(Set<HardStop> changed) {
        return new Activity(id, name, weight, demands, changed, override);
    }

    public Activity withOverride(@Nullable ClassOverride changed) {
        return new Activity(id, name, weight, demands, hardStops, changed);
    }
}
