package nl.herontwerp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.review.ReviewState.Action;
import nl.herontwerp.review.ReviewState.Event;
import nl.herontwerp.review.ReviewState.Step;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** What a review promises, with the real workflow engine, on each database. */
abstract class ReviewsContract {

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Reviews reviews;
    private Workspaces workspaces;
    private Projects projects;
    private AppUser consultant;
    private AppUser hr;
    private AppUser manager;
    private UUID project;
    private UUID scenario;

    abstract Database database();

    @TestConfiguration
    @ComponentScan("nl.herontwerp.review.internal")
    static class WithReviews {}

    @BeforeEach
    void start() throws ModelRefused, EditRefused {
        open();
        project = projects.create(
                        consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)))
                .id();
        projects.addVersion(consultant, project, "a.bpmn", Models.chain(2));
        scenario = workspaces.scenarios(consultant, project).getFirst().id();
        workspaces.edit(consultant, scenario, robot("Cobot"));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private void open() {
        application = database.start(WithReviews.class);
        reviews = application.getBean(Reviews.class);
        workspaces = application.getBean(Workspaces.class);
        projects = application.getBean(Projects.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
    }

    private void restart() {
        application.close();
        open();
    }

    @Test
    void aReviewSurvivesARestartAtEveryStep() throws ReviewRefused {
        submit();
        restart();
        assertThat(status()).isEqualTo(ScenarioStatus.WITH_HR);
        assertThat(reviews.agree(hr, scenario, "Goed").step()).isEqualTo(Step.MANAGER);
        restart();
        assertThat(status()).isEqualTo(ScenarioStatus.WITH_MANAGER);
        var approved = reviews.approve(manager, scenario, "Begin met één plaats", "Akkoord");
        assertThat(approved.step()).isEqualTo(Step.APPROVED);
        restart();
        assertThat(status()).isEqualTo(ScenarioStatus.APPROVED);
        var state = reviews.state(consultant, scenario);
        assertThat(state.conditions()).isEqualTo("Begin met één plaats");
        assertThat(state.history())
                .extracting(Event::action)
                .containsExactly(Action.SUBMITTED, Action.HR_AGREED, Action.APPROVED_WITH_CONDITIONS);
    }

    @Test
    void eachSeesWhatWaitsForThem() throws ReviewRefused {
        submit();
        assertThat(reviews.inbox(hr)).singleElement().satisfies(item -> {
            assertThat(item.scenarioId()).isEqualTo(scenario);
            assertThat(item.step()).isEqualTo(Step.HR);
            assertThat(item.submittedByName()).isEqualTo(consultant.displayName());
        });
        assertThat(reviews.inbox(manager)).isEmpty();
        reviews.agree(hr, scenario, "");
        assertThat(reviews.inbox(hr)).isEmpty();
        assertThat(reviews.inbox(manager)).hasSize(1);
        reviews.sendBack(manager, scenario, "Te duur");
        assertThat(reviews.inbox(manager)).isEmpty();
        assertThat(reviews.inbox(consultant)).hasSize(1);
    }

    @Test
    void whatIsSentBackCanBeChangedAndSubmittedAgain() throws ReviewRefused, EditRefused {
        submit();
        assertThatThrownBy(() -> workspaces.edit(consultant, scenario, robot("Andere")))
                .isInstanceOf(EditRefused.class);
        assertThat(reviews.sendBack(hr, scenario, "Wie begeleidt?").step()).isEqualTo(Step.SENT_BACK);
        assertThat(status()).isEqualTo(ScenarioStatus.DRAFT);
        workspaces.edit(consultant, scenario, robot("Andere"));
        submit();
        reviews.agree(hr, scenario, "");
        assertThat(reviews.approve(manager, scenario, " ", "").history())
                .extracting(Event::action)
                .containsExactly(
                        Action.SUBMITTED, Action.HR_SENT_BACK, Action.SUBMITTED, Action.HR_AGREED, Action.APPROVED);
    }

    @Test
    void anApprovedScenarioNeverChanges() throws ReviewRefused {
        submit();
        reviews.agree(hr, scenario, "");
        reviews.approve(manager, scenario, "", "");
        refused("review.refused.notRunning", () -> reviews.sendBack(manager, scenario, "Toch niet"));
        refused("review.refused.notRunning", () -> reviews.withdraw(consultant, scenario, ""));
        assertThatThrownBy(() -> workspaces.edit(consultant, scenario, robot("Andere")))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> projects.delete(consultant, project)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void onlyWhoIsChosenMayTakeAStep() throws ReviewRefused {
        submit();
        refused("review.refused.own", () -> reviews.agree(consultant, scenario, ""));
        refused("review.refused.notYours", () -> reviews.agree(manager, scenario, ""));
        refused("review.refused.stale", () -> reviews.approve(manager, scenario, "", ""));
        assertThatThrownBy(() -> reviews.withdraw(hr, scenario, "")).isInstanceOf(NotAllowed.class);
        reviews.agree(hr, scenario, "");
        refused("review.refused.notYours", () -> reviews.approve(hr, scenario, "", ""));
        refused("review.refused.own", () -> reviews.approve(consultant, scenario, "", ""));
        refused("review.refused.stale", () -> reviews.agree(hr, scenario, ""));
    }

    @Test
    void aStrangerSeesNothing() throws ReviewRefused {
        submit();
        var stranger = Database.user(application, "beheer");
        assertThatThrownBy(() -> reviews.state(stranger, scenario)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.comment(stranger, scenario, "Hoi")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.agree(stranger, scenario, "")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reviews.submit(manager, scenario, hr.id(), manager.id(), ""))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusalsSayTheMend() throws ReviewRefused {
        var empty = workspaces.createScenario(consultant, project, "Leeg", Optional.empty());
        refused("review.refused.nothing", () -> reviews.submit(consultant, empty.id(), hr.id(), manager.id(), ""));
        refused("review.refused.hr", () -> reviews.submit(consultant, scenario, manager.id(), manager.id(), ""));
        refused("review.refused.manager", () -> reviews.submit(consultant, scenario, hr.id(), hr.id(), ""));
        submit();
        refused("review.refused.notDraft", () -> reviews.submit(consultant, scenario, hr.id(), manager.id(), ""));
        refused("review.refused.commentMissing", () -> reviews.sendBack(hr, scenario, " "));
        refused("review.refused.tooLong", () -> reviews.agree(hr, scenario, "x".repeat(4001)));
    }

    @Test
    void ofTwoAtOnceOneIsTold() throws Exception {
        submit();
        Callable<Boolean> agree = () -> succeeds(() -> reviews.agree(hr, scenario, ""));
        Callable<Boolean> sendBack = () -> succeeds(() -> reviews.sendBack(hr, scenario, "Nee"));
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(agree);
            var second = both.submit(sendBack);
            assertThat(first.get()).isNotEqualTo(second.get());
        }
        assertThat(reviews.state(consultant, scenario).history()).hasSize(2);
    }

    @Test
    void withdrawingMakesItADraftAgain() throws ReviewRefused {
        submit();
        assertThat(reviews.withdraw(consultant, scenario, "Fout gezien").step()).isEqualTo(Step.NOT_SUBMITTED);
        assertThat(status()).isEqualTo(ScenarioStatus.DRAFT);
        assertThat(reviews.inbox(hr)).isEmpty();
        assertThat(reviews.comment(hr, scenario, "Jammer").history()).hasSize(3);
    }

    private void submit() throws ReviewRefused {
        assertThat(reviews.submit(consultant, scenario, hr.id(), manager.id(), "Graag")
                        .step())
                .isEqualTo(Step.HR);
    }

    private ScenarioStatus status() {
        return workspaces.open(consultant, scenario).scenario().status();
    }

    private static boolean succeeds(Callable<?> action) throws Exception {
        try {
            action.call();
            return true;
        } catch (ReviewRefused told) {
            return false;
        }
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .asInstanceOf(type(ReviewRefused.class))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo(key);
    }

    private static DesignEdit robot(String name) {
        return new DesignEdit.PutRobot(new RobotOption(
                "r-" + name,
                name,
                RobotOption.Kind.COBOT,
                Money.of(1000),
                Money.ZERO,
                Money.ZERO,
                Money.of(100),
                BigDecimal.TEN,
                Money.ZERO,
                new LinkedHashMap<>()));
    }
}
