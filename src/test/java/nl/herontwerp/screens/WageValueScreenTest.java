package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "Loonwaarde schatten" of the first new job of an example project, whose wage value is 50 %. */
class WageValueScreenTest extends ExampleScreenTest {

    @BeforeEach
    void halfAWageValue() throws EditRefused {
        workspaces.edit(
                consultant,
                scenario,
                new DesignEdit.PutRole(
                        role().with(draft -> draft.wageValue(Percentage.of(50)).estimates(List.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void anIndicationIsTakenOverAndUndoneAsOneStep(String username) {
        open(username);
        assertThat(words())
                .contains(
                        "Loonwaarde, indicatie: onbekend",
                        "vul het tempo in",
                        "vul de kwaliteit in",
                        "vul de netto werktijd in",
                        "Nu staat bij deze functie 50\u00a0% (indicatie)");
        assertThat(button("Indicatie overnemen").isEnabled()).isFalse();
        tasks().forEach(task -> fill(task, "80", "90", "100"));
        assertThat(words()).contains("Loonwaarde, indicatie: 72\u00a0%").doesNotContain("vul het tempo in");
        test(button("Indicatie overnemen")).click();
        assertThat(role().wageValue()).isEqualTo(Percentage.of(72));
        assertThat(words()).contains("loonwaarde van 72\u00a0% (indicatie)");
        assertThat(workspaces.history(consultant, scenario).getFirst().by())
                .isEqualTo(users.byUsername(username).orElseThrow().displayName());
        test(undoOfWageValue()).click();
        assertThat(role().wageValue()).isEqualTo(Percentage.of(50));
        assertThat(role().estimates()).isEmpty();
    }

    @Test
    void whatWasFilledInIsKeptWithoutTouchingTheWageValue() {
        open("consultant");
        fill(tasks().getFirst(), "80", "90", "");
        test(button("Alleen bewaren")).click();
        assertThat(role().wageValue()).isEqualTo(Percentage.of(50));
        open("consultant");
        assertThat(field(tasks().getFirst(), "Tempo (%)").getValue()).isEqualTo("80");
        assertThat(field(tasks().getFirst(), "Kwaliteit (%)").getValue()).isEqualTo("90");
        assertThat(field(tasks().getFirst(), "Netto werktijd (%)").getValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"70, 80, '87,5'", "100, 80, 100", "0, 80, 0"})
    void paceFollowsFromPiecesAndNorm(String pieces, String norm, String pace) {
        open("consultant");
        var task = tasks().getFirst();
        type(field(task, "Of: stuks"), pieces);
        type(field(task, "Norm (stuks)"), norm);
        assertThat(field(task, "Tempo (%)").getValue()).isEqualTo(pace);
        assertThat(field(task, "Tempo (%)").isReadOnly()).isTrue();
        assertThat(field(task, "Tempo (%)").getHelperText()).isEqualTo("uit stuks en norm");
        type(field(task, "Of: stuks"), "");
        assertThat(field(task, "Tempo (%)").isReadOnly()).isFalse();
    }

    @Test
    void aFasterPaceCountsAsTheNorm() {
        open("consultant");
        tasks().forEach(task -> fill(task, "120", "100", "60"));
        assertThat(words()).contains("Loonwaarde, indicatie: 60\u00a0%");
    }

    @Test
    void whatCannotBeIsSaidAndNothingIsLost() {
        open("consultant");
        tasks().forEach(task -> fill(task, "80", "110", "100"));
        test(button("Alleen bewaren")).click();
        assertThat(notices())
                .anyMatch(notice -> notice.contains("voor kwaliteit en netto werktijd van 0 tot en met 100"));
        assertThat(field(tasks().getFirst(), "Kwaliteit (%)").getValue()).isEqualTo("110");
        type(field(tasks().getFirst(), "Kwaliteit (%)"), "veel");
        test(button("Alleen bewaren")).click();
        assertThat(field(tasks().getFirst(), "Kwaliteit (%)").isInvalid()).isTrue();
        assertThat(role().estimates()).isEmpty();
    }

    @Test
    void theSharesAreThoseOfTheHours() {
        open("consultant");
        fill(tasks().getFirst(), "50", "100", "100");
        tasks().stream().skip(1).forEach(task -> fill(task, "100", "100", "100"));
        var review = workspaces.open(consultant, scenario).division().roles().stream()
                .filter(each -> each.role().id().equals(role().id()))
                .findFirst()
                .orElseThrow();
        var hours = review.mainTasks().stream()
                .filter(task -> task.isMainTask().toOptional().orElseThrow())
                .map(task -> task.hoursPerWeek().toOptional().orElseThrow().value())
                .toList();
        var all = hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // what is half as fast costs half of its share
        var expected = all.subtract(hours.getFirst().divide(BigDecimal.TWO))
                .movePointRight(2)
                .divide(all, 0, RoundingMode.HALF_UP);
        assertThat(hours).hasSizeGreaterThan(1);
        assertThat(words()).contains("Loonwaarde, indicatie: " + expected + "\u00a0%");
    }

    @Test
    void aManagerDoesNotEstimate() {
        logInAs("manager");
        UI.getCurrent().navigate("project/" + project.id() + "/functies");
        assertThat(words()).contains(role().name());
        assertThat(buttonNames()).doesNotContain("Loonwaarde schatten");
    }

    private void open(String username) {
        logInAs(username);
        UI.getCurrent().navigate("project/" + project.id() + "/functies");
        test(button("Loonwaarde schatten")).click();
        roundTrip();
    }

    private Button undoOfWageValue() {
        return find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter(name -> name.startsWith("Ongedaan maken: Loonwaarde van functie"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private CarvedRole role() {
        return workspaces
                .open(consultant, scenario)
                .design()
                .roles()
                .values()
                .iterator()
                .next();
    }

    private List<Div> tasks() {
        return find(Div.class).all().stream()
                .filter(each -> each.hasClassName("wage-value-task"))
                .toList();
    }

    private void fill(Component task, String pace, String quality, String netTime) {
        type(field(task, "Tempo (%)"), pace);
        type(field(task, "Kwaliteit (%)"), quality);
        type(field(task, "Netto werktijd (%)"), netTime);
    }

    private void type(DecimalField field, String text) {
        test((TextField) field).setValue(text);
    }

    private static DecimalField field(Component inside, String label) {
        return fields(inside).stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    private static List<DecimalField> fields(Component inside) {
        if (inside instanceof DecimalField field) {
            return List.of(field);
        }
        return inside.getChildren().flatMap(child -> fields(child).stream()).toList();
    }
}
