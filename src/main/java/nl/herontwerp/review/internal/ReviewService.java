package nl.herontwerp.review.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.review.ReviewState.Action;
import nl.herontwerp.review.ReviewState.Step;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.review.internal.ReviewTable.Review;
import nl.herontwerp.review.internal.WorkflowEngine.Decision;
import nl.herontwerp.review.internal.WorkflowEngine.StaleRound;
import nl.herontwerp.review.internal.WorkflowEngine.Waiting;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of a review: who may, what the workflow says, and what is written down. */
@Service
@Transactional(rollbackFor = ReviewRefused.class)
class ReviewService implements Reviews {

    private static final int MAX_COMMENT = 4000;

    /** So many characters of a request say which one it is. */
    private static final int QUOTED = 80;

    private final ReviewTable table;
    private final RoleCommentTable comments;
    private final WorkflowEngine engine;
    private final Workspaces workspaces;
    private final Freezing freezing;
    private final Projects projects;
    private final Users users;

    ReviewService(
            ReviewTable table,
            RoleCommentTable comments,
            WorkflowEngine engine,
            Workspaces workspaces,
            Freezing freezing,
            Projects projects,
            Users users) {
        this.table = table;
        this.comments = comments;
        this.engine = engine;
        this.workspaces = workspaces;
        this.freezing = freezing;
        this.projects = projects;
        this.users = users;
    }

    @Override
    public ReviewState submit(AppUser user, UUID scenarioId, UUID hrId, UUID managerId, String comment)
            throws ReviewRefused {
        var project = freezing.projectOf(scenarioId);
        if (!projects.mayEdit(user, project)) {
            throw new NotAllowed("submit");
        }
        refuseLong(comment);
        refuse(reviewer(user, hrId, Role.HR, "review.refused.hr"));
        refuse(reviewer(user, managerId, Role.MANAGER, "review.refused.manager"));
        refuse(SubmitRules.refusal(workspaces.open(user, scenarioId)));
        addMembers(user, project, List.of(hrId, managerId));
        freezing.freeze(scenarioId, ScenarioStatus.WITH_HR);
        var round = engine.start();
        table.put(new Review(scenarioId, round, Step.HR, user.id(), hrId, managerId, ""));
        table.addEvent(scenarioId, Action.SUBMITTED, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    public ReviewState withdraw(AppUser user, UUID scenarioId, String comment) throws ReviewRefused {
        refuseLong(comment);
        var review = running(user, scenarioId);
        if (!user.id().equals(review.submittedBy())) {
            throw new NotAllowed("withdraw");
        }
        decide(review, waiting(review), Decision.WITHDRAW);
        freezing.thaw(scenarioId);
        table.put(new Review(scenarioId, null, Step.NOT_SUBMITTED, user.id(), review.hrId(), review.managerId(), ""));
        table.addEvent(scenarioId, Action.WITHDRAWN, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    public ReviewState agree(AppUser user, UUID scenarioId, String comment) throws ReviewRefused {
        refuseLong(comment);
        var review = running(user, scenarioId);
        allow(user, review, Waiting.HR);
        refuse(ownRequests(user, scenarioId));
        decide(review, Waiting.HR, Decision.AGREE);
        freezing.changeStatus(scenarioId, ScenarioStatus.WITH_MANAGER);
        table.put(new Review(
                scenarioId,
                review.roundId(),
                Step.MANAGER,
                review.submittedBy(),
                review.hrId(),
                review.managerId(),
                ""));
        table.addEvent(scenarioId, Action.HR_AGREED, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    public ReviewState approve(AppUser user, UUID scenarioId, String conditions, String comment) throws ReviewRefused {
        refuseLong(comment);
        refuseLong(conditions);
        var review = running(user, scenarioId);
        allow(user, review, Waiting.MANAGER);
        refuse(ownRequests(user, scenarioId));
        decide(review, Waiting.MANAGER, Decision.APPROVE);
        freezing.changeStatus(scenarioId, ScenarioStatus.APPROVED);
        table.put(new Review(
                scenarioId,
                null,
                Step.APPROVED,
                review.submittedBy(),
                review.hrId(),
                review.managerId(),
                conditions.strip()));
        var action = conditions.isBlank() ? Action.APPROVED : Action.APPROVED_WITH_CONDITIONS;
        table.addEvent(scenarioId, action, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    public ReviewState sendBack(AppUser user, UUID scenarioId, String comment) throws ReviewRefused {
        if (comment.isBlank()) {
            throw new ReviewRefused(Phrase.of("review.refused.commentMissing"));
        }
        refuseLong(comment);
        var review = running(user, scenarioId);
        var waiting = waiting(review);
        allow(user, review, waiting);
        decide(review, waiting, Decision.SEND_BACK);
        freezing.thaw(scenarioId);
        table.put(new Review(
                scenarioId, null, Step.SENT_BACK, review.submittedBy(), review.hrId(), review.managerId(), ""));
        var action = waiting == Waiting.HR ? Action.HR_SENT_BACK : Action.MANAGER_SENT_BACK;
        table.addEvent(scenarioId, action, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    public ReviewState comment(AppUser user, UUID scenarioId, String comment) throws ReviewRefused {
        visible(user, scenarioId);
        if (comment.isBlank()) {
            throw new ReviewRefused(Phrase.of("review.refused.commentMissing"));
        }
        refuseLong(comment);
        table.addEvent(scenarioId, Action.COMMENTED, user.displayName(), comment);
        return stateOf(scenarioId);
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewState state(AppUser user, UUID scenarioId) {
        visible(user, scenarioId);
        return stateOf(scenarioId);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AppUser> possibleHr(AppUser user) {
        return others(user, Role.HR);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AppUser> possibleManagers(AppUser user) {
        return others(user, Role.MANAGER);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InboxItem> inbox(AppUser user) {
        return table.waitingFor(user.id());
    }

    private ReviewState stateOf(UUID scenarioId) {
        var events = table.events(scenarioId);
        return table.find(scenarioId)
                .map(review ->
                        new ReviewState(scenarioId, review.step(), review.submittedBy(), review.conditions(), events))
                .orElseGet(() -> new ReviewState(scenarioId, Step.NOT_SUBMITTED, null, "", events));
    }

    /** The review in its running round; refused when none is running. */
    private Review running(AppUser user, UUID scenarioId) throws ReviewRefused {
        visible(user, scenarioId);
        return table.lock(scenarioId)
                .filter(review -> review.roundId() != null)
                .orElseThrow(() -> new ReviewRefused(Phrase.of("review.refused.notRunning")));
    }

    private Waiting waiting(Review review) throws ReviewRefused {
        return engine.waiting(Objects.requireNonNull(review.roundId()))
                .orElseThrow(() -> new ReviewRefused(Phrase.of("review.refused.stale")));
    }

    private void decide(Review review, Waiting expected, Decision decision) throws ReviewRefused {
        try {
            engine.decide(Objects.requireNonNull(review.roundId()), expected, decision);
        } catch (StaleRound stale) {
            throw new ReviewRefused(Phrase.of("review.refused.stale"));
        }
    }

    /** Only who was chosen for this step, in that role, and never who submitted it. */
    private static void allow(AppUser user, Review review, Waiting waiting) throws ReviewRefused {
        var chosen = waiting == Waiting.HR ? review.hrId() : review.managerId();
        var role = waiting == Waiting.HR ? Role.HR : Role.MANAGER;
        if (user.id().equals(review.submittedBy())) {
            throw new ReviewRefused(Phrase.of("review.refused.own"));
        }
        if (!user.id().equals(chosen) || !user.is(role)) {
            throw new ReviewRefused(Phrase.of("review.refused.notYours", Phrase.ofEnum("review.waiting", waiting)));
        }
    }

    /** Nobody agrees to what they asked to change themselves. */
    private Optional<Phrase> ownRequests(AppUser user, UUID scenarioId) {
        var open = comments.of(scenarioId).stream()
                .filter(RoleComment::isOpen)
                .filter(comment -> comment.byId().equals(user.id()))
                .map(comment -> "‘" + start(comment.text()) + "’")
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of("review.refused.ownRequests", String.join("; ", open)));
    }

    private static String start(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED).strip() + "…" : text;
    }

    private Optional<Phrase> reviewer(AppUser user, UUID reviewerId, Role role, String key) {
        return others(user, role).stream().anyMatch(each -> each.id().equals(reviewerId))
                ? Optional.empty()
                : Optional.of(Phrase.of(key));
    }

    private List<AppUser> others(AppUser user, Role role) {
        return users.with(role).stream()
                .filter(each -> !each.id().equals(user.id()))
                .toList();
    }

    private void addMembers(AppUser user, UUID project, List<UUID> chosen) {
        var members = projects.members(user, project).stream().map(AppUser::id).toList();
        chosen.stream().filter(id -> !members.contains(id)).forEach(id -> projects.addMember(user, project, id));
    }

    /** Throws {@code NotAllowed} when the user may not see the project of this scenario. */
    private void visible(AppUser user, UUID scenarioId) {
        projects.get(user, freezing.projectOf(scenarioId));
    }

    private static void refuse(Optional<Phrase> reason) throws ReviewRefused {
        if (reason.isPresent()) {
            throw new ReviewRefused(reason.get());
        }
    }

    private static void refuseLong(String text) throws ReviewRefused {
        if (text.length() > MAX_COMMENT) {
            throw new ReviewRefused(Phrase.of("review.refused.tooLong", MAX_COMMENT));
        }
    }
}
