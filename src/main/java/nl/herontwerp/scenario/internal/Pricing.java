package nl.herontwerp.scenario.internal;

import java.util.function.UnaryOperator;
import nl.herontwerp.costing.Agreed;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostParts;
import nl.herontwerp.costing.LaterYear;
import nl.herontwerp.wagerules.ParameterRegister;

/** What parts of a case cost in one year: that of the cost table, or one of the years ahead. */
interface Pricing {

    /**
     * The parts.
     *
     * @param changed the case with other figures
     * @param scales what to make of its scales
     */
    CostParts parts(CostCase changed, UnaryOperator<Agreed> scales);

    /** Of the year of the cost table. */
    static Pricing now(ParameterRegister register) {
        return (changed, scales) -> new CostParts(
                new CostCase(
                        changed.referenceDate(),
                        changed.employer(),
                        changed.jobs(),
                        changed.withoutJob(),
                        changed.roles(),
                        changed.robots(),
                        changed.casesPerYear(),
                        scales.apply(changed.agreed()),
                        changed.supports()),
                register);
    }

    static Pricing of(LaterYear year) {
        return year::parts;
    }
}
