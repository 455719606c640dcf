package nl.herontwerp.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to change in a model file to show a redesign.
 *
 * @param lanes lanes to add, below the present ones of the process, in order
 * @param pieces the pieces that take the place of a task, in order, by task id
 * @param stopped tasks that are no longer done; their flow is healed
 * @param apart tasks whose pieces are never made one with those of another task, because they are not
 *     done equally often
 */
public record RedesignPlan(
        List<NewLane> lanes, Map<String, List<Piece>> pieces, Set<String> stopped, Set<String> apart) {

    public RedesignPlan {
        lanes = List.copyOf(lanes);
        pieces = Map.copyOf(pieces);
        stopped = Set.copyOf(stopped);
        apart = Set.copyOf(apart);
    }

    public RedesignPlan(List<NewLane> lanes, Map<String, List<Piece>> pieces, Set<String> stopped) {
        this(lanes, pieces, stopped, Set.of());
    }

    /** A lane for a carved role, a robot or a supplier. */
    public record NewLane(String key, String name) {}

    /**
     * A piece of a task.
     *
     * @param laneKey the new lane that it goes to; null stays on the task's own lane
     */
    public record Piece(String name, @Nullable String laneKey) {}
}
