package nl.herontwerp.scenario.internal;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;

/**
 * What is paid once to a supplier.
 *
 * @param place of the euros without VAT among the values
 * @param vat part that comes on top and can't be reclaimed, 0 to 1
 */
record BoughtOnce(int place, double vat) {

    /** Of a contract; empty where what is paid once is no input. */
    static Stream<BoughtOnce> of(Contract contract, Function<String, Integer> place) {
        var index = place.apply(InputKind.BOUGHT_ONCE.key(contract.id()));
        return index < 0
                ? Stream.empty()
                : Stream.of(new BoughtOnce(
                        index,
                        contract.vat()
                                .map(Percentage::fraction)
                                .toOptional()
                                .orElseThrow()
                                .doubleValue()));
    }

    /** Cents, with VAT. */
    long cents(double[] values) {
        return Cents.of(values[place] * (1 + vat));
    }
}
