package nl.herontwerp.workbench.uncertainty;

import java.util.List;
import nl.herontwerp.uncertainty.BreakEven;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Study;

/**
 * What was found out, and about what: of another study, outcome or seed it is out of date.
 *
 * @param words how the outcome is called
 * @param receipt of the cost that it rests on
 * @param idle places of the inputs that change nothing
 */
record Found(
        Study study,
        Words words,
        long seed,
        String receipt,
        Simulation simulation,
        List<BreakEven> breakEvens,
        List<Integer> idle) {

    Found {
        breakEvens = List.copyOf(breakEvens);
        idle = List.copyOf(idle);
    }

    boolean isOf(Study now, Words nowWords, long nowSeed, String nowReceipt) {
        return study.inputs().equals(now.inputs())
                && words.equals(nowWords)
                && seed == nowSeed
                && receipt.equals(nowReceipt);
    }
}
