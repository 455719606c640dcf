package nl.herontwerp.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.database.Database;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.LegalSource;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.register.internal.FolderImport;
import nl.herontwerp.scenario.ArchiveCalculation;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.DraftScenarios;
import nl.herontwerp.scenario.Freezing;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What the register of wage rules promises, on each database. */
abstract class RegisterContract {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String HOLIDAY = "wml/holiday-allowance";

    private final Database database = database();
    private AnnotationConfigApplicationContext application;
    private RuleChanges changes;
    private RulesInForce rules;
    private Workspaces workspaces;
    private AppUser admin;
    private AppUser hr;
    private AppUser consultant;

    @TempDir
    private Path folder;

    abstract Database database();

    @BeforeEach
    void start() {
        application = database.start(Map.of("herontwerp.wagerules.folder", folder.toString()));
        changes = application.getBean(RuleChanges.class);
        rules = application.getBean(RulesInForce.class);
        workspaces = application.getBean(Workspaces.class);
        admin = Database.user(application, "beheer");
        hr = Database.user(application, "hr");
        consultant = Database.user(application, "consultant");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void anAddedValueHoldsFromItsDateAndNotBefore() throws Exception {
        changes.add(admin, value("9.5"));
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.5");
        assertThat(percent(NEW_YEAR.minusDays(1))).isEqualByComparingTo("8");
        assertThat(rules.register().explain(HOLIDAY, NEW_YEAR).doubts())
                .contains(Doubt.OVERRIDDEN_VALUE, Doubt.UNVERIFIED_VALUE);
        assertThat(rules.added()).containsExactly(value("9.5"));
    }

    @Test
    void aScenarioOfThatYearChangesAndOneOfTheYearBeforeDoesNot() throws Exception {
        var in2026 = scenario(LocalDate.of(2026, 7, 1));
        var in2027 = scenario(NEW_YEAR);
        var before = open(in2026);
        assertThat(open(in2027).impact().perYear().now().value().isKnown()).isFalse();
        addWhatIsMissingIn2027();
        var known = now(open(in2027));
        changes.add(admin, value("9.5"));
        assertThat(now(open(in2027))).isGreaterThan(known);
        assertThat(open(in2027).impact().doubts()).contains(Doubt.OVERRIDDEN_VALUE);
        assertThat(open(in2027).impact().receipt().parameters()).contains(HOLIDAY + " 2027-01-01 9.5% *");
        assertThat(open(in2026).impact()).isEqualTo(before.impact());
    }

    @Test
    void draftsAreCountedByTheirReferenceDate() throws Exception {
        var drafts = application.getBean(DraftScenarios.class);
        var before = drafts.datedBetween(NEW_YEAR, null);
        scenario(LocalDate.of(2026, 12, 31));
        var approved = scenario(NEW_YEAR);
        scenario(LocalDate.of(2027, 6, 30));
        assertThat(drafts.datedBetween(NEW_YEAR, null)).isEqualTo(before + 2);
        assertThat(drafts.datedBetween(NEW_YEAR, LocalDate.of(2027, 6, 29))).isEqualTo(before + 1);
        application.getBean(Freezing.class).freeze(approved, ScenarioStatus.APPROVED);
        assertThat(drafts.datedBetween(NEW_YEAR, null)).isEqualTo(before + 1);
    }

    private void addWhatIsMissingIn2027() throws RuleRefused {
        for (var parameter : rules.register().all()) {
            var last = parameter.values().getLast();
            if (!parameter.valueOn(NEW_YEAR).isKnown()) {
                changes.add(admin, of(parameter.id(), NEW_YEAR, last.value().toPlainString()));
            }
        }
    }

    @Test
    void aFrozenScenarioStaysAsItWas() throws Exception {
        var id = scenario(LocalDate.of(2026, 7, 1));
        changes.add(admin, of(HOLIDAY, LocalDate.of(2026, 7, 1), "9"));
        application.getBean(Freezing.class).freeze(id, ScenarioStatus.APPROVED);
        var approved = open(id);
        var other = changes.add(admin, of(HOLIDAY, LocalDate.of(2026, 7, 1), "12"));
        assertThat(open(id).impact()).isEqualTo(approved.impact());
        var json = archive(approved.project().id());
        assertThat(json).contains(approved.impact().receipt().hash());
        changes.takeBack(admin, other.id());
        assertThat(archive(approved.project().id()))
                .contains(approved.impact().receipt().hash());
    }

    /** Later figures, and even another figure for the same date, leave what was approved as it was. */
    @Test
    void anApprovedScenarioGivesTheSameCentsYearsLater() throws Exception {
        var id = scenario(LocalDate.of(2026, 7, 1));
        application.getBean(Freezing.class).freeze(id, ScenarioStatus.APPROVED);
        var approved = open(id);
        var archive = application
                .getBean(Archives.class)
                .write(consultant, approved.project().id());
        var later = new ArrayList<>(rules.register().all().stream()
                .map(parameter -> of(
                        parameter.id(),
                        LocalDate.of(2030, 1, 1),
                        parameter.values().getLast().value().toPlainString()))
                .toList());
        later.add(of(HOLIDAY, LocalDate.of(2026, 7, 1), "12"));
        var cents =
                CostImpact.money(approved.impact().perYear().now()).toOptional().orElseThrow();
        assertThat(ArchiveCalculation.calculate(archive, later))
                .contains(
                        "\"" + cents.euros().toPlainString() + "\"",
                        approved.impact().receipt().hash());
    }

    @Test
    void anArchiveIsCalculatedWithTheFiguresOfItsInstallation() throws Exception {
        var id = scenario(LocalDate.of(2026, 7, 1));
        changes.add(admin, of(HOLIDAY, LocalDate.of(2026, 7, 1), "9"));
        var here = open(id);
        assertThat(archive(here.project().id()))
                .contains(here.impact().receipt().hash());
    }

    @Test
    void otherServersSeeItAtOnce() throws Exception {
        var elsewhere = database.start();
        try {
            var there = elsewhere.getBean(RulesInForce.class);
            assertThat(there.added()).isEmpty();
            var change = changes.add(admin, value("9.5"));
            assertThat(there.added()).containsExactly(value("9.5"));
            changes.takeBack(admin, change.id());
            assertThat(there.added()).isEmpty();
        } finally {
            elsewhere.close();
        }
    }

    @Test
    void takingBackIsUndone() throws Exception {
        var change = changes.add(admin, value("9.5"));
        assertThat(changes.takeBack(admin, change.id()).state()).isEqualTo(State.TAKEN_BACK);
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("8");
        changes.restore(admin, change.id());
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.5");
        assertThatThrownBy(() -> changes.restore(admin, change.id())).isInstanceOf(RuleRefused.class);
    }

    @Test
    void aValueFromTheSameDateGivesWay() throws Exception {
        var first = changes.add(admin, value("9.5"));
        changes.add(admin, value("9.6"));
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.6");
        assertThat(changes.all())
                .filteredOn(change -> change.id().equals(first.id()))
                .extracting(RuleChange::state)
                .containsExactly(State.TAKEN_BACK);
        changes.restore(admin, first.id());
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.5");
    }

    @Test
    void hrProposesAndAnAdministratorDecides() throws Exception {
        var accepted = changes.propose(hr, value("9.5"));
        var refused = changes.propose(hr, value("9.9"));
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("8");
        assertThat(changes.waiting()).extracting(RuleChange::id).containsExactlyInAnyOrder(accepted.id(), refused.id());
        changes.accept(admin, accepted.id());
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.5");
        assertThatThrownBy(() -> changes.refuse(admin, refused.id(), " ")).isInstanceOf(RuleRefused.class);
        var decided = changes.refuse(admin, refused.id(), "Niet in de Staatscourant");
        assertThat(decided.state()).isEqualTo(State.REFUSED);
        assertThat(decided.reason()).isEqualTo("Niet in de Staatscourant");
        assertThat(changes.waiting()).isEmpty();
        assertThatThrownBy(() -> changes.accept(admin, refused.id())).isInstanceOf(RuleRefused.class);
    }

    @Test
    void aProposalIsWithdrawnByItsMakerOnly() throws Exception {
        var proposal = changes.propose(hr, value("9.5"));
        assertThatThrownBy(() -> changes.takeBack(admin, proposal.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(changes.takeBack(hr, proposal.id()).state()).isEqualTo(State.WITHDRAWN);
        assertThat(changes.waiting()).isEmpty();
    }

    @Test
    void whoHasNoRoleForItChangesNothing() throws Exception {
        var proposal = changes.propose(hr, value("9.5"));
        var inForce = changes.add(admin, value("9.6"));
        var manager = Database.user(application, "manager");
        for (var user : List.of(consultant, manager, hr, new AppUser(UUID.randomUUID(), "x", "X", Set.of()))) {
            denied(() -> changes.add(user, value("1")));
            denied(() -> changes.accept(user, proposal.id()));
            denied(() -> changes.refuse(user, proposal.id(), "nee"));
            denied(() -> changes.takeBack(user, inForce.id()));
            denied(() -> changes.restore(user, inForce.id()));
            if (!user.is(Role.HR)) {
                denied(() -> changes.propose(user, value("1")));
                denied(() -> changes.takeBack(user, proposal.id()));
            }
        }
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.6");
    }

    @Test
    void aWrongValueIsRefusedByTheServerToo() {
        for (var wrong : List.of(
                value("101"),
                value("-1"),
                value("1.1234567"),
                of("wml/bestaat-niet", NEW_YEAR, "1"),
                of(HOLIDAY, LocalDate.of(1999, 1, 1), "8"))) {
            assertThatThrownBy(() -> changes.add(admin, wrong)).isInstanceOf(RuleRefused.class);
        }
        assertThat(rules.added()).isEmpty();
    }

    @Test
    void aFileInTheFolderCountsWithoutARestart() throws Exception {
        var look = application.getBean(FolderImport.class);
        file("9.5");
        look.look();
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.5");
        // read once: what an administrator takes back stays so until the file changes
        var change = changes.all().getFirst();
        assertThat(change.by()).isEqualTo("wml/holiday-allowance.yaml");
        changes.takeBack(admin, change.id());
        look.look();
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("8");
        file("9.7");
        look.look();
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.7");
        file("\"");
        look.look();
        assertThat(changes.folderProblems()).hasSize(1);
        assertThat(percent(NEW_YEAR)).isEqualByComparingTo("9.7");
    }

    private void file(String percent) throws Exception {
        Files.createDirectories(folder.resolve("wml"));
        Files.writeString(folder.resolve(HOLIDAY + ".yaml"), """
                id: wml/holiday-allowance
                unit: PERCENT
                values:
                  - from: "2027-01-01"
                    value: "%s"
                    law: "WML"
                    checked: "2026-11-24"
                    status: "expected"
                """.formatted(percent));
    }

    private UUID scenario(LocalDate date) throws Exception {
        var projects = application.getBean(Projects.class);
        var project = projects.create(consultant, new NewProject("Inpakken", "", "", Project.Level.TEAM, date));
        projects.addVersion(consultant, project.id(), "a.bpmn", Models.chain(4));
        var id = workspaces.scenarios(consultant, project.id()).getFirst().id();
        var entered =
                new Provenance.Entered("noor", application.getBean(Clock.class).instant());
        workspaces.edit(consultant, id, new InventoryEdit.SetCasesPerYear("p", new BigDecimal("1200"), entered));
        for (var task : List.of("t0", "t1", "t2", "t3")) {
            workspaces.edit(consultant, id, new InventoryEdit.SetActiveMinutes(task, BigDecimal.TEN, entered));
        }
        for (var job : open(id).asIs().inventory().performers().values()) {
            var wage = new Sourced<>(Money.of("16.50"), (Provenance) entered);
            var paid = new Performer(job.id(), job.name(), null, wage, null, null, null);
            workspaces.edit(consultant, id, new InventoryEdit.PutPerformer(paid));
        }
        workspaces.edit(
                consultant,
                id,
                new PieceEdit.SplitPiece(Activity.wholeId("t0"), "a", "dozen vouwen", new BigDecimal("4")));
        return id;
    }

    private Workspace open(UUID scenario) {
        return workspaces.open(consultant, scenario);
    }

    private static Money now(Workspace workspace) {
        return CostImpact.money(workspace.impact().perYear().now()).toOptional().orElseThrow();
    }

    private String archive(UUID project) throws Exception {
        return ArchiveCalculation.calculate(application.getBean(Archives.class).write(consultant, project));
    }

    private BigDecimal percent(LocalDate date) {
        return rules.register()
                .get(HOLIDAY)
                .valueOn(date)
                .toOptional()
                .orElseThrow()
                .value();
    }

    private static void denied(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class);
    }

    private static AddedValue value(String percent) {
        return of(HOLIDAY, NEW_YEAR, percent);
    }

    private static AddedValue of(String parameter, LocalDate from, String value) {
        return new AddedValue(
                parameter,
                new ParameterValue(
                        from,
                        null,
                        new BigDecimal(value),
                        new LegalSource("WML", "art. 15", null),
                        LocalDate.of(2026, 11, 24),
                        ParameterValue.Status.EXPECTED,
                        null,
                        true));
    }
}
