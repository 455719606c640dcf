package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is expected of the years ahead stands in the project's log like any other edit. */
class HorizonOnH2Test {

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
        edit(Setting.WAGE_GROWTH, "3");
        edit(new HorizonEdit.SetStart(LocalDate.of(2026, 9, 1)));
        application.close();
        open();
        var filled = horizon();
        assertThat(filled.start()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(workspaces.undo(consultant, scenario).horizon().start()).isNull();
        assertThat(workspaces.undo(consultant, scenario).horizon()).isEqualTo(Horizon.START);
        workspaces.redo(consultant, scenario);
        assertThat(workspaces.redo(consultant, scenario).horizon()).isEqualTo(filled);
    }

    @Test
    void allDraftsShareItAndAManagerOnlyLooks() throws EditRefused {
        edit(Setting.YEARS, "7");
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        assertThat(workspaces.open(manager, other.id()).horizon()).isEqualTo(horizon());
        assertThat(workspaces.open(manager, other.id()).years().orElseThrow().years())
                .hasSize(8);
        assertThatThrownBy(() ->
                        workspaces.edit(manager, scenario, new HorizonEdit.SetNumber(Setting.YEARS, BigDecimal.TWO)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() throws EditRefused {
        edit(Setting.YEARS, "3");
        var before = horizon();
        assertThatThrownBy(() -> edit(Setting.YEARS, "11")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(Setting.WAGE_GROWTH, "-100")).isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new HorizonEdit.SetStart(LocalDate.of(1999, 1, 1))))
                .isInstanceOf(EditRefused.class);
        assertThatThrownBy(() -> edit(new HorizonEdit.SetDiscountReason("x".repeat(301))))
                .isInstanceOf(EditRefused.class);
        assertThat(horizon()).isEqualTo(before);
    }

    @Test
    void aFrozenScenarioKeepsItsYearsAndOlderCopiesHaveNone() throws EditRefused {
        edit(Setting.WAGE_GROWTH, "3");
        var submitted = years().lines();
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        application.getBean(Freezing.class).freeze(scenario, ScenarioStatus.APPROVED);
        workspaces.edit(consultant, other.id(), new HorizonEdit.SetNumber(Setting.WAGE_GROWTH, BigDecimal.TEN));
        assertThat(years().lines()).isEqualTo(submitted);
        var jdbc = application.getBean(JdbcClient.class);
        var content = jdbc.sql("select content from scenario_snapshot where scenario_id = ?")
                .param(scenario)
                .query(String.class)
                .single();
        var json = (ObjectNode) JsonMapper.shared().readTree(content);
        assertThat(json.remove("horizon")).isNotNull();
        assertThat(json.remove("years")).isNotNull();
        jdbc.sql("update scenario_snapshot set content = ? where scenario_id = ?")
                .params(json.toString(), scenario)
                .update();
        assertThat(horizon()).isEqualTo(Horizon.START);
        assertThat(workspaces.open(consultant, scenario).years()).isEmpty();
    }

    @Test
    void anArchiveCarriesIt() throws Exception {
        var archives = application.getBean(Archives.class);
        edit(Setting.DISCOUNT_RATE, "4.5");
        edit(new HorizonEdit.SetDiscountReason(" rente van de bank "));
        var imported = archives.read(consultant, archives.write(consultant, project.id()));
        var read =
                workspaces.openProject(consultant, imported.id()).orElseThrow().horizon();
        assertThat(read).isEqualTo(horizon());
        assertThat(read.discountReason()).isEqualTo("rente van de bank");
    }

    private Horizon horizon() {
        return workspaces.open(consultant, scenario).horizon();
    }

    private HorizonImpact years() {
        return workspaces.open(consultant, scenario).years().orElseThrow();
    }

    private void edit(Setting setting, String number) throws EditRefused {
        edit(new HorizonEdit.SetNumber(setting, new BigDecimal(number)));
    }

    private void edit(HorizonEdit edit) throws EditRefused {
        workspaces.edit(consultant, scenario, edit);
    }
}
