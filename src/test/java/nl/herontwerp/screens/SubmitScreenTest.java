package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.review.ReviewRefused;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a manager decides, in a copy of an example's redesign. */
class SubmitScreenTest extends ExampleScreenTest {

    private static final String ROLE = "r-afdelingsassistent";
    private static final String WAGE_VALUE = "Loonwaarde van Afdelingsassistent logistiek";

    @Autowired
    private Reviews reviews;

    private AppUser hr;
    private AppUser manager;

    @BeforeEach
    void aCopy() {
        hr = users.byUsername("hr").orElseThrow();
        manager = users.byUsername("manager").orElseThrow();
        var first = workspaces.scenarios(consultant, project.id()).getFirst();
        scenario = workspaces
                .createScenario(consultant, project.id(), unused("Besluit"), Optional.of(first.id()))
                .id();
    }

    @Test
    void aManagerReadsTheDecisionFirstAndHrTheJobs() throws ReviewRefused {
        withManager();
        open("manager");
        assertThat(heads())
                .startsWith("De vraag", "De uitkomst", "Proberen: wat als het anders loopt?")
                .containsSubsequence(
                        "Vrijgekomen uren en waarvoor",
                        "Wat is geld, en wat niet",
                        "Nieuwe functies en robots",
                        "Risico’s",
                        "Onbekend en onzeker");
        assertThat(words())
                .contains(
                        "Nog niet bestemd",
                        "Samen in geld",
                        "Als de loonkostensubsidie stopt:",
                        "Overdracht nog niet ingevuld van",
                        "Tips bij deze functie");
        // of the same hours as the uses above it, with the part of them
        assertThat(words()).containsPattern("levert nog niets op [\\d.,]+\\huur \\d+\\h%");
        assertThat(buttonNames()).contains("Goedkeuren", "Terugsturen", "Afdrukken");
        open("hr");
        assertThat(heads()).startsWith("Nieuwe functies en robots", "De vraag");
        assertThat(buttonNames()).doesNotContain("Goedkeuren");
    }

    @Test
    void aSliderSaysWhatTheSameEditGivesAndChangesNothing() throws ReviewRefused, EditRefused {
        var role = workspaces.open(consultant, scenario).design().role(ROLE).orElseThrow();
        var copy = workspaces
                .createScenario(consultant, project.id(), unused("Bewerkt"), Optional.of(scenario))
                .id();
        var edited = workspaces.edit(
                consultant, copy, new DesignEdit.PutRole(role.with(draft -> draft.wageValue(Percentage.of(40)))));
        withManager();
        var before = workspaces.open(manager, scenario).impact();
        open("manager");
        test(number(WAGE_VALUE)).setValue("40");
        var outcome = Outcome.rounded(edited.impact());
        assertThat(words()).contains("Met deze schuiven: " + Texts.dutch().render(outcome));
        assertThat(slider(WAGE_VALUE).getValue()).isEqualTo(40.0);
        // the same work takes more hours than there are in the contracts, which the scenario itself does not have
        assertThat(words()).contains("Afdelingsassistent logistiek: Let op:");
        assertThat(workspaces.open(manager, scenario).impact()).isEqualTo(before);
        test(button("Terug: " + WAGE_VALUE)).click();
        assertThat(words()).doesNotContain("Met deze schuiven").contains("Aan het voorstel verandert niets");
        assertThat(number(WAGE_VALUE).getValue()).isNotEqualTo("40");
    }

    @Test
    void everythingGoesBackAtOnceAndABoxEndsASubsidy() {
        open("consultant");
        test(box("Loonkostensubsidie")).click();
        assertThat(words()).contains("Met deze schuiven");
        test(number(WAGE_VALUE)).setValue("31");
        test(button("Alles terug")).click();
        assertThat(words()).doesNotContain("Met deze schuiven");
        assertThat(box("Loonkostensubsidie").getValue()).isTrue();
        assertThat(button("Alles terug").isEnabled()).isFalse();
    }

    @Test
    void aNumberThatCannotBeIsToldAtItsFieldAndStaysThere() {
        open("consultant");
        test(number(WAGE_VALUE)).setValue("140");
        assertThat(number(WAGE_VALUE).isInvalid()).isTrue();
        assertThat(number(WAGE_VALUE).getErrorMessage()).contains("0 tot en met 100");
        assertThat(number(WAGE_VALUE).getValue()).isEqualTo("140");
        assertThat(words()).doesNotContain("Met deze schuiven");
    }

    @Test
    void whatIsUnknownSaysWhatIsMissing() throws EditRefused {
        var role = workspaces.open(consultant, scenario).design().role(ROLE).orElseThrow();
        workspaces.edit(consultant, scenario, new DesignEdit.PutRole(role.with(draft -> draft.wageValue(null))));
        open("consultant");
        assertThat(words())
                .contains("Nog niet te proberen. De loonwaarde van functie", "Daardoor onbekend: Verschil per jaar");
        assertThat(find(DecimalSlider.class).all().stream()
                        .map(each -> each.getAriaLabel().orElse("")))
                .isNotEmpty()
                .doesNotContain(WAGE_VALUE);
    }

    /** Minutes with a range of a task that stays as it is change nothing in the saving. */
    @Test
    void nothingUncertainIsSaidOfWhatChangesTheAmountAlone() throws EditRefused {
        var workspace = workspaces.open(consultant, scenario);
        var changing = workspace.uncertainty().saving().get().toOptional().orElseThrow().inputs().stream()
                .map(Input::key)
                .toList();
        var stays = workspace.asIs().model().tasks().stream()
                .filter(task -> !changing.contains(InputKind.MINUTES.key(task.id())))
                .filter(task -> workspace.asIs().inventory().task(task.id()).activeMinutes() != null)
                .findFirst()
                .orElseThrow();
        workspaces.edit(consultant, scenario, new RangeEdit.SetMostMinutes(stays.id(), BigDecimal.valueOf(1000)));
        for (var key : changing) {
            workspaces.edit(
                    consultant,
                    scenario,
                    new UncertaintyEdit.SetDistribution(
                            InputKind.of(key), InputKind.idOf(key), new Distribution.Fixed()));
        }
        open("consultant");
        assertThat(words()).contains("Bij geen enkel gegeven dat meetelt, is ingevuld hoe onzeker het is.");
        // other tests use the same tasks
        for (var edits = changing.size() + 1; edits > 0; edits--) {
            workspaces.undo(consultant, scenario);
        }
    }

    @Test
    void drawsAreMadeWhenThePageOpensAndGiveTheSameTwice() throws EditRefused {
        workspaces.edit(
                consultant,
                scenario,
                new UncertaintyEdit.SetDistribution(
                        InputKind.WAGE_VALUE,
                        ROLE,
                        new Distribution.Uniform(BigDecimal.valueOf(30), BigDecimal.valueOf(80))));
        open("consultant");
        var first = drawn();
        assertThat(first)
                .contains("In 8 van de 10 gevallen", "Kans op besparing", "10.000 trekkingen met startgetal 1");
        open("manager");
        assertThat(drawn()).isEqualTo(first);
    }

    @Test
    void whatIsTypedStaysWhenOthersWorkInTheSameProject() throws ReviewRefused, EditRefused {
        var other = workspaces
                .createScenario(consultant, project.id(), unused("Elders"), Optional.of(scenario))
                .id();
        withManager();
        open("manager");
        test(area("Voorwaarden")).setValue("Alleen met begeleiding");
        test(number(WAGE_VALUE)).setValue("40");
        workspaces.edit(consultant, other, new DesignEdit.RemoveRole(ROLE));
        whatWaited();
        assertThat(area("Voorwaarden").getValue()).isEqualTo("Alleen met begeleiding");
        assertThat(words()).contains("Met deze schuiven");
    }

    @Test
    void theManagerDecidesFromThisPage() throws ReviewRefused {
        withManager();
        open("manager");
        test(area("Voorwaarden")).setValue("Alleen met begeleiding");
        test(button("Goedkeuren")).click();
        assertThat(reviews.state(manager, scenario).step()).isEqualTo(ReviewState.Step.APPROVED);
        assertThat(words()).contains("Voorwaarden bij de goedkeuring: Alleen met begeleiding");
        test(number(WAGE_VALUE)).setValue("40");
        assertThat(words()).contains("Met deze schuiven");
    }

    @Test
    void whoIsNotInTheProjectSeesNothing() {
        var own = projects.create(
                consultant, new NewProject("Van mij alleen", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        logInAs("manager");
        go("project/" + own.id() + "/indienen");
        assertThat(words()).doesNotContain("Van mij alleen", "De uitkomst");
        open("consultant");
        assertThat(words()).contains("De uitkomst");
    }

    private void withManager() throws ReviewRefused {
        reviews.submit(consultant, scenario, hr.id(), manager.id(), "");
        reviews.agree(hr, scenario, "");
    }

    private void open(String username) {
        logInAs(username);
        go("project/" + project.id() + "/indienen?scenario=" + scenario);
    }

    private String drawn() {
        await().pollInSameThread().atMost(Duration.ofSeconds(60)).until(() -> {
            whatWaited();
            return words().contains("Kans op besparing");
        });
        var words = words();
        var from = words.indexOf("In 8 van de 10");
        assertThat(from).as(words).isNotNegative();
        return words.substring(from, words.indexOf("Meer over de onzekerheid"));
    }

    private List<String> heads() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private DecimalSlider slider(String label) {
        return find(DecimalSlider.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private TextField number(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter((label + ", als getal")::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Checkbox box(String begin) {
        return find(Checkbox.class).all().stream()
                .filter(each -> each.getLabel() != null && each.getLabel().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
