package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.scenario.ScenarioOutcome;
import nl.herontwerp.scenario.ScenarioRecords;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads scenarios of many projects at once. */
@Service
class ScenarioRecordService implements ScenarioRecords {

    private static final String BASED =
            "select s.*, p.reference_date, r.revision, k.taken_at, f.scenario_id as favourite from scenario s"
                    + " join project p on p.id = s.project_id"
                    + " left join scenario_revision r on r.project_id = s.project_id"
                    + " left join scenario_snapshot k on k.scenario_id = s.id"
                    + " left join scenario_favourite f on f.scenario_id = s.id";

    private final JdbcClient jdbc;
    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final Logs logs;
    private final Assembly assembly;

    ScenarioRecordService(
            JdbcClient jdbc, ScenarioStore scenarios, SnapshotStore snapshots, Logs logs, Assembly assembly) {
        this.jdbc = jdbc;
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.logs = logs;
        this.assembly = assembly;
    }

    @Override
    public List<Based> of(Collection<UUID> projectIds) {
        return projectIds.isEmpty()
                ? List.of()
                : jdbc.sql(BASED + " where s.project_id in (:ids) order by s.project_id, s.number")
                        .param("ids", projectIds)
                        .query(ScenarioRecordService::based)
                        .list();
    }

    @Override
    public List<Based> all() {
        return jdbc.sql(BASED + " order by s.project_id, s.number")
                .query(ScenarioRecordService::based)
                .list();
    }

    @Override
    public Optional<ScenarioOutcome> outcome(UUID scenarioId) {
        var found = scenarios.find(scenarioId);
        if (found.filter(scenario -> scenario.status() != ScenarioStatus.DRAFT).isPresent()) {
            return snapshots
                    .find(scenarioId)
                    .map(kept ->
                            new ScenarioOutcome(kept.division(), kept.impact(), Optional.ofNullable(kept.ranges())));
        }
        return found.map(scenario -> assembly.outcome(scenario, logs.look(scenario.projectId())));
    }

    @Override
    public Map<UUID, LatestEdit> latestEdits(Collection<UUID> projectIds) {
        var latest = new HashMap<UUID, LatestEdit>();
        if (!projectIds.isEmpty()) {
            jdbc.sql("select project_id, moved_by, moved_at from scenario_revision where project_id in (:ids)"
                            + " and moved_by is not null")
                    .param("ids", projectIds)
                    .query(row -> {
                        latest.put(
                                row.getObject("project_id", UUID.class),
                                new LatestEdit(
                                        row.getString("moved_by"),
                                        instant(row.getObject("moved_at", OffsetDateTime.class))));
                    });
        }
        return latest;
    }

    private static Based based(ResultSet row, int number) throws SQLException {
        var scenario = ScenarioStore.scenario(row, number);
        var taken = row.getObject("taken_at", OffsetDateTime.class);
        return new Based(
                scenario,
                scenario.status() == ScenarioStatus.DRAFT
                        ? draft(row.getLong("revision"), row.getObject("reference_date", LocalDate.class))
                        : copy(taken));
    }

    private static String draft(long revision, LocalDate referenceDate) {
        return "draft " + revision + " " + referenceDate;
    }

    private static String copy(@Nullable OffsetDateTime taken) {
        return "copy " + (taken == null ? "" : instant(taken));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
