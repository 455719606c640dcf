package nl.herontwerp.wagerules;

import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The wage that is paid an hour: what was agreed, but never less than the minimum wage (Wet minimumloon art. 7
 * and 8). An agreed wage below it is raised, as an assumption that says so.
 */
public final class WageFloor {

    private WageFloor() {}

    /** How to say that a wage was below the minimum. */
    public interface Warning {
        Phrase below(Money agreed, Money minimum);
    }

    /**
     * The wage to pay.
     *
     * @param agreed amount of money; null is the minimum wage itself
     */
    public static Explanation wage(@Nullable Explanation agreed, Explanation minimum, Phrase what, Warning warning) {
        if (agreed == null) {
            return minimum;
        }
        var wage = money(agreed);
        var floor = money(minimum);
        if (wage == null || floor == null || wage.compareTo(floor) >= 0) {
            return agreed;
        }
        return new Explanation(
                what,
                minimum.value(),
                null,
                new Origin.Assumed(warning.below(wage, floor)),
                List.of(agreed, minimum),
                Set.of(Doubt.ASSUMPTION));
    }

    private static @Nullable Money money(Explanation explanation) {
        return explanation
                .value()
                .map(quantity -> ((Quantity.OfMoney) quantity).money())
                .toOptional()
                .orElse(null);
    }
}
