package nl.herontwerp.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a figure of the inventory comes from. */
public sealed interface Provenance {

    /** Read from the model; {@code place} says where in the file. */
    record FromModel(String place) implements Provenance {}

    /**
     * Entered by a user.
     *
     * @param how how the user knows it; null when that was not said
     */
    record Entered(String by, Instant at, Evidence.@Nullable Kind how) implements Provenance {

        /** Entered by a user who did not say how it is known. */
        public Entered(String by, Instant at) {
            this(by, at, null);
        }
    }

    /** A starting point that nobody has confirmed yet; {@code basis} says what it is based on. */
    record Assumed(String basis) implements Provenance {}
}
