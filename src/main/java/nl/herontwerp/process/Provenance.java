package nl.herontwerp.process;

import java.time.Instant;

/** Where a figure of the inventory comes from. */
public sealed interface Provenance {

    /** Read from the model; {@code place} says where in the file. */
    record FromModel(String place) implements Provenance {}

    /** Entered by a user. */
    record Entered(String by, Instant at) implements Provenance {}

    /** A starting point that nobody has confirmed yet; {@code basis} says what it is based on. */
    record Assumed(String basis) implements Provenance {}
}
