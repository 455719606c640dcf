package nl.herontwerp.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.identity.internal.DemoAccounts;
import nl.herontwerp.identity.internal.UserStore;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database that outlives the services on it, so that tests can restart. The services run without the
 * web application around them, with the demo accounts as users.
 */
public record Database(String url, String user) {

    public static Database h2() {
        return new Database(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "herontwerp");
    }

    /** A new database in a PostgreSQL server that lives as long as the tests. */
    public static Database postgres() {
        return new Database(Postgres.SERVER.newDatabase(), "postgres");
    }

    /** The services on this database, each time as after a restart of the program, and more components. */
    public AnnotationConfigApplicationContext start(Class<?>... more) {
        return start(Map.of(), more);
    }

    /** The same with settings. */
    public AnnotationConfigApplicationContext start(Map<String, Object> settings, Class<?>... more) {
        var application = new AnnotationConfigApplicationContext();
        application
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("test.url", url, "test.user", user, "server.address", "127.0.0.1")));
        application.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        application.register(Services.class);
        if (more.length > 0) {
            application.register(more);
        }
        application.refresh();
        return application;
    }

    public static AppUser user(AnnotationConfigApplicationContext application, String username) {
        return application.getBean(Users.class).byUsername(username).orElseThrow();
    }

    @TestConfiguration
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({
        "nl.herontwerp.project.internal",
        "nl.herontwerp.scenario.internal",
        "nl.herontwerp.register.internal"
    })
    @Import({UserStore.class, DemoAccounts.class})
    static class Services {

        @Bean
        DataSource dataSource(Environment settings) {
            var source = DataSourceBuilder.create()
                    .url(settings.getRequiredProperty("test.url"))
                    .username(settings.getRequiredProperty("test.user"))
                    .password("")
                    .build();
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        PasswordEncoder passwords() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }
    }

    /** Started at the first use. */
    private static final class Postgres {

        static final Postgres SERVER = new Postgres();
        private final EmbeddedPostgres server;

        Postgres() {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String newDatabase() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return server.getJdbcUrl("postgres", name);
        }
    }
}
