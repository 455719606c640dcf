package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A deeltaak: one piece of a task. The pieces of one task always make up the whole task: each
 * piece's share is its weight divided by the weights of all pieces together.
 *
 * @param id unique in the design, never reused
 * @param weight more than zero; minutes or any other measure that the pieces of the task share
 * @param demands scores 0 to 3 without any aid; a demand without a score is not judged yet
 * @param override the class chosen by a user against the scores, or null
 * @param measures aids that lower demands
 * @param workItems what the work asks, in the user's words after the capability list (FML) of UWV; about
 *     the work, never about a person
 * @param start what was taken from elsewhere and has not been confirmed, or null
 */
public record Activity(
        String id,
        String name,
        BigDecimal weight,
        Map<Demand, Integer> demands,
        Set<HardStop> hardStops,
        @Nullable ClassOverride override,
        List<SupportMeasure> measures,
        List<String> workItems,
        @Nullable StartingPoint start) {

    public Activity {
        demands = Map.copyOf(demands);
        hardStops = Set.copyOf(hardStops);
        // pieces that were kept before there were aids and items have none
        measures = measures == null ? List.of() : List.copyOf(measures);
        workItems = workItems == null ? List.of() : List.copyOf(workItems);
    }

    /** A piece without aids and items, all of whose values are somebody's own. */
    public Activity(
            String id,
            String name,
            BigDecimal weight,
            Map<Demand, Integer> demands,
            Set<HardStop> hardStops,
            @Nullable ClassOverride override) {
        this(id, name, weight, demands, hardStops, override, List.of(), List.of(), null);
    }

    /** The id of the one piece of a task that has not been split. */
    public static String wholeId(String taskId) {
        return "whole:" + taskId;
    }

    public static Activity of(String id, String name, BigDecimal weight) {
        return new Activity(id, name, weight, Map.of(), Set.of(), null);
    }

    /** The scores that are left with its aids. An aid never raises a score, nor gives one to what is not scored. */
    public Map<Demand, Integer> demandsWithSupport() {
        var lowered = new EnumMap<Demand, Integer>(Demand.class);
        lowered.putAll(demands);
        for (var measure : measures) {
            lowered.computeIfPresent(measure.demand(), (demand, score) -> Math.min(score, measure.lowersTo()));
        }
        return lowered;
    }

    public Activity withId(String changed) {
        return new Activity(changed, name, weight, demands, hardStops, override, measures, workItems, start);
    }

    public Activity withName(String changed) {
        return new Activity(id, changed, weight, demands, hardStops, override, measures, workItems, start);
    }

    public Activity withWeight(BigDecimal changed) {
        return new Activity(id, name, changed, demands, hardStops, override, measures, workItems, start);
    }

    public Activity withDemands(Map<Demand, Integer> changed) {
        return new Activity(id, name, weight, changed, hardStops, override, measures, workItems, start);
    }

    public Activity withHardStops(Set<HardStop> changed) {
        return new Activity(id, name, weight, demands, changed, override, measures, workItems, start);
    }

    public Activity withOverride(@Nullable ClassOverride changed) {
        return new Activity(id, name, weight, demands, hardStops, changed, measures, workItems, start);
    }

    public Activity withMeasures(List<SupportMeasure> changed) {
        return new Activity(id, name, weight, demands, hardStops, override, changed, workItems, start);
    }

    public Activity withWorkItems(List<String> changed) {
        return new Activity(id, name, weight, demands, hardStops, override, measures, changed, start);
    }

    public Activity withStart(@Nullable StartingPoint changed) {
        return new Activity(id, name, weight, demands, hardStops, override, measures, workItems, changed);
    }
}
