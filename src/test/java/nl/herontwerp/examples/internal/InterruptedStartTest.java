package nl.herontwerp.examples.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.herontwerp.database.Database;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.project.Projects;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A first start that was stopped half-way leaves nothing half-made, and the next start makes all of it. */
class InterruptedStartTest {

    private final AnnotationConfigApplicationContext application =
            Database.h2().start(PackedModels.class, ExampleProjects.class);
    private final AppUser consultant = Database.user(application, "consultant");

    /** As when the machine stops: nothing catches it. */
    private static final class Stopped extends Error {}

    @AfterEach
    void close() {
        application.close();
    }

    /** At the first step with the first project, in the middle of it, and in the second project. */
    @ParameterizedTest
    @CsvSource({"openProject, 1", "edit, 2", "createScenario, 1", "openProject, 2"})
    void nothingHalfMadeStays(String method, int time) {
        var calls = new AtomicInteger();
        var stopping = stopping(method, time, calls, new Stopped());
        assertThatThrownBy(() -> examples(stopping).run(new DefaultApplicationArguments()))
                .isInstanceOf(Stopped.class);
        assertThat(projects().visibleTo(consultant)).isEmpty();

        application.getBean(ExampleProjects.class).run(new DefaultApplicationArguments());
        assertWhole(2);
    }

    @Test
    void oneThatCannotBeMadeKeepsTheOthers() {
        var stopping = stopping("createScenario", 1, new AtomicInteger(), new IllegalStateException("on purpose"));
        examples(stopping).run(new DefaultApplicationArguments());
        assertWhole(1);
    }

    @Test
    void aProjectFromAModelIsMadeWholeOrNotAtAll() {
        var models = models(stopping("openProject", 1, new AtomicInteger(), new Stopped()));
        assertThatThrownBy(() -> models.createProject(consultant, "ziekenhuis", Locale.ENGLISH))
                .isInstanceOf(Stopped.class);
        assertThat(projects().visibleTo(consultant)).isEmpty();
    }

    private void assertWhole(int count) {
        assertThat(projects().visibleTo(consultant)).hasSize(count).allSatisfy(project -> {
            assertThat(projects().versions(consultant, project.id())).hasSize(1);
            // the approved one, a copy to practise with, and one to compare with
            assertThat(workspaces().scenarios(consultant, project.id())).hasSize(3);
        });
    }

    private ExampleProjects examples(Workspaces through) {
        return new ExampleProjects(
                models(through),
                projects(),
                application.getBean(ProjectRecords.class),
                through,
                application.getBeanProvider(Reviews.class),
                application.getBean(Users.class),
                application.getBean(PlatformTransactionManager.class),
                true);
    }

    private PackedModels models(Workspaces through) {
        return new PackedModels(
                projects(), through, application.getBean(Clock.class), application.getBean(TransactionTemplate.class));
    }

    private Projects projects() {
        return application.getBean(Projects.class);
    }

    private Workspaces workspaces() {
        return application.getBean(Workspaces.class);
    }

    /** The scenarios of the program, until this method is called for the given time. */
    private Workspaces stopping(String method, int time, AtomicInteger calls, Throwable thrown) {
        return (Workspaces) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Workspaces.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method) && calls.incrementAndGet() == time) {
                        throw thrown;
                    }
                    try {
                        return called.invoke(workspaces(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
