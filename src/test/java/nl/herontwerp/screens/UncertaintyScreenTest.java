package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.scenario.UncertaintyPlan;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Influence;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The uncertainty of an example: the consultant and HR say how sure figures are, everybody computes and looks. */
class UncertaintyScreenTest extends ScreenTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    private AppUser consultant;
    private Project project;
    private UUID scenario;
    private Input used;

    @BeforeEach
    void nothingIsUncertain() throws EditRefused {
        consultant = users.byUsername("consultant").orElseThrow();
        project = projects.visibleTo(consultant).stream()
                .filter(each -> workspaces
                        .openProject(consultant, each.id())
                        .filter(open -> open.uncertainty().study().get().isKnown()
                                && open.uncertainty().study().get().toOptional().orElseThrow().inputs().stream()
                                        .anyMatch(UncertaintyScreenTest::isUsed))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        var open = workspaces.openProject(consultant, project.id()).orElseThrow();
        scenario = open.scenario().id();
        for (var input : inputs()) {
            edit(input, new Distribution.Fixed());
        }
        workspaces.edit(consultant, scenario, new UncertaintyEdit.SetSeed(1));
        workspaces.edit(consultant, scenario, new UncertaintyEdit.SetAim(Aim.SAVING));
        used = inputs().stream()
                .filter(UncertaintyScreenTest::isUsed)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void aRangeGivesAnOutcomeInWords(String username) {
        open(username);
        assertThat(words()).contains("Nog niet doorgerekend");
        type("Laagst: " + label(), "0");
        assertThat(plan().of(used.key())).contains(new Distribution.Fixed());
        type("Hoogst: " + label(), "100");
        assertThat(plan().of(used.key())).contains(new Distribution.Triangular(BigDecimal.ZERO, new BigDecimal("100")));
        compute();
        assertThat(words())
                .contains(
                        "In 8 van de 10 gevallen",
                        "Kans op besparing",
                        label() + " verschuift de uitkomst het verst",
                        "Kantelpunt")
                .doesNotContain("Let op: het scenario is veranderd");
        type("Startgetal", "2");
        assertThat(words()).contains("Let op: het scenario is veranderd");
        assertThat(workspaces.history(consultant, scenario).getFirst().by())
                .isEqualTo(users.byUsername(username).orElseThrow().displayName());
    }

    @Test
    void nothingUncertainIsSaidToBeCertain() {
        open("consultant");
        compute();
        assertThat(words()).contains("Geen gegeven dat deze uitkomst verandert, is onzeker. De uitkomst is");
    }

    @Test
    void whatCannotBeIsSaidAtTheFieldAndStaysTyped() {
        open("consultant");
        type("Laagst: " + label(), "100");
        type("Hoogst: " + label(), "100");
        var most = field("Hoogst: " + label());
        assertThat(most.isInvalid()).isTrue();
        assertThat(most.getErrorMessage()).isEqualTo("Vul bij het laagste getal minder in dan bij het hoogste.");
        assertThat(most.getValue()).isEqualTo("100");
        assertThat(plan().of(used.key())).contains(new Distribution.Fixed());
        test(button("Reken door")).click();
        assertThat(words()).contains("Verbeter eerst de gemarkeerde gegevens");
        type("Startgetal", "1,5");
        assertThat(field("Startgetal").getErrorMessage()).contains("heel getal van 0 tot en met");
    }

    @Test
    void aManagerComputesAndChangesNothing() throws EditRefused {
        edit(used, new Distribution.Uniform(BigDecimal.ZERO, new BigDecimal("100")));
        open("manager");
        assertThat(find(DecimalField.class).all()).isNotEmpty().allMatch(TextField::isReadOnly);
        assertThat(find(Select.class).all()).isNotEmpty();
        compute();
        assertThat(words()).contains("Kans op besparing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void anotherOutcomeIsChosenAndKept(String username) {
        open(username);
        choose("Terugverdientijd met de besparing van één jaar");
        assertThat(plan().aim().outcome()).isEqualTo(Aim.Outcome.PAYBACK);
        compute();
        assertThat(words()).contains("maanden", "Terugverdiend binnen");
        type("Terugverdiend binnen (jaar)", "2,5");
        assertThat(plan().aim().limit()).isEqualByComparingTo("2.5");
        assertThat(words()).contains("Let op: het scenario is veranderd");
        compute();
        assertThat(words()).contains("Kans op terugverdiend binnen 2,5 jaar", "Kans op nooit");
        type("Terugverdiend binnen (jaar)", "-1");
        assertThat(field("Terugverdiend binnen (jaar)").getErrorMessage()).contains("getal in van 0 tot en met");
        assertThat(plan().aim().limit()).isEqualByComparingTo("2.5");
        open(username);
        assertThat(outcome().getValue()).isEqualTo(Aim.Outcome.PAYBACK);
    }

    @Test
    void whatIsPaidOnceDependsOnlyOnWhatIsPaidOnce() {
        open("consultant");
        choose("Eenmalige kosten");
        compute();
        assertThat(words()).contains("De uitkomst is").doesNotContain("Uurloon van");
        assertThat(inputs()).allMatch(input -> InputKind.of(input.key()).isPaidOnce());
    }

    /** Found away from the screen, so it may come a moment later. */
    @Test
    void whatChangesNothingStandsApart() {
        var open = workspaces.open(consultant, scenario).uncertainty().study().get();
        var idle = Influence.without(open.toOptional().orElseThrow());
        assertThat(idle).isNotEmpty();
        open("consultant");
        await().pollInSameThread().atMost(LONG).untilAsserted(() -> {
            whatWaited();
            assertThat(find(NativeDetails.class).all())
                    .anySatisfy(part -> assertThat(part.getSummaryText())
                            .isEqualTo("Zonder invloed op deze uitkomst (" + idle.size() + ")"));
        });
    }

    @Test
    void aManagerSeesWhichOutcomeAndCannotChooseAnother() {
        open("manager");
        assertThat(outcome().isReadOnly()).isTrue();
    }

    private void choose(String name) {
        test(outcome()).selectItem(name);
    }

    @SuppressWarnings("unchecked")
    private Select<Aim.Outcome> outcome() {
        return find(Select.class).all().stream()
                .filter(each -> "Welke uitkomst?".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open(String username) {
        logInAs(username);
        go("project/" + project.id() + "/onzekerheid?scenario=" + scenario);
    }

    private void compute() {
        test(button("Reken door")).click();
        await().pollInSameThread().atMost(LONG).untilAsserted(() -> {
            whatWaited();
            assertThat(words()).contains("Doorgerekend: ");
        });
    }

    private void type(String label, String text) {
        test((TextField) field(label)).setValue(text);
    }

    private DecimalField field(String label) {
        return find(DecimalField.class).all().stream()
                .filter(each -> label.equals(each.getLabel())
                        || each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private String label() {
        return used.label().key().equals("scenario.input.USED")
                ? "Benut deel van de vrijgespeelde uren van "
                        + used.label().args().getFirst()
                : "";
    }

    private static boolean isUsed(Input input) {
        return InputKind.of(input.key()) == InputKind.USED;
    }

    private List<Input> inputs() {
        return workspaces
                .open(consultant, scenario)
                .uncertainty()
                .study()
                .get()
                .toOptional()
                .orElseThrow()
                .inputs();
    }

    private UncertaintyPlan plan() {
        return workspaces.open(consultant, scenario).uncertainty().plan();
    }

    private void edit(Input input, Distribution distribution) throws EditRefused {
        workspaces.edit(
                consultant,
                scenario,
                new UncertaintyEdit.SetDistribution(
                        InputKind.of(input.key()), InputKind.idOf(input.key()), distribution));
    }
}
