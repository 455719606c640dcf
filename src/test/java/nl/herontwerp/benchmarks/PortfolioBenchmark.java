package nl.herontwerp.benchmarks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.portfolio.Portfolio;
import nl.herontwerp.portfolio.ProjectLine;
import nl.herontwerp.scenario.EditRefused;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** Milliseconds to read all projects of a user with what they come to, from H2 in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PortfolioBenchmark {

    @Param({"1000"})
    private int projects = 1000;

    private @Nullable AnnotationConfigApplicationContext application;
    private @Nullable Portfolio portfolio;
    private @Nullable AppUser user;

    @TestConfiguration
    @ComponentScan({"nl.herontwerp.review.internal", "nl.herontwerp.portfolio.internal"})
    static class WithPortfolio {}

    @Setup
    public void open() throws ModelRefused, EditRefused {
        var opened = Database.h2().start(Map.of("herontwerp.portfolio.look", "100"), WithPortfolio.class);
        application = opened;
        portfolio = opened.getBean(Portfolio.class);
        user = Database.user(opened, "consultant");
        ManyProjects.fill(opened, projects);
        var started = System.nanoTime();
        await().forever()
                .pollInterval(Duration.ofMillis(500))
                .until(() -> read().stream().allMatch(ProjectLine::isCurrent));
        System.out.printf("%nall figures kept after another %d s%n", (System.nanoTime() - started) / 1_000_000_000);
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(application, "never opened").close();
    }

    @Benchmark
    public List<ProjectLine> read() {
        return Objects.requireNonNull(portfolio).of(Objects.requireNonNull(user));
    }
}
