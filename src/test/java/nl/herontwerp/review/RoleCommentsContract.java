package nl.herontwerp.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.review.RoleComment.Kind;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.scenario.Workspaces.Changed;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What comments on roles promise, and what HR may settle while a scenario is with HR, on each database. */
abstract class RoleCommentsContract {

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private RoleComments comments;
    private Reviews reviews;
    private Workspaces workspaces;
    private Projects projects;
    private AppUser consultant;
    private AppUser hr;
    private AppUser manager;
    private UUID project;
    private UUID scenario;
    private String piece;

    abstract Database database();

    @BeforeEach
    void start() throws ModelRefused, EditRefused {
        application = database.start(ReviewsContract.WithReviews.class);
        comments = application.getBean(RoleComments.class);
        reviews = application.getBean(Reviews.class);
        workspaces = application.getBean(Workspaces.class);
        projects = application.getBean(Projects.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
        manager = Database.user(application, "manager");
        project = projects.create(
                        consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)))
                .id();
        projects.addVersion(consultant, project, "a.bpmn", Models.chain(2));
        var first = workspaces.openProject(consultant, project).orElseThrow();
        scenario = first.scenario().id();
        piece = Activity.wholeId(first.asIs().model().tasks().getFirst().id());
        workspaces.edit(consultant, scenario, new DesignEdit.PutRole(role()));
        workspaces.edit(consultant, scenario, new DesignEdit.Assign(piece, new Assignment.ToRole("r")));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void whoMaySeeTheProjectMaySaySomethingOfARoleOrAPiece() throws ReviewRefused {
        projects.addMember(consultant, project, hr.id());
        var remark = comments.add(hr, scenario, "r", null, Kind.REMARK, " Goed plan ");
        var request = comments.add(consultant, scenario, "r", piece, Kind.CHANGE_REQUEST, "Te zwaar");
        assertThat(comments.of(hr, scenario)).containsExactly(remark, request);
        assertThat(remark.text()).isEqualTo("Goed plan");
        assertThat(remark.isOpen()).isFalse();
        assertThat(request.isOpen()).isTrue();
        assertThat(request.byName()).isEqualTo(consultant.displayName());
    }

    @Test
    void whoMayNotSeeTheProjectSeesAndSaysNothing() throws ReviewRefused {
        var request = comments.add(consultant, scenario, "r", null, Kind.CHANGE_REQUEST, "Meer uren");
        assertThatThrownBy(() -> comments.of(hr, scenario)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.add(hr, scenario, "r", null, Kind.REMARK, "x"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.settle(hr, request.id(), "x")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comments.settle(consultant, UUID.randomUUID(), "x"))
                .isInstanceOf(NotAllowed.class);
        assertThat(comments.of(consultant, scenario)).containsExactly(request);
    }

    @Test
    void aRequestIsSettledOnceWithAnAnswerByWhoMayChangeTheProject() throws ReviewRefused {
        projects.addMember(consultant, project, hr.id());
        projects.addMember(consultant, project, manager.id());
        var request = comments.add(hr, scenario, "r", null, Kind.CHANGE_REQUEST, "Meer uren");
        assertThatThrownBy(() -> comments.settle(manager, request.id(), "Nee")).isInstanceOf(NotAllowed.class);
        refused("review.refused.commentMissing", () -> comments.settle(consultant, request.id(), " "));
        var settled = comments.settle(consultant, request.id(), "Nu 28 uur");
        assertThat(settled.isOpen()).isFalse();
        assertThat(comments.of(hr, scenario))
                .singleElement()
                .satisfies(each -> assertThat(each.settled())
                        .extracting("answer", "byName")
                        .containsExactly("Nu 28 uur", consultant.displayName()));
        refused("review.refused.settled", () -> comments.settle(hr, request.id(), "Nog eens"));
        var remark = comments.add(hr, scenario, "r", null, Kind.REMARK, "Dank");
        refused("review.refused.noRequest", () -> comments.settle(consultant, remark.id(), "x"));
    }

    @Test
    void wordsAreNeededAndNotTooManyAndAboutSomethingThatIsThere() {
        refused("review.refused.commentMissing", () -> comments.add(consultant, scenario, "r", null, Kind.REMARK, " "));
        refused(
                "review.refused.tooLong",
                () -> comments.add(consultant, scenario, "r", null, Kind.REMARK, "x".repeat(4001)));
        refused("review.refused.noSuchRole", () -> comments.add(consultant, scenario, "q", null, Kind.REMARK, "x"));
        refused("review.refused.noSuchPiece", () -> comments.add(consultant, scenario, "r", "q", Kind.REMARK, "x"));
    }

    @Test
    void openScreensHearOfIt() throws Exception {
        var heard = new ArrayList<Changed>();
        try (var listening = workspaces.onChange(project, heard::add)) {
            assertThat(listening).isNotNull();
            var request = comments.add(consultant, scenario, "r", null, Kind.CHANGE_REQUEST, "Meer uren");
            comments.settle(consultant, request.id(), "Gedaan");
        }
        assertThat(heard)
                .containsOnly(new Changed(project, scenario, consultant.username()))
                .hasSize(2);
    }

    @Test
    void commentsGoWithTheirScenario() throws ReviewRefused {
        var other = workspaces.createScenario(consultant, project, "B", Optional.of(scenario));
        comments.add(consultant, other.id(), "r", null, Kind.REMARK, "x");
        workspaces.delete(consultant, other.id());
        assertThatThrownBy(() -> comments.of(consultant, other.id())).isInstanceOf(NotAllowed.class);
        assertThat(comments.of(consultant, scenario)).isEmpty();
    }

    @Test
    void whileItIsWithHrOnlyHrSettlesTermsAndNothingElseChanges() throws Exception {
        reviews.submit(consultant, scenario, hr.id(), manager.id(), "");
        var before = workspaces.open(hr, scenario);
        assertThat(before.editable()).isFalse();
        assertThat(before.termsEditable()).isTrue();
        assertThat(workspaces.open(consultant, scenario).termsEditable()).isFalse();

        var after = workspaces.edit(hr, scenario, code("F12"));
        assertThat(after.design().termsOf("r").text(RoleTerms.Field.FUNCTION_CODE))
                .contains("F12");
        assertThat(after.impact()).isEqualTo(before.impact());
        assertThat(workspaces.open(manager, scenario).design()).isEqualTo(after.design());
        assertThatThrownBy(() -> workspaces.edit(consultant, scenario, code("F13")))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> workspaces.edit(hr, scenario, new DesignEdit.RemoveRole("r")))
                .isInstanceOf(EditRefused.class);

        reviews.agree(hr, scenario, "");
        assertThatThrownBy(() -> workspaces.edit(hr, scenario, code("F14"))).isInstanceOf(EditRefused.class);
        reviews.sendBack(manager, scenario, "Nog eens");
        assertThat(workspaces.open(consultant, scenario).design()).isEqualTo(after.design());
    }

    @Test
    void whatHrSettlesStandsInTheCopyThatItReviewsWhateverDraftsBecameSince() throws Exception {
        var guided = role().with(draft -> draft.guidance(new CarvedRole.Guidance("l1", Hours.of(2))));
        workspaces.edit(consultant, scenario, new DesignEdit.RemoveRole("r"));
        workspaces.edit(consultant, scenario, new DesignEdit.PutRole(guided));
        var place = new TermsChange.SetText(RoleTerms.Field.PLACE, "Magazijn");
        workspaces.edit(consultant, scenario, new DesignEdit.ChangeTerms("r", place));
        reviews.submit(consultant, scenario, hr.id(), manager.id(), "");
        // a role that is guided by a job that is gone can't be made on the next version
        var next = new String(Models.chain(2), StandardCharsets.UTF_8)
                .replace("\"l1\"", "\"elsewhere\"")
                .replace("Functie 1", "Elders");
        projects.addVersion(consultant, project, "b.bpmn", next.getBytes(StandardCharsets.UTF_8));

        assertThat(workspaces.refusal(hr, scenario, code("F12"))).isEmpty();
        var after = workspaces.edit(hr, scenario, code("F12"));
        assertThat(after.design().termsOf("r").text(RoleTerms.Field.FUNCTION_CODE))
                .contains("F12");
        assertThat(after.design().termsOf("r").text(RoleTerms.Field.PLACE)).contains("Magazijn");
        assertThat(workspaces.open(manager, scenario).design()).isEqualTo(after.design());
    }

    @Test
    void onlyTheSameFieldOfTheSameRoleIsAClash() throws EditRefused {
        var seen = workspaces.open(consultant, scenario).latestEdit();
        workspaces.edit(consultant, scenario, code("F12"));
        var place = new DesignEdit.ChangeTerms("r", new TermsChange.SetText(RoleTerms.Field.PLACE, "Magazijn"));
        assertThat(workspaces
                        .edit(consultant, scenario, seen, null, List.of(place))
                        .clashes())
                .isEmpty();
        assertThat(workspaces
                        .edit(consultant, scenario, seen, null, List.of(code("F13")))
                        .clashes())
                .hasSize(1);
    }

    @Test
    void termsTravelWithAnArchive() throws Exception {
        reviews.submit(consultant, scenario, hr.id(), manager.id(), "");
        workspaces.edit(hr, scenario, code("F12"));
        var archives = application.getBean(Archives.class);
        var written = archives.write(consultant, project);
        assertThat(json(written)).contains("\"version\" : 4,");
        var imported = archives.read(consultant, written);
        var design =
                workspaces.openProject(consultant, imported.id()).orElseThrow().design();
        assertThat(design.termsOf("r").text(RoleTerms.Field.FUNCTION_CODE)).contains("F12");
    }

    private static String json(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("project.json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void removingARoleTakesItsTermsAndUndoBringsThemBack() throws EditRefused {
        workspaces.edit(consultant, scenario, code("F12"));
        var before = workspaces.open(consultant, scenario).design();
        assertThat(workspaces
                        .edit(consultant, scenario, new DesignEdit.RemoveRole("r"))
                        .design()
                        .terms())
                .isEmpty();
        assertThat(workspaces.undo(consultant, scenario).design()).isEqualTo(before);
        assertThat(workspaces.undo(consultant, scenario).design().terms()).isEmpty();
    }

    @Test
    void aScenarioCanBeSeenAsItWas() throws EditRefused {
        workspaces.edit(consultant, scenario, code("F12"));
        var then = workspaces.history(consultant, scenario).getFirst().at();
        // the next edit is at least a moment later
        while (!Clock.systemUTC().instant().isAfter(then.plusMillis(2))) {
            Thread.onSpinWait();
        }
        workspaces.edit(consultant, scenario, code("F13"));
        var was = workspaces.asOf(consultant, scenario, then);
        assertThat(was.design().termsOf("r").text(RoleTerms.Field.FUNCTION_CODE))
                .contains("F12");
        assertThat(was.editable()).isFalse();
        assertThat(workspaces.asOf(consultant, scenario, Instant.EPOCH).design().roles())
                .isEmpty();
        assertThatThrownBy(() -> workspaces.asOf(hr, scenario, then)).isInstanceOf(NotAllowed.class);
    }

    private static DesignEdit code(String code) {
        return new DesignEdit.ChangeTerms("r", new TermsChange.SetText(RoleTerms.Field.FUNCTION_CODE, code));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ReviewRefused.class))
                .extracting(refused -> refused.reason().key())
                .isEqualTo(key);
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(20),
                5,
                Hours.of(40),
                null,
                21,
                null,
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                null,
                null);
    }
}
