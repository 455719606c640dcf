package nl.herontwerp.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said about a role.
 *
 * @param activityId the piece that it is about, or null for the role as a whole
 * @param settled what was done with it; null while a request for a change is open, and for a remark
 */
public record RoleComment(
        UUID id,
        UUID scenarioId,
        String roleId,
        @Nullable String activityId,
        Kind kind,
        String text,
        UUID byId,
        String byName,
        Instant at,
        @Nullable Settled settled) {

    public enum Kind {
        REMARK,
        /** Asks for a change, and stays open until it is answered. */
        CHANGE_REQUEST
    }

    /** Who answered a request for a change. */
    public record Settled(String byName, Instant at, String answer) {}

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return kind == Kind.CHANGE_REQUEST && settled == null;
    }
}
