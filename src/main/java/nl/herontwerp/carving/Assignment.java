package nl.herontwerp.carving;

import java.util.Set;
import nl.herontwerp.carving.CarvedRole.HandOver;
import org.jspecify.annotations.Nullable;

/** Who does a piece in the redesign; a piece without an assignment stays with its present holder. */
public sealed interface Assignment {

    /**
     * A carved role does it.
     *
     * @param handOver of this piece; null follows the role
     * @param burdens what makes it work that nobody likes, as a user says; null when nobody has said
     */
    record ToRole(
            String roleId,
            @Nullable HandOver handOver,
            @Nullable Set<Burden> burdens) implements Assignment {

        public ToRole {
            burdens = burdens == null ? null : Set.copyOf(burdens);
        }

        public ToRole(String roleId) {
            this(roleId, null, null);
        }

        @Override
        public Holder holder() {
            return new Holder.Role(roleId);
        }
    }

    /** Somebody outside the organisation does it. */
    record ToSupplier(String supplierId) implements Assignment {
        @Override
        public Holder holder() {
            return new Holder.Supplier(supplierId);
        }
    }

    /** Nobody does it any more. */
    record Stopped() implements Assignment {
        @Override
        public Holder holder() {
            return new Holder.Nobody();
        }
    }

    /** Who does a piece that has this assignment. */
    Holder holder();
}
