package nl.herontwerp.carving;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;

/** Is it good work? The seven questions of the WEBA method. */
final class QualityCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        return of(look.redesign(), look.role().id(), look.review().pieces());
    }

    static Stream<Warning> of(Redesign redesign, String jobId, List<PieceWork> pieces) {
        var judged = QualityReview.of(redesign, jobId, pieces);
        var bad = judged.entrySet().stream()
                .filter(each -> each.getValue().good().equals(Figure.known(false)))
                .map(each -> RoleCheck.warning(
                        Phrase.of(
                                "carving.warning.quality",
                                Phrase.ofEnum("carving.quality", each.getKey()),
                                each.getValue().why()),
                        Sources.WEBA,
                        new Mend.Fill(Place.QUALITY)));
        var unknown =
                judged.values().stream().filter(each -> !each.good().isKnown()).count();
        return unknown == 0
                ? bad
                : Stream.concat(
                        bad,
                        Stream.of(RoleCheck.note(
                                Phrase.of("carving.warning.qualityUnknown", unknown, judged.size()),
                                Sources.WEBA,
                                new Mend.Fill(Place.QUALITY))));
    }
}
