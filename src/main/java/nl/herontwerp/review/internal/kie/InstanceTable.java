package nl.herontwerp.review.internal.kie;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workflow instances as rows. The version sees to it that of two at once only one goes on. */
@Repository
class InstanceTable {

    private final JdbcClient jdbc;

    InstanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An instance in the engine's own binary form. */
    record Stored(long version, byte[] content) {}

    Optional<Stored> find(String id) {
        return jdbc.sql("select version, content from workflow_instance where id = ?")
                .param(id)
                .query((row, number) -> new Stored(row.getLong("version"), row.getBytes("content")))
                .optional();
    }

    List<String> ids(String processId) {
        return jdbc.sql("select id from workflow_instance where process_id = ?")
                .param(processId)
                .query((row, number) -> row.getString("id"))
                .list();
    }

    void insert(String id, String processId, byte[] content) {
        jdbc.sql("insert into workflow_instance (id, process_id, version, content) values (?, ?, 1, ?)")
                .params(id, processId, content)
                .update();
    }

    void update(String id, long version, byte[] content) {
        var changed = jdbc.sql(
                        "update workflow_instance set version = version + 1, content = ? where id = ? and version = ?")
                .params(content, id, version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("workflow instance " + id + " was changed meanwhile");
        }
    }

    void delete(String id) {
        jdbc.sql("delete from workflow_instance where id = ?").param(id).update();
    }
}
