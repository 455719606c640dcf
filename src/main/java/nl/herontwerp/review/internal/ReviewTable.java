package nl.herontwerp.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.review.ReviewState.Action;
import nl.herontwerp.review.ReviewState.Event;
import nl.herontwerp.review.ReviewState.Step;
import nl.herontwerp.review.Reviews.InboxItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reviews and what happened in them, as rows. */
@Repository
class ReviewTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The review of a scenario.
     *
     * @param roundId of the workflow engine, or null when no round is running
     */
    record Review(
            UUID scenarioId,
            @Nullable String roundId,
            Step step,
            UUID submittedBy,
            UUID hrId,
            UUID managerId,
            String conditions) {}

    Optional<Review> find(UUID scenarioId) {
        return jdbc.sql("select * from review where scenario_id = ?")
                .param(scenarioId)
                .query(ReviewTable::review)
                .optional();
    }

    /** The same, and whoever else wants it waits until this transaction has ended. */
    Optional<Review> lock(UUID scenarioId) {
        return jdbc.sql("select * from review where scenario_id = ? for update")
                .param(scenarioId)
                .query(ReviewTable::review)
                .optional();
    }

    /** Writes a review, in place of the scenario's earlier one. */
    void put(Review review) {
        var changed = jdbc.sql("update review set round_id = ?, step = ?, submitted_by = ?, hr_id = ?, manager_id = ?,"
                        + " conditions = ?, changed_at = ? where scenario_id = ?")
                .param(review.roundId())
                .param(review.step().name())
                .param(review.submittedBy())
                .param(review.hrId())
                .param(review.managerId())
                .param(review.conditions())
                .param(OffsetDateTime.now(clock))
                .param(review.scenarioId())
                .update();
        if (changed == 0) {
            insert(review);
        }
    }

    private void insert(Review review) {
        jdbc.sql(
                        "insert into review (scenario_id, round_id, step, submitted_by, hr_id, manager_id, conditions, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(review.scenarioId())
                .param(review.roundId())
                .param(review.step().name())
                .param(review.submittedBy())
                .param(review.hrId())
                .param(review.managerId())
                .param(review.conditions())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    void addEvent(UUID scenarioId, Action action, String byName, String comment) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from review_event where scenario_id = ?")
                .param(scenarioId)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into review_event (id, scenario_id, number, action, by_name, at, comment)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        scenarioId,
                        number,
                        action.name(),
                        byName,
                        OffsetDateTime.now(clock),
                        comment.strip())
                .update();
    }

    List<Event> events(UUID scenarioId) {
        return jdbc.sql("select * from review_event where scenario_id = ? order by number")
                .param(scenarioId)
                .query((row, number) -> new Event(
                        Action.valueOf(row.getString("action")),
                        row.getString("by_name"),
                        at(row, "at"),
                        row.getString("comment")))
                .list();
    }

    /** What waits for this user, oldest first, in one query. */
    List<InboxItem> waitingFor(UUID userId) {
        return jdbc.sql("select s.project_id, r.scenario_id, p.name as project_name, s.name as scenario_name, r.step,"
                        + " u.display_name, r.changed_at from review r join scenario s on s.id = r.scenario_id"
                        + " join project p on p.id = s.project_id left join app_user u on u.id = r.submitted_by"
                        + " where (r.step = 'HR' and r.hr_id = :user) or (r.step = 'MANAGER' and r.manager_id = :user)"
                        + " or (r.step = 'SENT_BACK' and r.submitted_by = :user) order by r.changed_at")
                .param("user", userId)
                .query((row, number) -> new InboxItem(
                        row.getObject("project_id", UUID.class),
                        row.getObject("scenario_id", UUID.class),
                        row.getString("project_name"),
                        row.getString("scenario_name"),
                        Step.valueOf(row.getString("step")),
                        Optional.ofNullable(row.getString("display_name")).orElse(""),
                        at(row, "changed_at")))
                .list();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getObject("scenario_id", UUID.class),
                row.getString("round_id"),
                Step.valueOf(row.getString("step")),
                row.getObject("submitted_by", UUID.class),
                row.getObject("hr_id", UUID.class),
                row.getObject("manager_id", UUID.class),
                row.getString("conditions"));
    }
}
