package nl.herontwerp.scenario;

import java.util.function.Supplier;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.uncertainty.Study;
import org.jspecify.annotations.Nullable;

/**
 * How sure an outcome of a scenario is.
 *
 * @param plan what somebody said about it
 * @param study the inputs with their distributions, and the chosen outcome as the figure; computed when first asked. Unknown while
 *     that outcome is
 * @param saving the same of the saving in euros a year, whatever was chosen
 */
public record Uncertainty(UncertaintyPlan plan, Supplier<Figure<Study>> study, Supplier<Figure<Study>> saving) {

    /** Equal when the same was said; what is computed of it rests on the rest of the workspace. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Uncertainty that && plan.equals(that.plan);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }
}
