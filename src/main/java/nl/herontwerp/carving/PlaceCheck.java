package nl.herontwerp.carving;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** Work in several places asks for walking time that somebody stated. */
final class PlaceCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        return Stream.concat(walking(look), unknown(look));
    }

    private static Stream<Warning> walking(Look look) {
        // the same place may be written with other capitals
        var places = look.blocks().stream()
                .map(WorkBlock::location)
                .filter(location -> !location.isEmpty())
                .collect(Collectors.toMap(
                        location -> location.toLowerCase(Locale.ROOT),
                        location -> location,
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
        if (places.size() < 2 || look.role().walkingMinutesPerDay() != null) {
            return Stream.empty();
        }
        return Stream.of(RoleCheck.warning(
                Phrase.of(
                        "carving.warning.places",
                        places.size(),
                        Said.names(places.values().stream().toList())),
                Sources.QUICK_SCAN,
                new Mend.Fill(Place.WORK)));
    }

    private static Stream<Warning> unknown(Look look) {
        var unknown = look.blocks().stream()
                .filter(block -> block.location().isEmpty())
                .toList();
        // one task is in one place, wherever that is
        return unknown.isEmpty() || look.blocks().size() < 2
                ? Stream.empty()
                : Stream.of(RoleCheck.note(
                        Phrase.of(
                                "carving.warning.placeUnknown",
                                Said.names(unknown.stream().map(WorkBlock::name).toList())),
                        Sources.QUICK_SCAN,
                        RoleCheck.ask(unknown.getFirst())));
    }
}
