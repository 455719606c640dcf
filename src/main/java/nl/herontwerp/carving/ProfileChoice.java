package nl.herontwerp.carving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Phrase;

/** A role made for a profile of pieces that are chosen one by one, looked at before it exists. */
public final class ProfileChoice {

    private ProfileChoice() {}

    /** What the role would look like with these pieces; nothing is changed. */
    public static RoleReview review(Redesign redesign, CarvedRole role, List<PieceWork> pieces) {
        return RoleReviewer.review(redesign, role, pieces);
    }

    /** The edits that make the role. */
    public static List<DesignEdit> edits(CarvedRole role, List<PieceWork> pieces) {
        var edits = new ArrayList<DesignEdit>();
        edits.add(new DesignEdit.PutRole(role));
        pieces.forEach(
                piece -> edits.add(new DesignEdit.Assign(piece.activity().id(), new Assignment.ToRole(role.id()))));
        return edits;
    }

    /** The warnings that a role has with one more piece and did not have without it. */
    public static List<Warning> added(Redesign redesign, RoleReview before, PieceWork piece) {
        var pieces = new ArrayList<>(before.pieces());
        pieces.add(piece);
        var known =
                before.warnings().stream().map(warning -> key(warning.why())).toList();
        return RoleReviewer.review(redesign, before.role(), pieces).warnings().stream()
                .filter(warning -> warning.severity() != RoleReview.Severity.NOTE)
                .filter(warning -> !known.contains(key(warning.why())))
                .toList();
    }

    /** More work in a contract that is not full yet is no new warning, however many hours still miss; too much is. */
    private static String key(Phrase why) {
        return why.key().equals("carving.warning.tooLittle") ? why.key() : why.toString();
    }

    /** The first warning of these that stops, else the first. */
    public static Optional<Warning> first(List<Warning> warnings) {
        return warnings.stream().min((one, other) -> one.severity().compareTo(other.severity()));
    }
}
