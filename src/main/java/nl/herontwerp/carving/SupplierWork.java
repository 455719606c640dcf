package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;

/**
 * How much work a supplier takes over.
 *
 * @param timesPerYear how often its pieces are done, each piece counted
 * @param hoursPerYear what they take people of this employer at the normal pace
 */
public record SupplierWork(Figure<BigDecimal> timesPerYear, Figure<Hours> hoursPerYear) {

    static final SupplierWork NONE = new SupplierWork(Figure.known(BigDecimal.ZERO), Figure.known(Hours.ZERO));

    /** @param all pieces of a division of the same redesign */
    static SupplierWork of(Supplier supplier, List<PieceWork> all, Loads loads) {
        var held = all.stream()
                .filter(piece -> piece.holder().equals(new Holder.Supplier(supplier.id())))
                .toList();
        return new SupplierWork(
                Figure.total(
                        held.stream().map(piece -> times(piece, loads)).toList(), BigDecimal.ZERO, BigDecimal::add),
                Figure.total(held.stream().map(PieceWork::hoursThen).toList(), Hours.ZERO, Hours::plus));
    }

    private static Figure<BigDecimal> times(PieceWork piece, Loads loads) {
        var load = loads.tasks().get(piece.taskId());
        return load == null
                ? Figure.unknown(
                        Phrase.of("carving.missing.load", piece.activity().name()))
                : load.timesPerYear();
    }
}
