package nl.herontwerp.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of projects and their members. Checks nothing. */
@Repository
class ProjectStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Project> find(UUID id) {
        return jdbc.sql("select * from project where id = ?")
                .param(id)
                .query(ProjectStore::project)
                .optional();
    }

    List<Project> visibleTo(UUID userId) {
        return jdbc.sql(
                        "select * from project where owner_id = :user or id in"
                                + " (select project_id from project_member where user_id = :user) order by changed_at desc, name")
                .param("user", userId)
                .query(ProjectStore::project)
                .list();
    }

    List<UUID> ownedBy(UUID userId) {
        return jdbc.sql("select id from project where owner_id = ?")
                .param(userId)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from project").query(Long.class).single();
    }

    Project insert(UUID ownerId, NewProject project) {
        var id = UUID.randomUUID();
        var now = OffsetDateTime.now(clock);
        jdbc.sql("insert into project (id, name, question, sector, location, level, reference_date, owner_id,"
                        + " created_at, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        project.name().strip(),
                        project.question().strip(),
                        project.sector().strip(),
                        project.location().strip(),
                        project.level().name(),
                        project.referenceDate(),
                        ownerId,
                        now,
                        now)
                .update();
        return find(id).orElseThrow();
    }

    Project update(UUID id, NewProject project) {
        jdbc.sql("update project set name = ?, question = ?, sector = ?, location = ?, level = ?, reference_date = ?,"
                        + " changed_at = ? where id = ?")
                .params(
                        project.name().strip(),
                        project.question().strip(),
                        project.sector().strip(),
                        project.location().strip(),
                        project.level().name(),
                        project.referenceDate(),
                        OffsetDateTime.now(clock),
                        id)
                .update();
        return find(id).orElseThrow();
    }

    void touch(UUID id) {
        jdbc.sql("update project set changed_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from project where id = ?").param(id).update();
    }

    /** Members without the owner. */
    List<UUID> members(UUID id) {
        return jdbc.sql("select user_id from project_member where project_id = ?")
                .param(id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean isMember(UUID id, UUID userId) {
        return jdbc.sql("select count(*) from project_member where project_id = ? and user_id = ?")
                        .params(id, userId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void addMember(UUID id, UUID userId) {
        jdbc.sql("insert into project_member (project_id, user_id) values (?, ?)")
                .params(id, userId)
                .update();
    }

    void removeMember(UUID id, UUID userId) {
        jdbc.sql("delete from project_member where project_id = ? and user_id = ?")
                .params(id, userId)
                .update();
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("question"),
                row.getString("sector"),
                row.getString("location"),
                Project.Level.valueOf(row.getString("level")),
                row.getObject("reference_date", LocalDate.class),
                row.getObject("owner_id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
