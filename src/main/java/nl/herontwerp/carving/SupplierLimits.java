package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.carving.Supplier.Care;
import nl.herontwerp.carving.Supplier.Price;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of suppliers allow. */
final class SupplierLimits {

    /** Hours of the longest year. */
    static final int YEAR = 8_784;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private SupplierLimits() {}

    static Optional<Phrase> exists(Redesign state, String supplierId) {
        return refuse(!state.design().suppliers().containsKey(supplierId), "carving.refused.noSuchSupplier");
    }

    static Optional<Phrase> supplier(Redesign state, Supplier supplier) {
        var from = supplier.from();
        var until = supplier.until();
        return refuse(supplier.id().isBlank(), "carving.refused.idInUse")
                .or(() -> PieceLimits.named(supplier.name()))
                .or(() -> price(supplier.price()))
                .or(() -> RoleLimits.notNegative(supplier.oneOff()))
                .or(() -> care(state, supplier.care()))
                .or(() -> refuse(
                        from != null && until != null && until.isBefore(from), "carving.refused.endBeforeStart"));
    }

    private static Optional<Phrase> price(Price price) {
        var least = price.leastPerYear();
        return RoleLimits.notNegative(price.amount())
                .or(() -> refuse(
                        least != null && (least.signum() <= 0 || least.compareTo(MOST) > 0),
                        "carving.refused.leastBought"))
                .or(() -> refuse(
                        price.vatRate() != null && !price.vatRate().isBetween(0, 100), "carving.refused.vatRate"))
                .or(() -> refuse(!isGrowth(price.growth()), "carving.refused.priceGrowth"));
    }

    /** As the growths of a horizon: more than -100 % and at most 100 %. */
    private static boolean isGrowth(@Nullable Percentage growth) {
        return growth == null
                || (growth.isBetween(-100, 100) && growth.percent().compareTo(Pieces.HUNDRED.negate()) > 0);
    }

    private static Optional<Phrase> care(Redesign state, Care care) {
        var hours = care.hoursPerYear();
        return RoleLimits.handOver(care.handOver())
                .or(() ->
                        care.performerId() == null ? Optional.empty() : RoleLimits.performer(state, care.performerId()))
                .or(() -> refuse(
                        hours != null && (hours.isNegative() || hours.compareTo(Hours.of(YEAR)) > 0),
                        "carving.refused.careHours",
                        YEAR));
    }

    static String name(Redesign state, String supplierId) {
        return state.design().supplier(supplierId).map(Supplier::name).orElse(supplierId);
    }
}
