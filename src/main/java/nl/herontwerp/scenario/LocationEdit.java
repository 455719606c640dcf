package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationLimits;
import nl.herontwerp.reshoring.LocationPlan;
import org.jspecify.annotations.Nullable;

/** A change of where the product may be made and what that costs; shared by all drafts of the project. */
public sealed interface LocationEdit extends Edit<LocationPlan> {

    /** Sets how many units are made a year, and how that grows. */
    record SetVolume(@Nullable BigDecimal volume, @Nullable Percentage volumeGrowth) implements LocationEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("unitsPerYear", Arrays.asList(volume, volumeGrowth)));
        }

        @Override
        public Optional<Phrase> refusal(LocationPlan state) {
            return LocationLimits.refusal(volume, volumeGrowth);
        }

        @Override
        public LocationPlan applyTo(LocationPlan state) {
            return state.with(volume, volumeGrowth);
        }

        @Override
        public Phrase sentence(LocationPlan before) {
            return Phrase.of("scenario.edit.location.volume");
        }
    }

    /** Adds a location with its first values, or changes all but the values of the one with the same id. */
    record PutLocation(Location location) implements LocationEdit {
        public PutLocation {
            Objects.requireNonNull(location);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("location", location.with(Map.of()), location.id()));
        }

        @Override
        public Optional<Phrase> refusal(LocationPlan state) {
            if (state.location(location.id()).isEmpty() && state.locations().size() >= LocationLimits.MAX_LOCATIONS) {
                return Optional.of(Phrase.of("scenario.refused.locations", LocationLimits.MAX_LOCATIONS));
            }
            return LocationLimits.refusal(location)
                    .or(() -> location.values().entrySet().stream()
                            .flatMap(value -> LocationLimits.refusal(value.getKey(), value.getValue()).stream())
                            .findFirst());
        }

        @Override
        public LocationPlan applyTo(LocationPlan state) {
            return state.with(state.location(location.id())
                    .map(now -> location.with(now.values()))
                    .orElse(location));
        }

        @Override
        public Phrase sentence(LocationPlan before) {
            return Phrase.of(
                    before.location(location.id()).isPresent()
                            ? "scenario.edit.location.changed"
                            : "scenario.edit.location.added",
                    location.name());
        }
    }

    /** Removes a location with its values. */
    record RemoveLocation(String locationId) implements LocationEdit {
        public RemoveLocation {
            Objects.requireNonNull(locationId);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(LocationPlan state) {
            return known(state, locationId);
        }

        @Override
        public LocationPlan applyTo(LocationPlan state) {
            return state.without(locationId);
        }

        @Override
        public Phrase sentence(LocationPlan before) {
            return Phrase.of("scenario.edit.location.removed", name(before, locationId));
        }
    }

    /** Fills in one factor at one location, skips it, or empties it. */
    record SetValue(String locationId, Factor factor, Entry entry) implements LocationEdit {
        public SetValue {
            Objects.requireNonNull(locationId);
            Objects.requireNonNull(factor);
            Objects.requireNonNull(entry);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("locationValue", entry, locationId, factor.name()));
        }

        @Override
        public Optional<Phrase> refusal(LocationPlan state) {
            return known(state, locationId).or(() -> LocationLimits.refusal(factor, entry));
        }

        @Override
        public LocationPlan applyTo(LocationPlan state) {
            return state.location(locationId)
                    .map(location -> state.with(location.with(factor, entry)))
                    .orElse(state);
        }

        @Override
        public Phrase sentence(LocationPlan before) {
            var what = Phrase.ofEnum("reshoring.factor", factor);
            var where = name(before, locationId);
            if (entry.skipped()) {
                return Phrase.of("scenario.edit.location.skipped", what, where);
            }
            var number = entry.number();
            return number == null
                    ? Phrase.of("scenario.edit.location.emptied", what, where)
                    : Phrase.of("scenario.edit.location.value", what, where, number);
        }
    }

    private static Optional<Phrase> known(LocationPlan plan, String id) {
        return plan.location(id).isPresent()
                ? Optional.empty()
                : Optional.of(Phrase.of("scenario.refused.noSuchLocation"));
    }

    private static String name(LocationPlan plan, String id) {
        return plan.location(id).map(Location::name).orElse(id);
    }
}
