package nl.herontwerp.register;

import java.time.Instant;
import java.util.UUID;
import nl.herontwerp.wagerules.AddedValue;
import org.jspecify.annotations.Nullable;

/**
 * A value that somebody added or proposed, and what became of it.
 *
 * @param by display name of who entered it; for a file its name
 * @param byId null for a file, or when the user is gone
 * @param decidedBy display name of who decided last, or null
 * @param reason why it was refused, or null
 */
public record RuleChange(
        UUID id,
        AddedValue added,
        State state,
        String by,
        @Nullable UUID byId,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /** What a change is at. */
    public enum State {
        PROPOSED,
        IN_FORCE,
        REFUSED,
        TAKEN_BACK,
        /** A proposal that its maker took back. */
        WITHDRAWN
    }
}
