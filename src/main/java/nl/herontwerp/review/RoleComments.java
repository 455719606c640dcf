package nl.herontwerp.review;

import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import org.jspecify.annotations.Nullable;

/**
 * What people say about roles, beside the review as a whole. Every method checks that the user may see the
 * project of this very scenario or comment, and throws {@code NotAllowed} otherwise.
 */
public interface RoleComments {

    /** All comments in a scenario, oldest first. */
    List<RoleComment> of(AppUser user, UUID scenarioId);

    /**
     * Says something. Whoever may see the project may.
     *
     * @param activityId a piece, or null for the role as a whole
     */
    RoleComment add(
            AppUser user,
            UUID scenarioId,
            String roleId,
            @Nullable String activityId,
            RoleComment.Kind kind,
            String text)
            throws ReviewRefused;

    /** Answers a request for a change. Who may change the project may, and who asked. */
    RoleComment settle(AppUser user, UUID commentId, String answer) throws ReviewRefused;
}
