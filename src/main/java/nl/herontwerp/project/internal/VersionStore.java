package nl.herontwerp.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.project.ProcessVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of process versions with their bytes. Checks nothing. */
@Repository
class VersionStore {

    private static final String SELECT =
            "select id, project_id, number, file_name, sha256, size, imported_at, imported_by from process_version ";

    private final JdbcClient jdbc;
    private final Clock clock;

    VersionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the next version; call within a transaction. */
    ProcessVersion add(UUID projectId, int model, String fileName, ModelFile file, String by) {
        // one at a time per project, so that numbers have no gaps and no doubles
        jdbc.sql("select id from project where id = ? for update")
                .param(projectId)
                .query(UUID.class)
                .single();
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from process_version where project_id = ?"
                        + " and model = ?")
                .params(projectId, model)
                .query(Integer.class)
                .single();
        var id = UUID.randomUUID();
        jdbc.sql("insert into process_version (id, project_id, model, number, file_name, sha256, size, imported_at,"
                        + " imported_by, bytes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        projectId,
                        model,
                        number,
                        fileName,
                        file.sha256(),
                        file.original().length,
                        OffsetDateTime.now(clock),
                        by,
                        file.original())
                .update();
        return find(id).orElseThrow();
    }

    Optional<ProcessVersion> find(UUID id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(VersionStore::version)
                .optional();
    }

    List<ProcessVersion> of(UUID projectId, int model) {
        return jdbc.sql(SELECT + "where project_id = ? and model = ? order by number desc")
                .params(projectId, model)
                .query(VersionStore::version)
                .list();
    }

    Optional<ProcessVersion> latest(UUID projectId, int model) {
        return jdbc.sql(SELECT + "where project_id = ? and model = ? order by number desc fetch first 1 rows only")
                .params(projectId, model)
                .query(VersionStore::version)
                .optional();
    }

    Map<Integer, ProcessVersion> latestByModel(UUID projectId) {
        var latest = new HashMap<Integer, ProcessVersion>();
        jdbc.sql("select v.* from (select id, project_id, model, number, file_name, sha256, size, imported_at,"
                        + " imported_by, row_number() over (partition by model order by number desc) as age"
                        + " from process_version where project_id = ?) v where v.age = 1")
                .param(projectId)
                .query((row, number) -> latest.put(row.getInt("model"), version(row, number)))
                .list();
        return latest;
    }

    byte[] bytes(UUID id) {
        return jdbc.sql("select bytes from process_version where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    private static ProcessVersion version(ResultSet row, int number) throws SQLException {
        return new ProcessVersion(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }
}
