package nl.herontwerp.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.project.LibraryModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of a project's models. Checks nothing. */
@Repository
class ModelStore {

    private final JdbcClient jdbc;
    private final VersionStore versions;

    ModelStore(JdbcClient jdbc, VersionStore versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** All models by number, removed ones too. */
    List<LibraryModel> of(UUID projectId) {
        var latest = versions.latestByModel(projectId);
        var models = new ArrayList<LibraryModel>();
        jdbc.sql("select number, is_main, is_removed from project_model where project_id = ? order by number")
                .param(projectId)
                .query(row -> {
                    var version = latest.get(row.getInt("number"));
                    if (version != null) {
                        models.add(new LibraryModel(
                                row.getInt("number"),
                                row.getBoolean("is_main"),
                                row.getBoolean("is_removed"),
                                version));
                    }
                });
        return List.copyOf(models);
    }

    /** The number of the main model; 1 before there is any. */
    int main(UUID projectId) {
        return jdbc.sql("select number from project_model where project_id = ? and is_main")
                .param(projectId)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    int count(UUID projectId) {
        return jdbc.sql("select count(*) from project_model where project_id = ?")
                .param(projectId)
                .query(Integer.class)
                .single();
    }

    /** Makes the next model; the first is the main one. Call within a transaction. */
    int insert(UUID projectId) {
        hold(projectId);
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from project_model where project_id = ?")
                .param(projectId)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into project_model (project_id, number, is_main, is_removed) values (?, ?, ?, false)")
                .params(projectId, number, number == 1)
                .update();
        return number;
    }

    void setRemoved(UUID projectId, int number, boolean removed) {
        jdbc.sql("update project_model set is_removed = ? where project_id = ? and number = ?")
                .params(removed, projectId, number)
                .update();
    }

    /** Call within a transaction. */
    void makeMain(UUID projectId, int number) {
        hold(projectId);
        jdbc.sql("update project_model set is_main = (number = ?) where project_id = ?")
                .params(number, projectId)
                .update();
    }

    /** One at a time per project, so that numbers have no gaps and no doubles. */
    void hold(UUID projectId) {
        jdbc.sql("select id from project where id = ? for update")
                .param(projectId)
                .query(UUID.class)
                .single();
    }
}
