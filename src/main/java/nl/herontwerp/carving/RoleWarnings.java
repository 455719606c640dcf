package nl.herontwerp.carving;

import java.util.List;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** What a careful reader would say of a role, the most serious first. Each check is a class of its own. */
final class RoleWarnings {

    private static final List<RoleCheck> CHECKS = List.of(
            new PeakCheck(),
            new FitCheck(),
            new HoursCheck(),
            new ClassCheck(),
            new PlaceCheck(),
            new GuidanceCheck(),
            new WageValueCheck(),
            new MainTaskCheck(),
            new HandOverCheck(),
            new JunkJobCheck(),
            new QualityCheck());

    private RoleWarnings() {}

    static List<Warning> of(Redesign redesign, RoleReview review) {
        if (review.pieces().isEmpty()) {
            var empty = Phrase.of("carving.warning.noPieces", review.role().name());
            return List.of(new Warning(Severity.NOTE, empty, null, null, null));
        }
        var look = new RoleCheck.Look(redesign, review, WorkBlock.of(redesign, review.pieces()));
        return CHECKS.stream()
                .flatMap(check -> check.of(look))
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
