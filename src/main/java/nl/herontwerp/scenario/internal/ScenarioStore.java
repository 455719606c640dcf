package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of scenarios. Checks nothing. */
@Repository
class ScenarioStore {

    private static final String SELECT = "select s.*, f.scenario_id as favourite from scenario s"
            + " left join scenario_favourite f on f.scenario_id = s.id ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ScenarioStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Scenario> find(UUID id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id)
                .query(ScenarioStore::scenario)
                .optional();
    }

    List<Scenario> of(UUID projectId) {
        return jdbc.sql(SELECT + "where s.project_id = ? order by s.number")
                .param(projectId)
                .query(ScenarioStore::scenario)
                .list();
    }

    /** Call within a transaction that holds the project's revision. */
    Scenario insert(UUID projectId, String name, String by) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from scenario where project_id = ?")
                .param(projectId)
                .query(Integer.class)
                .single();
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("insert into scenario (id, project_id, number, name, status, created_by, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, projectId, number, name, ScenarioStatus.DRAFT.name(), by, now, now)
                .update();
        return find(id).orElseThrow();
    }

    void rename(UUID id, String name) {
        jdbc.sql("update scenario set name = ?, changed_at = ? where id = ?")
                .params(name, OffsetDateTime.now(clock), id)
                .update();
    }

    void touch(UUID id) {
        jdbc.sql("update scenario set changed_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void changeStatus(UUID id, ScenarioStatus status) {
        jdbc.sql("update scenario set status = ?, changed_at = ? where id = ?")
                .params(status.name(), OffsetDateTime.now(clock), id)
                .update();
    }

    /** Makes a scenario the favourite of its project; null makes none. */
    void prefer(UUID projectId, @Nullable UUID scenarioId) {
        jdbc.sql("delete from scenario_favourite where project_id = ?")
                .param(projectId)
                .update();
        if (scenarioId != null) {
            jdbc.sql("insert into scenario_favourite (project_id, scenario_id) values (?, ?)")
                    .params(projectId, scenarioId)
                    .update();
        }
    }

    /** What was done to a scenario as a whole. */
    record Event(ScenarioStatus kind, String by, Instant at) {}

    void addEvent(UUID scenarioId, ScenarioStatus kind, String by) {
        jdbc.sql("insert into scenario_event (scenario_id, kind, done_by, done_at) values (?, ?, ?, ?)")
                .params(scenarioId, kind.name(), by, OffsetDateTime.now(clock))
                .update();
    }

    /** In the order in which they were done. */
    List<Event> events(UUID scenarioId) {
        return jdbc.sql("select * from scenario_event where scenario_id = ? order by number")
                .param(scenarioId)
                .query((row, number) -> new Event(
                        ScenarioStatus.valueOf(row.getString("kind")),
                        row.getString("done_by"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from scenario where id = ?").param(id).update();
    }

    static Scenario scenario(ResultSet row, int number) throws SQLException {
        return new Scenario(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("name"),
                ScenarioStatus.valueOf(row.getString("status")),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("favourite", UUID.class) != null);
    }
}
