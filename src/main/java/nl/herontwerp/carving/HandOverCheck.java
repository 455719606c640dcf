package nl.herontwerp.carving;

import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/** Cutting work out of a job costs minutes of handing over on both sides, each time. */
final class HandOverCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        var design = look.redesign().design();
        var unstated = look.review().pieces().stream()
                .filter(piece -> Divider.handOver(design, piece.activity()).isEmpty())
                .map(piece -> piece.activity().name())
                .toList();
        var missing = unstated.isEmpty()
                ? Stream.<Warning>empty()
                : Stream.of(RoleCheck.note(
                        Phrase.of("carving.warning.handOverUnknown", Said.names(unstated)),
                        null,
                        new Mend.Fill(Place.WORK)));
        return Stream.concat(
                look.review().pieces().stream().filter(HandOverCheck::costsMore).map(HandOverCheck::say), missing);
    }

    private static boolean costsMore(PieceWork piece) {
        return piece.given()
                .with(piece.taken(), Hours::plus)
                .with(piece.hoursThen(), (over, work) -> !over.isZero() && over.compareTo(work) >= 0)
                .toOptional()
                .orElse(false);
    }

    private static Warning say(PieceWork piece) {
        return RoleCheck.warning(
                Phrase.of("carving.warning.handOverCostly", piece.activity().name()), null, RoleCheck.giveBack(piece));
    }
}
