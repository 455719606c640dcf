package nl.herontwerp.carving;

import org.jspecify.annotations.Nullable;

/** Who does a piece. */
public sealed interface Holder {

    /** The present job; null when the model does not say whose it is. */
    record Present(@Nullable String performerId) implements Holder {}

    record Role(String roleId) implements Holder {}

    /** Somebody outside the organisation. */
    record Supplier(String supplierId) implements Holder {}

    /** Nobody any more. */
    record Nobody() implements Holder {}

    /** Whether people of the employer do it: only then robots take a part of it or help with it. */
    default boolean isOwn() {
        return this instanceof Present || this instanceof Role;
    }
}
