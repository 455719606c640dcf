package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.wagerules.HourBasis;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wage scales of an example project: the consultant and HR change them, the manager looks. */
class WageScalesScreenTest extends ExampleScreenTest {

    @BeforeEach
    void oneLine() throws EditRefused {
        for (var line : workspaces.open(consultant, scenario).scales().lines()) {
            workspaces.edit(consultant, scenario, new ScaleEdit.RemoveLine(line.id()));
        }
        workspaces.edit(consultant, scenario, new ScaleEdit.SetBasis(HourBasis.PRODUCTIVE));
        workspaces.edit(consultant, scenario, new ScaleEdit.PutLines(List.of(line("1", "0", "19.80"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr"})
    void consultantAndHrTypeAndPaste(String username) {
        open(username, "loonschalen");
        assertThat(words()).contains("geen schaal op het minimumloon");
        var grid = grid();
        var amount = (DecimalField) test(grid).getCellComponent(0, 3);
        test((TextField) amount).setValue("14,99");
        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(workspaces.open(consultant, scenario).scales().lines())
                .extracting(line -> line.wage().amount())
                .containsExactly(Money.of("14.99"));
        assertThat(words()).contains("Op het minimumloon van");
        test(button("Regel toevoegen")).click();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(workspaces.open(consultant, scenario).scales().steps())
                .containsExactly(new ScaleStep("1", "0"), new ScaleStep("1", "1"));
        test(button("Plakken of bestand lezen")).click();
        test(find(TextArea.class).single()).setValue("1\t1\t1-1-2026\t15,40\tuur\n5\t0\t1-1-2026\t20\tuur");
        assertThat(words()).contains("Gelezen: 2 regels, 1 nieuw en 1 ter vervanging.");
        test(button("Overnemen")).click();
        assertThat(workspaces.open(consultant, scenario).scales().lines()).hasSize(3);
        assertThat(workspaces.history(consultant, scenario).getFirst().by())
                .isEqualTo(users.byUsername(username).orElseThrow().displayName());
    }

    @Test
    void whatCannotBeStaysInItsCellWithTheReasonAndTheOldFigureCounts() {
        open("consultant", "loonschalen");
        var amount = (DecimalField) test(grid()).getCellComponent(0, 3);
        test((TextField) amount).setValue("1980");
        assertThat(notices()).anyMatch(notice -> notice.contains("Vul een uurloon in van 1 tot en met 500 euro"));
        assertThat(workspaces.open(consultant, scenario).scales().lines())
                .extracting(line -> line.wage().amount())
                .containsExactly(Money.of("19.80"));
        assertThat(amount.getValue()).isEqualTo("1980");
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).contains("Vul een uurloon in van 1 tot en met 500 euro");
        test((TextField) amount).setValue("19,80");
        assertThat(amount.isInvalid()).isFalse();
    }

    @Test
    void aManagerSeesTheScalesAndChangesNothing() {
        open("manager", "loonschalen");
        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(buttonNames()).doesNotContain("Regel toevoegen", "Plakken of bestand lezen");
        for (var column = 0; column < 15; column++) {
            var field = test(grid()).getCellComponent(0, column);
            assertThat(field.getElement().getProperty("readonly", false))
                    .as("column %s", column)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"consultant", "hr", "manager"})
    void everybodySeesTheCostOfAnHour(String username) {
        open(username, "kosten");
        assertThat(words())
                .contains("Kosten per uur", "Deel boven het minimumloon, per jaar", "betaald uur van het contract");
    }

    @Test
    void aJobChoosesAScale() {
        open("hr", "taken");
        var choice = find(nl.herontwerp.workbench.ScaleChoice.class).all().getFirst();
        choice.setValue(new ScaleStep("1", "0"));
        assertThat(words()).contains("Loonschaal", "schaal 1, trede 0");
    }

    private void open(String username, String step) {
        logInAs(username);
        UI.getCurrent().navigate("project/" + project.id() + "/" + step);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).all().stream()
                .filter(grid -> grid.hasClassName("scale-grid"))
                .findFirst()
                .orElseThrow();
    }

    private static ScaleLine line(String scale, String step, String amount) {
        return new ScaleLine(
                scale + "-" + step,
                new ScaleStep(scale, step),
                java.time.LocalDate.of(2026, 1, 1),
                new ScaleLine.Wage(Money.of(amount), ScaleLine.WagePer.HOUR, Hours.of(36)),
                new ScaleLine.Extras(Percentage.of(5), Percentage.of(10), Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), Hours.of(36), Hours.of("43.2"), Hours.ZERO, Percentage.of(5)));
    }
}
