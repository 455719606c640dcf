package nl.herontwerp.carving;

import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** A role of nothing but dirty, lonely or unpleasant work is no good job. */
final class JunkJobCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        var pieces = look.review().pieces();
        var marks = pieces.stream()
                .map(piece -> burdens(look.redesign().design(), piece))
                .toList();
        if (marks.stream().allMatch(each -> each != null && !each.isEmpty())) {
            return Stream.of(
                    RoleCheck.warning(Phrase.of("carving.warning.junkJob"), Sources.WEBA, new Mend.Fill(Place.WORK)));
        }
        // a piece that is nice, or at least not bad, is enough
        var settled = marks.stream().anyMatch(each -> each != null && each.isEmpty());
        return settled
                ? Stream.empty()
                : Stream.of(RoleCheck.note(
                        Phrase.of("carving.warning.burdensUnknown"), Sources.WEBA, new Mend.Fill(Place.WORK)));
    }

    static @Nullable Set<Burden> burdens(Design design, PieceWork piece) {
        return design.assignments().get(piece.activity().id()) instanceof Assignment.ToRole to ? to.burdens() : null;
    }
}
