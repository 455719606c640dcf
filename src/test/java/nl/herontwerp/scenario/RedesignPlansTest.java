package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.bpmn.RedesignPlan.NewLane;
import nl.herontwerp.bpmn.RedesignPlan.Piece;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class RedesignPlansTest {

    private static final String WHOLE = Activity.wholeId("t0");
    private static final DesignEdit SPLIT = new PieceEdit.SplitPiece(WHOLE, "a", "vouwen", BigDecimal.TEN);

    private static AnnotationConfigApplicationContext application;
    private static Workspaces workspaces;
    private static AppUser consultant;

    private UUID scenario;

    @BeforeAll
    static void start() {
        application = Database.h2().start();
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void create() throws ModelRefused {
        var projects = application.getBean(Projects.class);
        var project =
                projects.create(consultant, new NewProject("x", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
    }

    @Test
    void whatDoesNotChangeIsLeftOut() throws EditRefused {
        var plan = after(new DesignEdit.PutRole(role()), new DesignEdit.PutRobot(robot(100, 0, "t1")));
        assertThat(plan.pieces()).containsOnlyKeys("t1");
        assertThat(plan.lanes()).containsExactly(new NewLane("robot:m", "Arm"));
        assertThat(after(new DesignEdit.RemoveRobot("m")).pieces()).isEmpty();
    }

    @Test
    void piecesGoToTheLanesOfTheirHolders() throws EditRefused {
        var plan = after(SPLIT, new DesignEdit.PutRole(role()), new DesignEdit.Assign("a", new Assignment.ToRole("r")));
        assertThat(plan.lanes()).containsExactly(new NewLane("role:r", "Hulp"));
        assertThat(plan.pieces().get("t0")).containsExactly(new Piece("Taak 0", null), new Piece("vouwen", "role:r"));
        assertThat(plan.stopped()).isEmpty();
    }

    @Test
    void whatIsBoughtGoesToTheLaneOfItsSupplierWhateverRobotStandsThere() throws EditRefused {
        var plan = after(
                SPLIT,
                new DesignEdit.PutRole(role()),
                new SupplierEdit.PutSupplier(Supplier.of("s", "Schoon & Co", Supplier.Kind.COMPANY)),
                new DesignEdit.PutRobot(robot(100, 0, "t1")),
                new DesignEdit.Assign("a", new Assignment.ToSupplier("s")),
                new DesignEdit.Assign(Activity.wholeId("t1"), new Assignment.ToSupplier("s")));
        assertThat(plan.lanes()).containsExactly(new NewLane("supplier:s", "Schoon & Co"));
        assertThat(plan.pieces().get("t0"))
                .containsExactly(new Piece("Taak 0", null), new Piece("vouwen", "supplier:s"));
        assertThat(plan.pieces().get("t1")).containsExactly(new Piece("Taak 1", "supplier:s"));
    }

    @Test
    void whoWorksWithARobotKeepsThePiece() throws EditRefused {
        var plan = after(new DesignEdit.PutRobot(robot(100, 5, "t0")));
        assertThat(plan).isEqualTo(new RedesignPlan(List.of(), Map.of(), Set.of()));
    }

    @Test
    void stoppedPiecesDisappearAndStoppedTasksAreHealed() throws EditRefused {
        var plan = after(
                SPLIT,
                new DesignEdit.Assign("a", new Assignment.Stopped()),
                new DesignEdit.Assign(Activity.wholeId("t1"), new Assignment.Stopped()));
        assertThat(plan.pieces().get("t0")).containsExactly(new Piece("Taak 0", null));
        assertThat(plan.stopped()).containsExactly("t1");
    }

    private RedesignPlan after(DesignEdit... edits) throws EditRefused {
        var all = new ArrayList<>(List.of(edits));
        return RedesignPlans.of(workspaces.edit(consultant, scenario, Phrase.of("x"), all));
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

    private static RobotOption robot(long share, long remainingHuman, String task) {
        var coverage = new LinkedHashMap<String, RobotOption.Coverage>();
        coverage.put(
                Activity.wholeId(task), new RobotOption.Coverage(Percentage.of(share), Percentage.of(remainingHuman)));
        return new RobotOption("m", "Arm", RobotOption.Kind.COBOT, null, null, null, null, null, null, coverage);
    }
}
