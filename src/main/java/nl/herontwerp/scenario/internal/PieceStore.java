package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.library.TaskWords;
import nl.herontwerp.scenario.internal.PieceMemory.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of known splits and of the words by which they are found. Checks nothing. */
@Repository
class PieceStore {

    private static final int LONGEST_NAME = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    PieceStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A split task, and how many of the words asked for are in its name. */
    record Hit(UUID projectId, Kept kept, OffsetDateTime changedAt, long hits) {}

    private record Pieces(List<Activity> pieces) {}

    void forget(UUID projectId, UUID scenarioId) {
        jdbc.sql("delete from known_split where project_id = ? and scenario_id = ?")
                .params(projectId, scenarioId)
                .update();
    }

    void forget(UUID projectId, UUID scenarioId, String taskId) {
        jdbc.sql("delete from known_split where project_id = ? and scenario_id = ? and task_id = ?")
                .params(projectId, scenarioId, taskId)
                .update();
    }

    /** Keeps how a task is split; each scenario of a project has its own. */
    void keep(UUID projectId, UUID scenarioId, String taskId, Kept kept) {
        forget(projectId, scenarioId, taskId);
        var id = UUID.randomUUID();
        var name = kept.taskName();
        jdbc.sql(
                        "insert into known_split (id, project_id, scenario_id, task_id, task_name, minutes, pieces, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(projectId)
                .param(scenarioId)
                .param(taskId)
                .param(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .param(kept.minutes())
                .param(Json.MAPPER.writeValueAsString(new Pieces(kept.pieces())))
                .param(OffsetDateTime.now(clock))
                .update();
        for (var stem : TaskWords.stems(name)) {
            jdbc.sql("insert into known_word (stem, split_id) values (?, ?)")
                    .params(stem, id)
                    .update();
        }
    }

    /** Splits with any of these stems in their names, most of them first; one read whatever the number of projects. */
    List<Hit> find(Collection<UUID> projects, Collection<String> stems, int most) {
        return jdbc.sql("select s.project_id, s.task_name, s.minutes, s.pieces, s.changed_at, w.hits from"
                        + " (select split_id, count(*) as hits from known_word where stem in (:stems)"
                        + " group by split_id) w join known_split s on s.id = w.split_id"
                        + " where s.project_id in (:projects) order by w.hits desc, s.changed_at desc limit :most")
                .param("stems", stems)
                .param("projects", projects)
                .param("most", most)
                .query(PieceStore::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        var minutes = row.getBigDecimal("minutes");
        var pieces = Json.MAPPER.readValue(row.getString("pieces"), Pieces.class);
        return new Hit(
                row.getObject("project_id", UUID.class),
                new Kept(row.getString("task_name"), minutes, pieces.pieces()),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getLong("hits"));
    }
}
