package nl.herontwerp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of before projects could have several models. */
class UpgradeTest {

    static Stream<Named<Database>> databases() {
        return Stream.of(Named.of("H2", Database.h2()), Named.of("PostgreSQL", Database.postgres()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void versionsOfBeforeBecomeThoseOfTheMainModel(Database database) throws Exception {
        var source = new DriverManagerDataSource(database.url(), database.user(), "");
        Flyway.configure().dataSource(source).target("5").load().migrate();
        var project = UUID.randomUUID();
        fill(JdbcClient.create(source), project);

        try (var application = database.start()) {
            var consultant = Database.user(application, "consultant");
            var jdbc = application.getBean(JdbcClient.class);
            jdbc.sql("update project set owner_id = ?").param(consultant.id()).update();
            var libraries = application.getBean(ModelLibraries.class);

            assertThat(libraries.models(consultant, project))
                    .extracting(LibraryModel::number, LibraryModel::main, LibraryModel::removed)
                    .containsExactly(tuple(1, true, false));
            var versions = libraries.versions(consultant, project, 1);
            assertThat(versions)
                    .extracting("number", "fileName")
                    .containsExactly(tuple(2, "v2.bpmn"), tuple(1, "v1.bpmn"));
            var projects = application.getBean(Projects.class);
            assertThat(projects.model(consultant, versions.getFirst().id()).original())
                    .isEqualTo(Models.chain(2));
            assertThat(projects.addVersion(consultant, project, "v3.bpmn", Models.chain(3))
                            .number())
                    .isEqualTo(3);
            assertThat(libraries
                            .add(consultant, project, "ander.bpmn", Models.chain(1))
                            .number())
                    .isEqualTo(2);
            projects.delete(consultant, project);
            assertThat(jdbc.sql("select count(*) from process_version")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private static void fill(JdbcClient jdbc, UUID project) {
        var then = OffsetDateTime.parse("2026-03-01T09:00:00Z");
        jdbc.sql("insert into project (id, name, question, sector, level, reference_date, created_at, changed_at)"
                        + " values (?, 'Oud', '', '', 'TEAM', ?, ?, ?)")
                .params(project, LocalDate.of(2026, 7, 1), then, then)
                .update();
        for (var number = 1; number <= 2; number++) {
            jdbc.sql("insert into process_version (id, project_id, number, file_name, sha256, size, imported_at,"
                            + " imported_by, bytes) values (?, ?, ?, ?, 'x', 1, ?, 'noor', ?)")
                    .params(UUID.randomUUID(), project, number, "v" + number + ".bpmn", then, Models.chain(number))
                    .update();
        }
    }
}
