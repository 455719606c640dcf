package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.library.TaskWords;
import nl.herontwerp.scenario.internal.PieceMemory.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of known splits and of the words by which they are found. Checks nothing. */
@Repository
class PieceStore {

    static final int LONGEST_NAME = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    PieceStore(JdbcClient jdbc, DataSource database, Clock clock) {
        this.jdbc = jdbc;
        this.batch = new JdbcTemplate(database);
        this.clock = clock;
    }

    /** A split task, and how many of the words asked for are in its name. */
    record Hit(UUID projectId, Kept kept, OffsetDateTime changedAt, long hits) {}

    private record Pieces(List<Activity> pieces) {}

    /** How the tasks of a scenario are split as far as it is kept, by task. */
    Map<String, Kept> kept(UUID projectId, UUID scenarioId) {
        var kept = new HashMap<String, Kept>();
        jdbc.sql("select task_id, task_name, minutes, pieces from known_split where project_id = ? and scenario_id = ?")
                .params(projectId, scenarioId)
                .query(row -> {
                    kept.put(row.getString("task_id"), kept(row));
                });
        return kept;
    }

    void forget(UUID projectId, UUID scenarioId, List<String> taskIds) {
        batch.batchUpdate(
                "delete from known_split where project_id = ? and scenario_id = ? and task_id = ?",
                taskIds.stream()
                        .map(task -> new Object[] {projectId, scenarioId, task})
                        .toList());
    }

    /** Keeps how tasks are split that are not kept yet; each scenario of a project has its own. */
    void keep(UUID projectId, UUID scenarioId, Map<String, Kept> tasks) {
        var now = OffsetDateTime.now(clock);
        var splits = new ArrayList<Object[]>();
        var words = new ArrayList<Object[]>();
        tasks.forEach((task, kept) -> {
            var id = UUID.randomUUID();
            splits.add(new @Nullable Object[] {
                id,
                projectId,
                scenarioId,
                task,
                kept.taskName(),
                kept.minutes(),
                Json.MAPPER.writeValueAsString(new Pieces(kept.pieces())),
                now
            });
            TaskWords.stems(kept.taskName()).forEach(stem -> words.add(new Object[] {stem, id}));
        });
        batch.batchUpdate(
                "insert into known_split (id, project_id, scenario_id, task_id, task_name, minutes, pieces, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                splits);
        batch.batchUpdate("insert into known_word (stem, split_id) values (?, ?)", words);
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
        return new Hit(
                row.getObject("project_id", UUID.class),
                kept(row),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getLong("hits"));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var pieces = Json.MAPPER.readValue(row.getString("pieces"), Pieces.class);
        return new Kept(row.getString("task_name"), row.getBigDecimal("minutes"), pieces.pieces());
    }
}
