package nl.herontwerp.scenario.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.ProjectTemplate.Size;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of templates. Checks nothing. */
@Repository
class TemplateStore {

    private static final String WITHOUT_ARCHIVE = "select id, name, description, sector, shared, owner_id, made_at,"
            + " changed_at, models, tasks, pieces, roles, robots from project_template";

    private final JdbcClient jdbc;
    private final Clock clock;

    TemplateStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ProjectTemplate> visibleTo(UUID userId) {
        return jdbc.sql(WITHOUT_ARCHIVE + " where owner_id = ? or shared order by changed_at desc, name")
                .param(userId)
                .query(TemplateStore::template)
                .list();
    }

    Optional<ProjectTemplate> find(UUID id) {
        return jdbc.sql(WITHOUT_ARCHIVE + " where id = ?")
                .param(id)
                .query(TemplateStore::template)
                .optional();
    }

    long ownedBy(UUID userId) {
        return jdbc.sql("select count(*) from project_template where owner_id = ?")
                .param(userId)
                .query(Long.class)
                .single();
    }

    byte[] archive(UUID id) {
        return jdbc.sql("select archive from project_template where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    ProjectTemplate insert(UUID ownerId, Details details, TemplateContent content) {
        var id = UUID.randomUUID();
        var now = now();
        var size = content.size();
        jdbc.sql("insert into project_template (id, name, description, sector, shared, owner_id, made_at, changed_at,"
                        + " models, tasks, pieces, roles, robots, archive)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        details.name(),
                        details.description(),
                        details.sector(),
                        details.shared(),
                        ownerId,
                        now,
                        now,
                        size.models(),
                        size.tasks(),
                        size.pieces(),
                        size.roles(),
                        size.robots(),
                        content.archive())
                .update();
        return find(id).orElseThrow();
    }

    ProjectTemplate update(UUID id, Details details) {
        jdbc.sql("update project_template set name = ?, description = ?, sector = ?, shared = ?, changed_at = ?"
                        + " where id = ?")
                .params(details.name(), details.description(), details.sector(), details.shared(), now(), id)
                .update();
        return find(id).orElseThrow();
    }

    void delete(UUID id) {
        jdbc.sql("delete from project_template where id = ?").param(id).update();
    }

    /** Whole milliseconds, so that every database gives back what was kept. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private static ProjectTemplate template(ResultSet row, int number) throws SQLException {
        return new ProjectTemplate(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("description"),
                row.getString("sector"),
                row.getBoolean("shared"),
                row.getObject("owner_id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new Size(
                        row.getInt("models"),
                        row.getInt("tasks"),
                        row.getInt("pieces"),
                        row.getInt("roles"),
                        row.getInt("robots")));
    }
}
