package nl.herontwerp.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;

/** One scenario to try values on. What is kept of it does not change. */
public interface Trial {

    /** What may be tried, in the order shown. */
    List<Lever> levers();

    /** The scenario as it is. */
    Outcome base();

    /**
     * What the scenario comes to at other values. Throws {@code NotAllowed} when its user may not see the scenario any more.
     *
     * @param values by key of the lever; the others stay as they are
     * @throws EditRefused when a value can't be, or there is no such lever, or it is not known what it changes
     */
    Outcome at(Map<String, BigDecimal> values) throws EditRefused;

    /**
     * What a scenario comes to.
     *
     * @param division who does what, with what a careful reader would say of the roles
     * @param ahead computes {@link #years} when first asked
     */
    record Outcome(CostImpact impact, Division division, Supplier<Optional<HorizonImpact>> ahead) {

        /** The years ahead; empty when nothing is stated about them. */
        public Optional<HorizonImpact> years() {
            return ahead.get();
        }
    }
}
