package nl.herontwerp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Who may try, on what, and that nothing is kept of it. */
class WhatIfOnH2Test {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.parse("2026-03-01T09:00:00Z"));
    private static final String WAGE_VALUE = InputKind.WAGE_VALUE.key("r");

    private final AnnotationConfigApplicationContext application = Database.h2().start();
    private final Projects projects = application.getBean(Projects.class);
    private final Workspaces workspaces = application.getBean(Workspaces.class);
    private final WhatIf whatIf = application.getBean(WhatIf.class);
    private final Freezing freezing = application.getBean(Freezing.class);
    private final AppUser consultant = Database.user(application, "consultant");
    private final AppUser manager = Database.user(application, "manager");
    private final AppUser hr = Database.user(application, "hr");
    private Project project;
    private UUID scenario;

    @BeforeEach
    void aScenarioThatSaves() throws ModelRefused, EditRefused {
        project = projects.create(
                consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(2));
        projects.addMember(consultant, project.id(), manager.id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        edit(new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(9_000), ENTERED));
        edit(new InventoryEdit.PutPerformer(new Performer(
                "l0", "Inpakker", null, new Sourced<>(Money.of("21.50"), ENTERED), null, null, null, null)));
        edit(new InventoryEdit.SetActiveMinutes("t0", BigDecimal.TEN, ENTERED));
        edit(new DesignEdit.PutRole(role(60)));
        edit(new DesignEdit.Assign(Activity.wholeId("t0"), new Assignment.ToRole("r")));
        edit(new DesignEdit.SetFreedUses(
                "l0", List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(80), null))));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void tryingGivesWhatTheEditGivesAndKeepsNothing() throws EditRefused {
        var before = workspaces.open(consultant, scenario);
        var tried = trial(manager).at(Map.of(WAGE_VALUE, BigDecimal.valueOf(40)));
        var after = workspaces.open(consultant, scenario);
        assertThat(after.latestEdit()).isEqualTo(before.latestEdit());
        assertThat(after.impact()).isEqualTo(before.impact());
        assertThat(after.design()).isEqualTo(before.design());
        assertThat(edit(new DesignEdit.PutRole(role(40))).impact()).isEqualTo(tried.impact());
        assertThat(tried.impact()).isNotEqualTo(before.impact());
    }

    @Test
    void onlyWhoSeesTheScenarioMayTry() {
        assertThatThrownBy(() -> whatIf.open(hr, scenario)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> whatIf.open(manager, UUID.randomUUID())).isInstanceOf(NotAllowed.class);
        var opened = trial(manager);
        projects.removeMember(consultant, project.id(), manager.id());
        assertThatThrownBy(() -> opened.at(Map.of(WAGE_VALUE, BigDecimal.TEN))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFrozenScenarioIsTriedByItsOwnCopy() throws EditRefused {
        var submitted = workspaces.open(consultant, scenario).impact();
        var tried = trial(manager).at(Map.of(WAGE_VALUE, BigDecimal.valueOf(40)));
        var other = workspaces.createScenario(consultant, project.id(), "B", Optional.empty());
        freezing.freeze(scenario, ScenarioStatus.WITH_MANAGER);
        workspaces.edit(
                consultant, other.id(), new InventoryEdit.SetCasesPerYear("p", BigDecimal.valueOf(500), ENTERED));
        var frozen = trial(manager);
        assertThat(frozen.base().impact()).isEqualTo(submitted);
        assertThat(frozen.at(Map.of(WAGE_VALUE, BigDecimal.valueOf(40))).impact())
                .isEqualTo(tried.impact());
        assertThat(workspaces.open(manager, scenario).impact()).isEqualTo(submitted);
        assertThat(CostImpact.money(submitted.perYear().difference()).isKnown()).isTrue();
    }

    private Trial trial(AppUser user) {
        return whatIf.open(user, scenario).toOptional().orElseThrow();
    }

    private Workspace edit(Edit<?> edit) throws EditRefused {
        return workspaces.edit(consultant, scenario, edit);
    }

    private static CarvedRole role(int wageValue) {
        return new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(24),
                4,
                Hours.of(38),
                null,
                21,
                Percentage.of(wageValue),
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                new CarvedRole.Guidance("l0", Hours.of(2)),
                Money.ZERO);
    }
}
