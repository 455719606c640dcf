package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.reshoring.Entry;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Where a product may be made stands in the project's log like any other edit. */
class LocationsOnH2Test {

    private final Database database = Database.h2();
    private AnnotationConfigApplicationContext application;
    private Workspaces workspaces;
    private AppUser consultant;
    private AppUser manager;
    private Project project;
    private UUID scenario;

    @BeforeEach
    void start() throws ModelRefused {
        open();
        var projects = application.getBean(Projects.class);
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(1));
        projects.addMember(consultant, project.id(), manager.id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
    }

    private void open() {
        application = database.start();
        workspaces = application.getBean(Workspaces.class);
        consultant = Database.user(application, "consultant");
        manager = Database.user(application, "manager");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void undoAndRedoGoThroughARestart() throws EditRefused {
        edit(put("a"));
        var filled = edit(new LocationEdit.SetValue("a", Factor.UNIT_PRICE, Entry.of("4.20")));
        application.close();
        open();
        assertThat(plan()).isEqualTo(filled.locations());
        assertThat(workspaces.undo(consultant, scenario).locations().locations())
                .extracting(location -> location.entry(Factor.UNIT_PRICE))
                .containsExactly(Entry.EMPTY);
        assertThat(workspaces.undo(consultant, scenario).locations()).isEqualTo(LocationPlan.EMPTY);
        workspaces.redo(consultant, scenario);
        assertThat(workspaces.redo(consultant, scenario).locations()).isEqualTo(filled.locations());
    }

    /** Details of a location are changed without touching what somebody else filled in meanwhile. */
    @Test
    void changingALocationKeepsItsValues() throws EditRefused {
        edit(put("a"));
        edit(new LocationEdit.SetValue("a", Factor.UNIT_PRICE, Entry.of("4.20")));
        edit(new LocationEdit.PutLocation(Location.start("a", "Ander", Location.Kind.NOW)));
        var location = plan().locations().getFirst();
        assertThat(location.name()).isEqualTo("Ander");
        assertThat(location.entry(Factor.UNIT_PRICE).number()).isEqualByComparingTo("4.20");
    }

    @Test
    void allDraftsShareThemAndAManagerOnlyLooks() throws EditRefused {
        edit(put("a"));
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        assertThat(workspaces.open(manager, other.id()).locations()).isEqualTo(plan());
        assertThatThrownBy(() -> workspaces.edit(manager, scenario, put("b"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws EditRefused {
        for (var id : new String[] {"a", "b", "c", "d"}) {
            edit(put(id));
        }
        var before = plan();
        assertThatThrownBy(() -> edit(put("e"))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new LocationEdit.RemoveLocation("e"))).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new LocationEdit.SetValue("a", Factor.DUTY, Entry.of("101"))))
                .isInstanceOf(EditRefused.class);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void aFrozenScenarioKeepsThemAndOlderCopiesHaveNone() throws EditRefused {
        edit(put("a"));
        var submitted = plan();
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.APPROVED);
        workspaces.edit(consultant, other.id(), new LocationEdit.RemoveLocation("a"));
        assertThat(plan()).isEqualTo(submitted);
        var jdbc = application.getBean(JdbcClient.class);
        var content = jdbc.sql("select content from scenario_snapshot where scenario_id = ?")
                .param(scenario)
                .query(String.class)
                .single();
        var json = (ObjectNode) JsonMapper.shared().readTree(content);
        assertThat(json.remove("locations")).isNotNull();
        jdbc.sql("update scenario_snapshot set content = ? where scenario_id = ?")
                .params(json.toString(), scenario)
                .update();
        assertThat(plan()).isEqualTo(LocationPlan.EMPTY);
    }

    @Test
    void anArchiveCarriesThemInVersionFour() throws Exception {
        var archives = application.getBean(Archives.class);
        edit(new LocationEdit.SetVolume(new BigDecimal("20000"), Percentage.of(5)));
        edit(put("a"));
        var archive = archives.write(consultant, project.id());
        assertThat(projectJson(archive)).contains("\"version\" : 4");
        var imported = archives.read(consultant, archive);
        assertThat(workspaces
                        .openProject(consultant, imported.id())
                        .orElseThrow()
                        .locations())
                .isEqualTo(plan());
    }

    private static String projectJson(byte[] zip) throws java.io.IOException {
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals("project.json")) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no project.json");
    }

    private LocationPlan plan() {
        return workspaces.open(consultant, scenario).locations();
    }

    private Workspace edit(LocationEdit edit) throws EditRefused {
        return workspaces.edit(consultant, scenario, edit);
    }

    private static LocationEdit put(String id) {
        return new LocationEdit.PutLocation(Location.start(id, "Plek " + id, Location.Kind.ABROAD));
    }
}
