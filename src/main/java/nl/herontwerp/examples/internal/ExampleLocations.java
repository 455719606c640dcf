package nl.herontwerp.examples.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.scenario.LocationEdit;
import org.jspecify.annotations.Nullable;

/** The locations of an example: what is not named in it is skipped, so that all of it can be compared. */
final class ExampleLocations {

    private ExampleLocations() {}

    /** The edits that fill them in; none where the example has no locations. */
    static List<LocationEdit> of(Data example) {
        var edits = new ArrayList<LocationEdit>();
        if (example.values().containsKey("locations")) {
            var locations = example.part("locations");
            edits.add(new LocationEdit.SetVolume(
                    locations.decimal("unitsPerYear"), percentage(locations, "volumeGrowthPercent")));
            locations.parts("places").forEach(place -> edits.add(new LocationEdit.PutLocation(location(place))));
        }
        return edits;
    }

    private static Location location(Data place) {
        return new Location(
                place.text("id"),
                place.languages("name").getOrDefault("nl", place.text("id")),
                Data.constant(Location.Kind.class, place.text("kind")),
                place.text("currency"),
                place.decimalOrNull("rate"),
                null,
                percentage(place, "wageGrowthPercent"),
                percentage(place, "currencyChangePercent"),
                percentage(place, "wageSharePercent"),
                percentage(place, "carryingRatePercent"),
                values(place));
    }

    private static Map<Factor, Entry> values(Data place) {
        var values = new EnumMap<Factor, Entry>(Factor.class);
        for (var factor : Factor.values()) {
            values.put(factor, Entry.SKIPPED);
        }
        place.part("values")
                .values()
                .forEach((factor, number) -> values.put(
                        Data.constant(Factor.class, String.valueOf(factor)), Entry.of(String.valueOf(number))));
        if (place.is("labourOfScenario")) {
            values.remove(Factor.LABOUR);
        }
        return values;
    }

    private static @Nullable Percentage percentage(Data part, String name) {
        var number = part.decimalOrNull(name);
        return number == null ? null : new Percentage(number);
    }
}
