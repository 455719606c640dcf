package nl.herontwerp.carving;

import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Mend.Place;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** Complex pieces do not belong in a simple role; unjudged ones may not. */
final class ClassCheck implements RoleCheck {

    @Override
    public Stream<Warning> of(Look look) {
        return look.review().pieces().stream().flatMap(ClassCheck::of);
    }

    private static Stream<Warning> of(PieceWork piece) {
        var activity = piece.activity();
        var judged = piece.classification();
        return switch (judged.complexity()) {
            case COMPLEX ->
                Stream.of(new Warning(
                        Severity.WARNING,
                        Phrase.of("carving.warning.complex", activity.name(), judged.reason()),
                        null,
                        activity.id(),
                        RoleCheck.giveBack(piece)));
            case UNKNOWN ->
                Stream.of(new Warning(
                        Severity.NOTE,
                        Phrase.of("carving.warning.unknown", activity.name(), judged.reason()),
                        null,
                        activity.id(),
                        new Mend.Fill(Place.DEMANDS)));
            case SIMPLE, SIMPLE_WITH_SUPPORT -> Stream.empty();
        };
    }
}
