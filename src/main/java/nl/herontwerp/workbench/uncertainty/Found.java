package nl.herontwerp.workbench.uncertainty;

import java.util.List;
import nl.herontwerp.uncertainty.BreakEven;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Study;

/**
 * What was found out, and about what: of another study or seed it is out of date.
 *
 * @param receipt of the cost that it rests on
 */
record Found(Study study, long seed, String receipt, Simulation simulation, List<BreakEven> breakEvens) {

    boolean isOf(Study now, long nowSeed, String nowReceipt) {
        return study.inputs().equals(now.inputs()) && seed == nowSeed && receipt.equals(nowReceipt);
    }
}
