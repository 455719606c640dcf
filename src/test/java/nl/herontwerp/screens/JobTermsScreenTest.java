package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Performer;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** "Taken" of an example project: what is filled in of the first present job beside its wage, and what can't be. */
class JobTermsScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private Users users;

    private AppUser consultant;
    private Project project;
    private UUID scenario;
    private Performer before;

    @BeforeEach
    void open() {
        consultant = users.byUsername("consultant").orElseThrow();
        project = example(projects.visibleTo(consultant));
        scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        before = job();
        logInAs("consultant");
        go("project/" + project.id() + "/taken");
    }

    /** Other tests use the same project. */
    @AfterEach
    void takeBack() throws Exception {
        for (var i = 0; i < 10 && !job().equals(before); i++) {
            workspaces.undo(consultant, scenario);
        }
        assertThat(job()).isEqualTo(before);
    }

    @Test
    void aYearEndPaymentIsCountedInItsOwnLineAndUndone() {
        type("Eindejaarsuitkering en bonus (%)", "8,33");
        var bonus = job().termsOrNone().yearEndBonus();
        assertThat(bonus).isNotNull();
        assertThat(bonus.value()).isEqualTo(Percentage.of("8.33"));
        assertThat(workspaces.open(consultant, scenario).impact().yearly())
                .extracting(line -> line.id())
                .contains("job:" + before.id() + ":bonus");
        test(undo()).click();
        assertThat(job()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Eindejaarsuitkering en bonus (%); 101; percentage in van 0 tot en met 100",
                "Ziekteverzuim (% van de uren die overblijven); 100; percentage in van 0 tot en met 99",
                "Contracturen per week per persoon; 60; meer dan een volledige werkweek",
                "Bruto uurloon (€, zonder vakantietoeslag); 2400; hoogstens",
                "Aantal mensen; 1000000; hoogstens"
            })
    void whatCannotBeIsSaidAtItsFieldAndStaysThere(String label, String typed, String said) {
        type(label, typed);
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).contains(said);
        assertThat(field(label).getValue()).isEqualTo(typed);
        assertThat(job()).isEqualTo(before);
    }

    private Performer job() {
        return workspaces
                .open(consultant, scenario)
                .asIs()
                .inventory()
                .performers()
                .values()
                .iterator()
                .next();
    }

    private void type(String label, String text) {
        test((TextField) field(label)).setValue(text);
    }

    /** That of the first job. */
    private DecimalField field(String label) {
        return find(DecimalField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private Button undo() {
        return find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter(name -> name.startsWith("Ongedaan maken"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
