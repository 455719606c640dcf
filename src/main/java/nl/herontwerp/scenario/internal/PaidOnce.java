package nl.herontwerp.scenario.internal;

import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.costing.Bought;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Input;

/** What a scenario pays once, for any values of its inputs. */
final class PaidOnce {

    private final double now;
    private final double[] base;
    private final int[] amounts;
    private final List<BoughtOnce> bought;

    /** @param now what it counts with, all together */
    PaidOnce(Money now, Bought contracts, List<Input> inputs) {
        this.now = now.euros().doubleValue();
        base = inputs.stream().mapToDouble(input -> input.base().doubleValue()).toArray();
        amounts = IntStream.range(0, base.length)
                .filter(index -> isAmount(InputKind.of(inputs.get(index).key())))
                .toArray();
        var place = SavingModel.places(inputs);
        bought = contracts.all().stream()
                .flatMap(contract -> BoughtOnce.of(contract, place))
                .toList();
    }

    /** Whether it is the amount itself that is paid; VAT comes on top of what suppliers get. */
    private static boolean isAmount(InputKind kind) {
        return kind.isPaidOnce() && kind != InputKind.BOUGHT_ONCE;
    }

    long cents(double[] values) {
        var euros = now;
        for (var place : amounts) {
            euros += values[place] - base[place];
        }
        var cents = Cents.of(euros);
        for (var each : bought) {
            cents += each.cents(values) - each.cents(base);
        }
        return cents;
    }
}
