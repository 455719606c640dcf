package nl.herontwerp.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;

/**
 * The review of scenarios. Every method checks the user's role, the project's members and the step of
 * the review, and throws {@code NotAllowed} or {@link ReviewRefused}.
 */
public interface Reviews {

    /**
     * Freezes the scenario and offers it to HR.
     *
     * @param hrId who of HR, and {@code managerId} which manager; both become members of the project
     */
    ReviewState submit(AppUser user, UUID scenarioId, UUID hrId, UUID managerId, String comment) throws ReviewRefused;

    /** Takes a submission back while nobody has approved it. Submitter only. */
    ReviewState withdraw(AppUser user, UUID scenarioId, String comment) throws ReviewRefused;

    /** HR agrees: on to the manager. Not by who submitted it. */
    ReviewState agree(AppUser user, UUID scenarioId, String comment) throws ReviewRefused;

    /** The manager approves, with conditions unless they are blank. Not by who submitted it. */
    ReviewState approve(AppUser user, UUID scenarioId, String conditions, String comment) throws ReviewRefused;

    /** HR or the manager sends it back; a comment is needed. The scenario becomes a draft again. */
    ReviewState sendBack(AppUser user, UUID scenarioId, String comment) throws ReviewRefused;

    ReviewState comment(AppUser user, UUID scenarioId, String comment) throws ReviewRefused;

    ReviewState state(AppUser user, UUID scenarioId);

    /** Who of HR this user may offer a scenario to: not the user. By name. */
    List<AppUser> possibleHr(AppUser user);

    /** Which managers this user may offer a scenario to: not the user. By name. */
    List<AppUser> possibleManagers(AppUser user);

    /** What waits for this user, oldest first. */
    List<InboxItem> inbox(AppUser user);

    /** One thing to do. */
    record InboxItem(
            UUID projectId,
            UUID scenarioId,
            String projectName,
            String scenarioName,
            ReviewState.Step step,
            String submittedByName,
            Instant since) {}
}
