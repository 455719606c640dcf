package nl.herontwerp.reshoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * The same product made at several locations.
 *
 * @param volume units a year, above 0; null is not known
 * @param volumeGrowth growth of that number a year; null is not known
 * @param locations in the order shown, at most {@link LocationLimits#MAX_LOCATIONS}
 */
public record LocationPlan(
        @Nullable BigDecimal volume, @Nullable Percentage volumeGrowth, List<Location> locations) {

    /** What a project starts with. */
    public static final LocationPlan EMPTY = new LocationPlan(null, null, List.of());

    public LocationPlan {
        locations = List.copyOf(locations);
    }

    public Optional<Location> location(String id) {
        return locations.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    /** With a location put in the place of the one with the same id, or at the end. */
    public LocationPlan with(Location changed) {
        var all = new ArrayList<>(locations);
        var place = all.stream().map(Location::id).toList().indexOf(changed.id());
        if (place < 0) {
            all.add(changed);
        } else {
            all.set(place, changed);
        }
        return new LocationPlan(volume, volumeGrowth, all);
    }

    public LocationPlan without(String id) {
        return new LocationPlan(
                volume,
                volumeGrowth,
                locations.stream().filter(location -> !location.id().equals(id)).toList());
    }

    public LocationPlan with(@Nullable BigDecimal changedVolume, @Nullable Percentage changedGrowth) {
        return new LocationPlan(changedVolume, changedGrowth, locations);
    }
}
