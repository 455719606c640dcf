package nl.herontwerp.carving;

import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;

/** A change of who takes work over for a price; {@link DesignEdit.Assign} says which work. */
public sealed interface SupplierEdit extends DesignEdit {

    /** Adds a supplier or replaces what is known of it; what it does stays as it is. */
    record PutSupplier(Supplier supplier) implements SupplierEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("supplier", supplier, supplier.id()));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return SupplierLimits.supplier(state, supplier);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.put(state.design(), supplier);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    before.design().suppliers().containsKey(supplier.id())
                            ? "carving.edit.supplierChanged"
                            : "carving.edit.supplierAdded",
                    supplier.name());
        }
    }

    /** Removes a supplier; its pieces go back to their present holders. */
    record RemoveSupplier(String supplierId) implements SupplierEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return SupplierLimits.exists(state, supplierId);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.removeSupplier(state.design(), supplierId);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.supplierRemoved", SupplierLimits.name(before, supplierId));
        }
    }
}
