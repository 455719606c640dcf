package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.kernel.Phrase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of edits and revisions. Checks nothing. */
@Repository
class EditLog {

    private final JdbcClient jdbc;

    EditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The project's revision; 0 before anything was done. */
    long revision(UUID projectId) {
        return jdbc.sql("select revision from scenario_revision where project_id = ?")
                .param(projectId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** The revisions of several projects; those to which nothing was ever done are left out. */
    Map<UUID, Long> revisions(Collection<UUID> projectIds) {
        var revisions = new HashMap<UUID, Long>();
        jdbc.sql("select project_id, revision from scenario_revision where project_id in (:ids)")
                .param("ids", projectIds)
                .query(row -> {
                    revisions.put(row.getObject("project_id", UUID.class), row.getLong("revision"));
                });
        return revisions;
    }

    /**
     * Moves the project from one revision to the next and holds it until the transaction ends; false
     * when somebody else was first.
     */
    boolean advance(UUID projectId, long from) {
        return jdbc.sql("update scenario_revision set revision = revision + 1 where project_id = ? and revision = ?")
                        .params(projectId, from)
                        .update()
                == 1;
    }

    /** Moves the project to its next revision, whatever it is now, and says which that is. */
    long advance(UUID projectId) {
        var updated = jdbc.sql("update scenario_revision set revision = revision + 1 where project_id = ?")
                .param(projectId)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into scenario_revision (project_id, revision) values (?, 1)")
                    .param(projectId)
                    .update();
        }
        return revision(projectId);
    }

    List<Step> steps(UUID projectId) {
        return jdbc.sql("select * from scenario_edit where project_id = ? order by number")
                .param(projectId)
                .query(EditLog::step)
                .list();
    }

    /** Keeps who edited, took back or redid something last, and when. */
    void movedBy(UUID projectId, String by, Instant at) {
        jdbc.sql("update scenario_revision set moved_by = ?, moved_at = ? where project_id = ?")
                .params(by, at.atOffset(ZoneOffset.UTC), projectId)
                .update();
    }

    void append(UUID projectId, List<Step> steps) {
        for (var step : steps) {
            var kind = EditKind.of(step.edit());
            jdbc.sql("insert into scenario_edit (project_id, number, group_id, scenario_id, kind, edit, sentence,"
                            + " done_by, done_at, state, undo_mark) values (:project, :number, :group, :scenario, :kind,"
                            + " :edit, :sentence, :by, :at, :state, :mark)")
                    .param("project", projectId)
                    .param("number", step.number())
                    .param("group", step.group())
                    .param("scenario", step.scenarioId())
                    .param("kind", kind.name())
                    .param("edit", kind.write(step.edit()))
                    .param("sentence", Json.MAPPER.writeValueAsString(step.sentence()))
                    .param("by", step.by())
                    .param("at", step.at().atOffset(ZoneOffset.UTC))
                    .param("state", step.state().name())
                    .param("mark", step.undoMark())
                    .update();
        }
        if (!steps.isEmpty()) {
            movedBy(projectId, steps.getLast().by(), steps.getLast().at());
        }
    }

    void mark(UUID projectId, Collection<UUID> groups, Step.State state, long undoMark) {
        for (var group : groups) {
            jdbc.sql("update scenario_edit set state = ?, undo_mark = ? where project_id = ? and group_id = ?")
                    .params(state.name(), undoMark, projectId, group)
                    .update();
        }
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                row.getLong("number"),
                row.getObject("group_id", UUID.class),
                row.getObject("scenario_id", UUID.class),
                EditKind.valueOf(row.getString("kind")).read(row.getString("edit")),
                Json.MAPPER.readValue(row.getString("sentence"), Phrase.class),
                row.getString("done_by"),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                Step.State.valueOf(row.getString("state")),
                row.getLong("undo_mark"));
    }
}
