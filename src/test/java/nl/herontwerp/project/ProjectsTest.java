package nl.herontwerp.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.project.Projects.NewProject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ProjectsTest {

    private static final NewProject NEW =
            new NewProject("Magazijn", "Wie pakt in?", "Logistiek", Project.Level.TEAM, LocalDate.of(2026, 7, 1));

    private static AnnotationConfigApplicationContext application;
    private static Projects projects;
    private static AppUser owner;
    private static AppUser hr;
    private static AppUser manager;
    private static AppUser administrator;

    private Project project;

    @BeforeAll
    static void start() {
        application = Database.h2().start();
        projects = application.getBean(Projects.class);
        owner = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
        administrator = Database.user(application, "beheer");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void create() {
        project = projects.create(owner, NEW);
    }

    @Test
    void aProjectIsItsOwnersUntilSomebodyIsAdded() {
        assertThat(projects.visibleTo(owner)).contains(project);
        assertThat(projects.visibleTo(hr)).doesNotContain(project);
        projects.addMember(owner, project.id(), hr.id());
        assertThat(projects.visibleTo(hr)).contains(project);
        assertThat(projects.members(hr, project.id())).containsExactly(owner, hr);
        projects.removeMember(owner, project.id(), hr.id());
        assertThat(projects.visibleTo(hr)).doesNotContain(project);
    }

    @TestFactory
    Stream<DynamicTest> whoIsNoMemberMayNothing() throws ModelRefused {
        var version = projects.addVersion(owner, project.id(), "a.bpmn", Models.chain(2));
        return Stream.of(hr, manager, administrator, stranger())
                .flatMap(user -> Stream.concat(reading(user, version), writing(user)));
    }

    @TestFactory
    Stream<DynamicTest> aManagerReadsAndChangesNothing() throws ModelRefused {
        var version = projects.addVersion(owner, project.id(), "a.bpmn", Models.chain(2));
        projects.addMember(owner, project.id(), manager.id());
        assertThat(projects.get(manager, project.id()).name()).isEqualTo("Magazijn");
        assertThat(projects.model(manager, version.id()).sha256()).isEqualTo(version.sha256());
        assertThat(projects.mayEdit(manager, project.id())).isFalse();
        return writing(manager);
    }

    @Test
    void aMemberOfHrEditsButDoesNotDelete() throws ModelRefused {
        projects.addMember(owner, project.id(), hr.id());
        assertThat(projects.mayEdit(hr, project.id())).isTrue();
        projects.change(hr, project.id(), NEW);
        projects.addVersion(hr, project.id(), "a.bpmn", Models.chain(2));
        refused(() -> projects.delete(hr, project.id()));
    }

    @Test
    void onlyConsultantsMakeProjects() {
        refused(() -> projects.create(hr, NEW));
        refused(() -> projects.create(manager, NEW));
        refused(() -> projects.create(administrator, NEW));
    }

    @Test
    void versionsKeepTheirBytes() throws ModelRefused {
        var bytes = Models.chain(3);
        var first = projects.addVersion(owner, project.id(), "c:\\map\\model.bpmn", bytes);
        var second = projects.addVersion(owner, project.id(), "b.bpmn", Models.chain(4));
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.fileName()).isEqualTo("model.bpmn");
        assertThat(first.size()).isEqualTo(bytes.length);
        assertThat(projects.versions(owner, project.id())).containsExactly(second, first);
        assertThat(projects.model(owner, first.id()).original()).isEqualTo(bytes);
    }

    @Test
    void nothingIsKeptOfAFileThatIsRefused() {
        var bytes = "geen xml".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> projects.addVersion(owner, project.id(), "a.bpmn", bytes))
                .isInstanceOf(ModelRefused.class);
        assertThat(projects.versions(owner, project.id())).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> projects.create(
                        owner, new NewProject(" ", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1))))
                .isInstanceOf(ProjectRefused.class);
    }

    @Test
    void aDeletedProjectIsGone() throws ModelRefused {
        projects.addVersion(owner, project.id(), "a.bpmn", Models.chain(2));
        projects.delete(owner, project.id());
        refused(() -> projects.get(owner, project.id()));
    }

    @Test
    void theOwnerStays() {
        projects.addMember(owner, project.id(), hr.id());
        assertThatThrownBy(() -> projects.removeMember(hr, project.id(), owner.id()))
                .isInstanceOf(ProjectRefused.class);
    }

    private Stream<DynamicTest> reading(AppUser user, ProcessVersion version) {
        return Stream.of(
                refusedTo(user, "get", () -> projects.get(user, project.id())),
                refusedTo(user, "versions", () -> projects.versions(user, project.id())),
                refusedTo(user, "model", () -> projects.model(user, version.id())),
                refusedTo(user, "members", () -> projects.members(user, project.id())));
    }

    private Stream<DynamicTest> writing(AppUser user) {
        return Stream.of(
                refusedTo(user, "change", () -> projects.change(user, project.id(), NEW)),
                refusedTo(user, "delete", () -> projects.delete(user, project.id())),
                refusedTo(user, "addVersion", () -> projects.addVersion(user, project.id(), "a.bpmn", Models.chain(2))),
                refusedTo(user, "addMember", () -> projects.addMember(user, project.id(), user.id())),
                refusedTo(user, "removeMember", () -> projects.removeMember(user, project.id(), hr.id())));
    }

    private static DynamicTest refusedTo(AppUser user, String what, ThrowingCallable call) {
        return DynamicTest.dynamicTest(user.username() + " " + what, () -> refused(call));
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    /** A consultant of another project. */
    private static AppUser stranger() {
        return new AppUser(UUID.randomUUID(), "vreemde", "Vreemde", Set.of(Role.CONSULTANT));
    }
}
