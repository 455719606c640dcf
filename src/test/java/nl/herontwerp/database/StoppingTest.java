package nl.herontwerp.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** When the program stops, whatever still works in it has its database until it is done. */
class StoppingTest {

    private static final String READ = "still there";

    @Test
    void theDatabaseStaysOpenWhileTheProgramStops(@TempDir Path data) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("herontwerp.data=" + data)
                .run(application -> {
                    var url = application.getEnvironment().getRequiredProperty("spring.datasource.url");
                    assertThat(output(program(url))).isEqualTo(READ);
                });
    }

    private static Process program(String url) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place(Late.class) + File.pathSeparator + place(Driver.class),
                        Late.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Reads at the end of the program, after everything that stops at once has stopped. */
    static final class Late {

        private static final int AFTER_OTHERS = 500;

        private Late() {}

        /** @param arguments address of a database */
        public static void main(String[] arguments) throws SQLException {
            var connection = DriverManager.getConnection(arguments[0], "herontwerp", "");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try (var statement = connection.createStatement()) {
                    Thread.sleep(AFTER_OTHERS);
                    var row = statement.executeQuery("select '" + READ + "'");
                    row.next();
                    System.out.println(row.getString(1));
                    connection.close();
                } catch (SQLException | InterruptedException e) {
                    System.out.println(e.getMessage());
                }
            }));
        }
    }
}
