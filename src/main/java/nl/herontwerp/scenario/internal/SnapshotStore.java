package nl.herontwerp.scenario.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of snapshots. */
@Repository
class SnapshotStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    SnapshotStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(UUID scenarioId, Snapshot snapshot) {
        drop(scenarioId);
        jdbc.sql("insert into scenario_snapshot (scenario_id, version_id, taken_at, receipt_hash, content)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        scenarioId,
                        snapshot.version().id(),
                        OffsetDateTime.now(clock),
                        snapshot.impact().receipt().hash(),
                        Json.MAPPER.writeValueAsString(snapshot))
                .update();
    }

    Optional<Snapshot> find(UUID scenarioId) {
        return jdbc.sql("select content from scenario_snapshot where scenario_id = ?")
                .param(scenarioId)
                .query((row, number) -> Json.MAPPER.readValue(row.getString(1), Snapshot.class))
                .optional();
    }

    void drop(UUID scenarioId) {
        jdbc.sql("delete from scenario_snapshot where scenario_id = ?")
                .param(scenarioId)
                .update();
    }
}
