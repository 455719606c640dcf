package nl.herontwerp.review.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.review.RoleComment.Kind;
import nl.herontwerp.review.RoleComment.Settled;
import nl.herontwerp.review.RoleComments;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScreenNews;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may say what about a role, keeps it, and lets open screens know. */
@Service
@Transactional(rollbackFor = ReviewRefused.class)
class RoleCommentService implements RoleComments {

    static final int MAX_TEXT = 4_000;

    private final RoleCommentTable table;
    private final Workspaces workspaces;
    private final Freezing freezing;
    private final Projects projects;
    private final ScreenNews news;
    private final Clock clock;

    RoleCommentService(
            RoleCommentTable table,
            Workspaces workspaces,
            Freezing freezing,
            Projects projects,
            ScreenNews news,
            Clock clock) {
        this.table = table;
        this.workspaces = workspaces;
        this.freezing = freezing;
        this.projects = projects;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoleComment> of(AppUser user, UUID scenarioId) {
        visible(user, scenarioId);
        return table.of(scenarioId);
    }

    @Override
    public RoleComment add(
            AppUser user, UUID scenarioId, String roleId, @Nullable String activityId, Kind kind, String text)
            throws ReviewRefused {
        var project = visible(user, scenarioId);
        var stripped = checked(text);
        var workspace = workspaces.open(user, scenarioId);
        if (workspace.design().role(roleId).isEmpty()) {
            throw new ReviewRefused(Phrase.of("review.refused.noSuchRole"));
        }
        var isPiece = activityId == null
                || workspace.division().pieces().stream()
                        .anyMatch(piece -> piece.activity().id().equals(activityId));
        if (!isPiece) {
            throw new ReviewRefused(Phrase.of("review.refused.noSuchPiece"));
        }
        // whole milliseconds, so that every database gives back what was kept
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var comment = new RoleComment(
                UUID.randomUUID(),
                scenarioId,
                roleId,
                activityId,
                kind,
                stripped,
                user.id(),
                user.displayName(),
                now,
                null);
        table.insert(project, comment);
        news.tell(new Changed(project, scenarioId, user.username()));
        return comment;
    }

    @Override
    public RoleComment settle(AppUser user, UUID commentId, String answer) throws ReviewRefused {
        var comment = table.find(commentId).orElseThrow(() -> new NotAllowed("comment " + commentId));
        var project = visible(user, comment.scenarioId());
        if (!projects.mayEdit(user, project) && !user.id().equals(comment.byId())) {
            throw new NotAllowed("settle comment " + commentId);
        }
        if (comment.kind() != Kind.CHANGE_REQUEST) {
            throw new ReviewRefused(Phrase.of("review.refused.noRequest"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!table.settle(commentId, new Settled(user.displayName(), now, checked(answer)))) {
            throw new ReviewRefused(Phrase.of("review.refused.settled"));
        }
        news.tell(new Changed(project, comment.scenarioId(), user.username()));
        return table.find(commentId).orElseThrow();
    }

    /** The scenario's project; throws {@code NotAllowed} when the user may not see it. */
    private UUID visible(AppUser user, UUID scenarioId) {
        return projects.get(user, freezing.projectOf(scenarioId)).id();
    }

    private static String checked(String text) throws ReviewRefused {
        if (text.isBlank()) {
            throw new ReviewRefused(Phrase.of("review.refused.commentMissing"));
        }
        if (text.strip().length() > MAX_TEXT) {
            throw new ReviewRefused(Phrase.of("review.refused.tooLong", MAX_TEXT));
        }
        return text.strip();
    }
}
