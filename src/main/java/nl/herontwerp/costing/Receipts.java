package nl.herontwerp.costing;

import java.util.Collection;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.wagerules.Receipt;

/** Writes what a cost impact was computed with. */
final class Receipts {

    private Receipts() {}

    static CostImpact.Receipt of(CostCase input, Collection<Explanation> results) {
        var receipt = Receipt.of(input.referenceDate(), input, results);
        return new CostImpact.Receipt(
                receipt.programVersion(), receipt.referenceDate(), receipt.parameters(), receipt.hash());
    }
}
