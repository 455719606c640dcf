package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.bpmn.RedesignOptions;
import nl.herontwerp.bpmn.WorkFigures;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.StartingInventory;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is known about a redesign, for a model with figures; and such a model from an archive. */
class RedesignFiguresTest {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));

    private static AnnotationConfigApplicationContext application;
    private static Workspaces workspaces;
    private static AppUser consultant;

    private Project project;
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
    void create() throws ModelRefused, EditRefused {
        var projects = application.getBean(Projects.class);
        project =
                projects.create(consultant, new NewProject("x", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        workspaces.edit(
                consultant,
                scenario,
                Phrase.of("x"),
                List.<Edit<?>>of(
                        new InventoryEdit.SetActiveMinutes("t0", BigDecimal.TEN, ENTERED),
                        new InventoryEdit.SetWaitingMinutes("t0", BigDecimal.valueOf(3), ENTERED),
                        new InventoryEdit.SetVisitsPerCase("t1", BigDecimal.TWO, ENTERED),
                        new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1200"), ENTERED),
                        new PieceEdit.SplitPiece(Activity.wholeId("t0"), "a", "vouwen", new BigDecimal("4")),
                        new DesignEdit.PutRole(role()),
                        new DesignEdit.Assign("a", new Assignment.ToRole("r"))));
    }

    @Test
    void minutesAreSplitAndAnHourCostsWhatTheCostsSay() {
        var workspace = workspaces.open(consultant, scenario);

        var figures = RedesignFigures.of(workspace);

        assertThat(figures.minutes().get("t0"))
                .extracting(minutes -> minutes.toOptional().orElseThrow().doubleValue())
                .containsExactly(6.0, 4.0);
        assertThat(figures.minutes().getOrDefault("t1", List.of()))
                .singleElement()
                .matches(minutes -> !minutes.isKnown());
        assertThat(figures.waitingMinutes().get("t0")).isEqualByComparingTo("3");
        assertThat(figures.casesPerYear().get("p")).isEqualByComparingTo("1200");
        var worker = Objects.requireNonNull(figures.workers().get("role:r"));
        assertThat(worker.people()).isEqualByComparingTo("2");
        var wageLine = workspace.impact().yearly().stream()
                .filter(line -> line.id().equals("role:r:wage"))
                .findFirst()
                .orElseThrow();
        // two people for 20 hours a week and 52 weeks
        assertThat(Objects.requireNonNull(worker.costPerHour()).multiply(BigDecimal.valueOf(2 * 20 * 52)))
                .isCloseTo(
                        wageLine.amountThen().toOptional().orElseThrow().euros(),
                        Offset.offset(new BigDecimal("0.01")));
        assertThat(RedesignPlans.of(workspace).apart()).containsExactly("t1");
    }

    @Test
    void anArchiveGivesTheSameModels() throws Exception {
        var archive = application.getBean(Archives.class).write(consultant, project.id());

        var models = ArchivedRedesigns.read(archive);

        var name = models.scenarios().getFirst();
        var options = RedesignOptions.PLAIN.withFigures(true);
        var written = models.write(name, Optional.empty(), options).orElseThrow();
        assertThat(models.write("bestaat niet", Optional.empty(), options)).isEmpty();
        var model = ModelReader.read("na.bpmn", written).model();
        assertThat(model.lanes()).extracting(lane -> lane.name()).contains("Hulp");
        var read = StartingInventory.of(model);
        assertThat(Objects.requireNonNull(read.task("t0").activeMinutes()).value())
                .isEqualByComparingTo("6");
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("ProcessingTime", "P365D");
        assertThat(WorkFigures.NONE.minutes()).isEmpty();
    }

    private static CarvedRole role() {
        return new CarvedRole(
                "r",
                "Hulp",
                2,
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
