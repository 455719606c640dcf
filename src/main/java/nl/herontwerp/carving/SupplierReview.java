package nl.herontwerp.carving;

import java.util.List;
import nl.herontwerp.carving.RoleReview.Warning;

/**
 * A supplier looked at: what it takes over, and what a careful buyer would ask.
 *
 * @param pieces what it takes over, in model order
 * @param work how much that is a year
 */
public record SupplierReview(Supplier supplier, List<PieceWork> pieces, SupplierWork work, List<Warning> warnings) {

    public SupplierReview {
        pieces = List.copyOf(pieces);
        warnings = List.copyOf(warnings);
    }

    /** @param division of the same redesign */
    public static SupplierReview of(Redesign redesign, Supplier supplier, Division division) {
        var pieces = division.pieces().stream()
                .filter(piece -> piece.holder().equals(new Holder.Supplier(supplier.id())))
                .toList();
        var work = division.suppliers().getOrDefault(supplier.id(), SupplierWork.NONE);
        var review = new SupplierReview(supplier, pieces, work, List.of());
        return new SupplierReview(supplier, pieces, work, SupplierWarnings.of(redesign, review, division));
    }

    /** All suppliers of a redesign, in the order shown. */
    public static List<SupplierReview> all(Redesign redesign, Division division) {
        return redesign.design().suppliers().values().stream()
                .map(supplier -> of(redesign, supplier, division))
                .toList();
    }
}
