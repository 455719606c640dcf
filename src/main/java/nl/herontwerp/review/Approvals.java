package nl.herontwerp.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Approvals for other rooms' own work. Does not check who asks: whoever answers a user with what it
 * returns asks {@code Projects} first.
 */
public interface Approvals {

    /** When each of the approved scenarios of these projects was approved, by scenario. */
    Map<UUID, Instant> of(Collection<UUID> projectIds);
}
