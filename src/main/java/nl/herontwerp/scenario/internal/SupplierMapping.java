package nl.herontwerp.scenario.internal;

import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierWork;
import nl.herontwerp.costing.Bought;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** Says a supplier in the words of the cost room. */
final class SupplierMapping {

    private SupplierMapping() {}

    /** @param work of the same supplier; null when it is not counted */
    static Bought.Contract contract(Supplier supplier, @Nullable SupplierWork work) {
        var price = supplier.price();
        var name = supplier.name();
        return new Bought.Contract(
                supplier.id(),
                name,
                Bought.Per.valueOf(price.per().name()),
                Figure.ofNullable(price.amount(), Phrase.of("scenario.missing.boughtPrice", name)),
                work == null
                        ? Figure.unknown(Phrase.of("scenario.missing.boughtAmount", name))
                        : price.per() == Supplier.Per.HOUR
                                ? work.hoursPerYear().map(Hours::value)
                                : work.timesPerYear(),
                price.leastPerYear(),
                vat(price, name),
                Figure.ofNullable(supplier.oneOff(), Phrase.of("scenario.missing.boughtOnce", name)),
                supplier.care().performerId(),
                Figure.ofNullable(supplier.care().hoursPerYear(), Phrase.of("scenario.missing.keeping", name)),
                price.growth());
    }

    private static Figure<Percentage> vat(Supplier.Price price, String name) {
        return switch (price.vat()) {
            case null -> Figure.unknown(Phrase.of("scenario.missing.vat", name));
            case RECLAIMED -> Figure.known(Percentage.ZERO);
            case COST -> Figure.ofNullable(price.vatRate(), Phrase.of("scenario.missing.vatRate", name));
        };
    }
}
