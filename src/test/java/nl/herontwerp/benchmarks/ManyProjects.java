package nl.herontwerp.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspaces;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Fills a database with projects of three scenarios each: of every ten one is approved, one with HR, one has too
 * little to know its saving.
 */
final class ManyProjects {

    private static final Provenance MEASURED = new Provenance.Assumed("meting");
    private static final List<String> SECTORS =
            List.of("Zorg", "Logistiek", "Industrie", "Gemeente", "Onderwijs", "Horeca", "Groen", "");
    private static final List<String> PLACES = List.of("Tilburg", "Breda", "Venlo", "Utrecht", "Zwolle", "Emmen", "");

    private final Projects projects;
    private final Workspaces workspaces;
    private final Freezing freezing;
    private final AppUser user;

    private ManyProjects(AnnotationConfigApplicationContext application, AppUser user) {
        this.projects = application.getBean(Projects.class);
        this.workspaces = application.getBean(Workspaces.class);
        this.freezing = application.getBean(Freezing.class);
        this.user = user;
    }

    /** @param arguments address of a database, its user, and how many projects the demo consultant gets */
    public static void main(String[] arguments) throws ModelRefused, EditRefused {
        try (var application = new Database(arguments[0], arguments[1]).start()) {
            fill(application, Integer.parseInt(arguments[2]));
        }
    }

    static void fill(AnnotationConfigApplicationContext application, int count) throws ModelRefused, EditRefused {
        var maker = new ManyProjects(application, Database.user(application, "consultant"));
        for (var i = 1; i <= count; i++) {
            maker.make(i);
        }
    }

    private void make(int i) throws ModelRefused, EditRefused {
        var sector = SECTORS.get(i % SECTORS.size());
        var project = projects.create(
                user,
                new NewProject(
                        "Project " + i + (sector.isEmpty() ? "" : " " + sector),
                        "Welk eenvoudig werk kan naar een nieuwe functie?",
                        sector,
                        PLACES.get(i % PLACES.size()),
                        Project.Level.TEAM,
                        LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), "werk.bpmn", Models.chain(6));
        var first = workspaces.scenarios(user, project.id()).getFirst().id();
        workspaces.edit(user, first, Phrase.of("workbench.saved"), inventory(i));
        design(first, 1 + i % 2);
        design(scenario(project, "Twee mensen"), 2);
        design(scenario(project, "Drie mensen"), 3);
        if (i % 10 == 1) {
            freezing.freeze(first, ScenarioStatus.APPROVED);
        } else if (i % 10 == 2) {
            freezing.freeze(first, ScenarioStatus.WITH_HR);
        }
    }

    private UUID scenario(Project project, String name) {
        return workspaces
                .createScenario(user, project.id(), name, Optional.empty())
                .id();
    }

    private static List<Edit<?>> inventory(int i) {
        var edits = new ArrayList<Edit<?>>();
        if (i % 10 != 3) {
            edits.add(new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(4_000 + i % 7 * 500L), MEASURED));
        }
        for (var lane : List.of("l0", "l1")) {
            var wage = new Sourced<>(Money.of(28 + i % 9), MEASURED);
            edits.add(new InventoryEdit.PutPerformer(
                    new Performer(lane, "Functie " + lane, null, wage, null, null, null)));
        }
        for (var task = 0; task < 6; task++) {
            edits.add(new RangeEdit.SetMinutesRange(
                    "t" + task,
                    BigDecimal.valueOf(8 + task),
                    BigDecimal.valueOf(10 + task),
                    BigDecimal.valueOf(13 + task),
                    MEASURED));
        }
        return edits;
    }

    private void design(UUID scenario, int positions) throws EditRefused {
        var edits = new ArrayList<Edit<?>>();
        edits.add(new DesignEdit.PutRole(new CarvedRole(
                "rol",
                "Hulp",
                positions,
                Hours.of(20),
                5,
                Hours.of(36),
                null,
                30,
                Percentage.of(60),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.JOBS_AGREEMENT,
                new CarvedRole.Guidance("l0", Hours.of(1)),
                Money.of("500"))));
        for (var task = 0; task < 6; task += 2) {
            edits.add(new PieceEdit.SplitTask(
                    "t" + task,
                    List.of(
                            Activity.of("a" + task, "klaarzetten", BigDecimal.valueOf(5)),
                            Activity.of("b" + task, "controleren", BigDecimal.valueOf(5)))));
            edits.add(new DesignEdit.Assign("a" + task, new Assignment.ToRole("rol")));
        }
        edits.add(new DesignEdit.SetFreedUses(
                "l0", List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(90), null))));
        workspaces.edit(user, scenario, Phrase.of("workbench.saved"), edits);
    }
}
