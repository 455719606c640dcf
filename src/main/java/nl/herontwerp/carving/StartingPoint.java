package nl.herontwerp.carving;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which values of a piece were taken from elsewhere and have not been confirmed or changed yet.
 *
 * @param basis where they come from, in words
 * @param weight whether its size was taken over
 * @param demands whose scores were taken over
 */
public record StartingPoint(String basis, boolean weight, Set<Demand> demands) {

    public StartingPoint {
        demands = demands == null ? Set.of() : Set.copyOf(demands);
    }

    /** What is left when the size is somebody's own; null when that is nothing. */
    @Nullable
    StartingPoint withoutWeight() {
        return demands.isEmpty() ? null : new StartingPoint(basis, false, demands);
    }

    /** What is left when a score is somebody's own; null when that is nothing. */
    @Nullable
    StartingPoint without(Demand demand) {
        var left = EnumSet.noneOf(Demand.class);
        left.addAll(demands);
        left.remove(demand);
        return left.isEmpty() && !weight ? null : new StartingPoint(basis, weight, left);
    }
}
