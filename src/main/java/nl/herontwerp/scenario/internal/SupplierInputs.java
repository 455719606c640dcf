package nl.herontwerp.scenario.internal;

import nl.herontwerp.costing.Bought.Contract;
import nl.herontwerp.scenario.InputKind;

/** Finds the inputs of what is bought: price, minimum, the own hours that a contract takes, and what is paid once. */
final class SupplierInputs {

    private SupplierInputs() {}

    static void find(Contract contract, FoundInputs found) {
        found.known(BoughtSpending.priceOf(contract.per()), contract.id(), contract.price());
        var least = BoughtSpending.leastOf(contract.per());
        if (least != null) {
            found.stated(least, contract.id(), contract.leastPerYear());
        }
        contract.keeping()
                .toOptional()
                .filter(hours -> !hours.isZero() && contract.keeperJobId() != null)
                .ifPresent(hours -> found.add(InputKind.BOUGHT_CARE, contract.id(), hours.value()));
        contract.oneOff()
                .toOptional()
                .filter(amount -> !amount.isZero())
                .ifPresent(amount -> found.add(InputKind.BOUGHT_ONCE, contract.id(), amount.euros()));
    }
}
