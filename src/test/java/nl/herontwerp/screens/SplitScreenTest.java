package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Splitsen": suggestions, dividing in one go, measures, and who may do it. */
class SplitScreenTest extends ScreenTest {

    private static final String WHOLE = Activity.wholeId("t0");

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    private AppUser consultant;
    private Project project;
    private UUID scenario;

    @BeforeEach
    void aTaskOfTwentyMinutes() throws Exception {
        consultant = users.byUsername("consultant").orElseThrow();
        project = projects.create(
                consultant, new NewProject("Inpaklijn", "", "Logistiek", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        var model = new String(Models.chain(2), StandardCharsets.UTF_8).replace("Taak 0", "Bestellingen inpakken");
        projects.addVersion(consultant, project.id(), "a.bpmn", model.getBytes(StandardCharsets.UTF_8));
        projects.addMember(
                consultant,
                project.id(),
                users.byUsername("manager").orElseThrow().id());
        scenario = workspaces.scenarios(consultant, project.id()).getFirst().id();
        workspaces.edit(
                consultant,
                scenario,
                new InventoryEdit.SetActiveMinutes(
                        "t0",
                        BigDecimal.valueOf(60),
                        new Provenance.Entered("Noor", Instant.parse("2026-03-01T09:00:00Z"))));
    }

    @Test
    void aSuggestionIsTakenAsOneStepAndStaysMarkedUntilConfirmed() {
        open("consultant");
        assertThat(words()).contains("sectorbibliotheek Magazijn en logistiek (eigen schatting, controleren)");
        test(button("Alles overnemen uit sectorbibliotheek Magazijn en logistiek (eigen schatting, controleren)"))
                .click();
        var taken = pieces();
        assertThat(taken).hasSizeGreaterThan(2);
        assertThat(taken.getFirst().start()).isNotNull();
        assertThat(taken.getLast().name()).isEqualTo("Rest van Bestellingen inpakken");
        assertThat(words()).contains("Startpunt uit");
        test(button("Klopt, bevestigen")).click();
        assertThat(pieces().getFirst().start()).isNull();
        workspaces.undo(consultant, scenario);
        workspaces.undo(consultant, scenario);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void aTaskIsDividedInOneGoAndWhatIsWrongIsSaidByLine() {
        open("consultant");
        test(button("Verdelen in…")).click();
        var lines = find(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("Deeltaken"))
                .findFirst()
                .orElseThrow();
        test(lines).setValue("vouwen; 20\nvullen; veel");
        assertThat(words()).contains("Regel 2: ‘veel’ is geen aantal minuten boven 0.");
        assertThat(button("Taak verdelen").isEnabled()).isFalse();
        test(lines).setValue("vouwen; 20\nvullen; 30");
        assertThat(words()).contains("De rest van 10 minuten wordt een deeltaak");
        test(button("Taak verdelen")).click();
        assertThat(pieces())
                .extracting(Activity::name)
                .containsExactly("vouwen", "vullen", "Rest van Bestellingen inpakken");
        workspaces.undo(consultant, scenario);
        assertThat(pieces()).hasSize(1);
    }

    @Test
    void aMeasureMakesAComplexPieceSimpleWithSupportAndItsUnknownCostIsSaid() throws Exception {
        for (var demand : Demand.values()) {
            workspaces.edit(
                    consultant,
                    scenario,
                    new JudgementEdit.SetDemand(WHOLE, demand, demand == Demand.INDEPENDENCE ? 3 : 1));
        }
        open("consultant");
        assertThat(words()).contains("Complex door hoge eisen (3) aan: zelfstandigheid.");
        test(button("Maatregel toevoegen")).click();
        var what = find(TextField.class).all().stream()
                .filter(field -> "Wat is de maatregel?".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(what).setValue("stappenkaart");
        test(button("Opslaan")).click();
        assertThat(words())
                .contains("een maatregel verlaagt de eis aan: zelfstandigheid (van 3 naar 1 met: stappenkaart)")
                .contains("eenmalig onbekend");
        var role = new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(20),
                5,
                Hours.of(36),
                null,
                21,
                null,
                CarvedRole.Subsidy.NONE,
                CarvedRole.Benefit.NONE,
                null,
                null);
        workspaces.edit(consultant, scenario, new DesignEdit.PutRole(role));
        var workspace = workspaces.edit(consultant, scenario, new DesignEdit.Assign(WHOLE, new Assignment.ToRole("r")));
        var line = workspace.impact().oneOff().stream()
                .filter(each -> each.id().contains(":support:"))
                .findFirst()
                .orElseThrow();
        assertThat(line.amountThen().missing())
                .extracting(phrase -> phrase.key())
                .containsExactly("scenario.missing.supportOnce");
        var measure = pieces().getFirst().measures().getFirst();
        assertThat(measure.kind()).isEqualTo(SupportMeasure.Kind.ORGANISATIONAL);
    }

    @Test
    void whoMayOnlyLookHasNoButtonsThatChange() {
        open("manager");
        assertThat(words()).contains("Wat vraagt ‘Bestellingen inpakken’?");
        assertThat(buttonNames())
                .doesNotContain(
                        "Deeltaak afsplitsen", "Verdelen in…", "Maatregel toevoegen", "Overnemen", "Alles overnemen");
        assertThat(find(RadioButtonGroup.class).all()).isNotEmpty().allMatch(group -> group.isReadOnly());
    }

    @Test
    void otherProjectsAreProposedOnlyToWhoMaySeeThem() throws Exception {
        var other = projects.create(
                consultant, new NewProject("Elders", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        var model = new String(Models.chain(1), StandardCharsets.UTF_8).replace("Taak 0", "Inpakken bestelling");
        projects.addVersion(consultant, other.id(), "b.bpmn", model.getBytes(StandardCharsets.UTF_8));
        var there = workspaces.scenarios(consultant, other.id()).getFirst().id();
        workspaces.edit(
                consultant,
                there,
                new PieceEdit.SplitTask(
                        "t0",
                        List.of(
                                Activity.of("a", "strikken", BigDecimal.ONE)
                                        .withHardStops(java.util.Set.of(
                                                nl.herontwerp.carving.HardStop.NO_FIXED_INSTRUCTION_POSSIBLE)),
                                Activity.of("b", "lintje knippen", BigDecimal.ONE))));
        open("consultant");
        assertThat(words())
                .contains("project Elders, taak ‘Inpakken bestelling’")
                .contains("lintje knippen");
        var hr = users.byUsername("hr").orElseThrow();
        projects.addMember(consultant, project.id(), hr.id());
        open("hr");
        assertThat(words()).contains("Voorstellen voor deze taak").doesNotContain("Elders");
    }

    private void open(String username) {
        logInAs(username);
        UI.getCurrent().navigate("project/" + project.id() + "/splitsen");
        roundTrip();
    }

    private List<Activity> pieces() {
        var workspace = workspaces.open(consultant, scenario);
        return workspace.design().pieces(workspace.asIs().model().node("t0").orElseThrow());
    }
}
