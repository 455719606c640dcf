package nl.herontwerp.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.review.RoleComment.Kind;
import nl.herontwerp.review.RoleComment.Settled;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments on roles, as rows. Checks nothing. */
@Repository
class RoleCommentTable {

    private final JdbcClient jdbc;

    RoleCommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoleComment> of(UUID scenarioId) {
        return jdbc.sql("select * from role_comment where scenario_id = ? order by at, id")
                .param(scenarioId)
                .query(RoleCommentTable::comment)
                .list();
    }

    Optional<RoleComment> find(UUID id) {
        return jdbc.sql("select * from role_comment where id = ?")
                .param(id)
                .query(RoleCommentTable::comment)
                .optional();
    }

    void insert(UUID projectId, RoleComment comment) {
        jdbc.sql("insert into role_comment (id, project_id, scenario_id, role_id, activity_id, kind, text, by_id,"
                        + " by_name, at) values (:id, :project, :scenario, :role, :activity, :kind, :text, :by, :name,"
                        + " :at)")
                .param("id", comment.id())
                .param("project", projectId)
                .param("scenario", comment.scenarioId())
                .param("role", comment.roleId())
                .param("activity", comment.activityId())
                .param("kind", comment.kind().name())
                .param("text", comment.text())
                .param("by", comment.byId())
                .param("name", comment.byName())
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it had been settled before. */
    boolean settle(UUID id, Settled settled) {
        return jdbc.sql("update role_comment set settled_by = ?, settled_at = ?, answer = ?"
                                + " where id = ? and settled_at is null")
                        .params(settled.byName(), settled.at().atOffset(ZoneOffset.UTC), settled.answer(), id)
                        .update()
                == 1;
    }

    private static RoleComment comment(ResultSet row, int number) throws SQLException {
        return new RoleComment(
                row.getObject("id", UUID.class),
                row.getObject("scenario_id", UUID.class),
                row.getString("role_id"),
                row.getString("activity_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                row.getObject("by_id", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                settled(row));
    }

    private static @Nullable Settled settled(ResultSet row) throws SQLException {
        var at = row.getObject("settled_at", OffsetDateTime.class);
        return at == null ? null : new Settled(row.getString("settled_by"), at.toInstant(), row.getString("answer"));
    }
}
