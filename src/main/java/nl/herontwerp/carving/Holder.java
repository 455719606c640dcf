package nl.herontwerp.carving;

import org.jspecify.annotations.Nullable;

/** Who does a piece. */
public sealed interface Holder {

    /** The present job; null when the model does not say whose it is. */
    record Present(@Nullable String performerId) implements Holder {}

    record Role(String roleId) implements Holder {}

    /** Nobody any more. */
    record Nobody() implements Holder {}
}
