package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is found of other projects, on each database. */
abstract class KnownPiecesContract {

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private Projects projects;
    private Workspaces workspaces;
    private KnownPieces known;
    private AppUser consultant;
    private AppUser hr;

    abstract Database database();

    @BeforeEach
    void start() {
        application = database.start();
        projects = application.getBean(Projects.class);
        workspaces = application.getBean(Workspaces.class);
        known = application.getBean(KnownPieces.class);
        consultant = Database.user(application, "consultant");
        hr = Database.user(application, "hr");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aSimilarTaskOfAnotherProjectIsFoundWithItsJudgement() throws Exception {
        var there = project("Daar", "Bestellingen inpakken");
        var here = project("Hier", "Inpakken bestelling");
        split(there);
        var found = known.similar(consultant, here.id(), "Inpakken bestelling", 10);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().projectName()).isEqualTo("Daar");
        assertThat(found.getFirst().taskName()).isEqualTo("Bestellingen inpakken");
        assertThat(found.getFirst().pieces()).isEqualTo(pieces());
        assertThat(known.similar(consultant, there.id(), "Inpakken bestelling", 10))
                .isEmpty();
        assertThat(known.similar(consultant, here.id(), "Vergaderen", 10)).isEmpty();
    }

    @Test
    void onlyWhoMaySeeTheProjectFindsIt() throws Exception {
        var there = project("Daar", "Bestellingen inpakken");
        split(there);
        var nowhere = UUID.randomUUID();
        assertThat(known.similar(hr, nowhere, "Bestellingen inpakken", 10)).isEmpty();
        projects.addMember(consultant, there.id(), hr.id());
        assertThat(known.similar(hr, nowhere, "Bestellingen inpakken", 10)).hasSize(1);
        projects.removeMember(consultant, there.id(), hr.id());
        assertThat(known.similar(hr, nowhere, "Bestellingen inpakken", 10)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsNotFoundAnyMoreAndARedoneSplitIs() throws Exception {
        var there = project("Daar", "Bestellingen inpakken");
        var scenario = split(there);
        var nowhere = UUID.randomUUID();
        workspaces.undo(consultant, scenario);
        assertThat(known.similar(consultant, nowhere, "inpakken", 10)).isEmpty();
        workspaces.redo(consultant, scenario);
        assertThat(known.similar(consultant, nowhere, "inpakken", 10)).hasSize(1);
        projects.delete(consultant, there.id());
        assertThat(known.similar(consultant, nowhere, "inpakken", 10)).isEmpty();
    }

    @Test
    void twoHundredProjectsAreReadAtOnce() throws Exception {
        for (var i = 0; i < 200; i++) {
            split(project("Project " + i, i % 3 == 0 ? "Bestellingen inpakken" : "Vaste taak nummer " + i));
        }
        var nowhere = UUID.randomUUID();
        known.similar(consultant, nowhere, "Bestellingen inpakken", 10);
        var times = new long[9];
        for (var i = 0; i < times.length; i++) {
            var start = System.nanoTime();
            assertThat(known.similar(consultant, nowhere, "Bestellingen inpakken", 10))
                    .hasSize(10);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        assertThat(times[times.length / 2] / 1_000_000)
                .as("milliseconds over 200 projects")
                .isLessThan(100);
    }

    private Project project(String name, String task) throws ModelRefused {
        var project =
                projects.create(consultant, new NewProject(name, "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        var model = new String(Models.chain(1), StandardCharsets.UTF_8).replace("Taak 0", task);
        projects.addVersion(consultant, project.id(), "a.bpmn", model.getBytes(StandardCharsets.UTF_8));
        return project;
    }

    private UUID split(Project project) throws EditRefused {
        var scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        workspaces.edit(consultant, scenario, new PieceEdit.SplitTask("t0", pieces()));
        return scenario;
    }

    private static List<Activity> pieces() {
        return List.of(
                Activity.of("a", "vouwen", new BigDecimal("4")).withDemands(scores()),
                Activity.of("b", "controleren", new BigDecimal("6")));
    }

    private static Map<Demand, Integer> scores() {
        var scores = new EnumMap<Demand, Integer>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> scores.put(demand, 1));
        return scores;
    }
}
