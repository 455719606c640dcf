package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.FreedUse.Kind;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done with freed hours counts only once the user said what and how much. */
class FreedHoursScreenTest extends ExampleScreenTest {

    private String job;

    @BeforeEach
    void hoursWithoutAUse() throws EditRefused {
        var first = workspaces.scenarios(consultant, project.id()).getFirst().id();
        scenario = workspaces
                .createScenario(consultant, project.id(), "Uren", Optional.of(first))
                .id();
        var uses = workspaces.open(consultant, scenario).design().freedUses();
        job = uses.keySet().iterator().next();
        workspaces.edit(consultant, scenario, new DesignEdit.SetFreedUses(job, List.of()));
        logInAs("consultant");
        go("project/" + project.id() + "/kosten?scenario=" + scenario);
    }

    @AfterEach
    void without() {
        workspaces.delete(consultant, scenario);
    }

    @Test
    void nothingIsClaimedBeforeKindAndShareAreChosen() {
        test(button("Bestemming toevoegen voor " + name())).click();
        roundTrip();
        assertThat(uses()).isEmpty();
        assertThat(words()).contains("Nog zonder bestemming: 100");
        save();
        assertThat(uses()).isEmpty();
        assertThat(words()).contains("Kies een bestemming", "Vul in welk deel deze bestemming krijgt");
        kind().setValue(Kind.QUALITY);
        type("120");
        save();
        assertThat(uses()).isEmpty();
        assertThat(share().getValue()).isEqualTo("120");
        assertThat(share().isInvalid()).isTrue();
        type("40");
        save();
        assertThat(uses()).containsExactly(new FreedUse(Kind.QUALITY, Percentage.of(40), null));
    }

    private List<FreedUse> uses() {
        return workspaces.open(consultant, scenario).design().freedUses().getOrDefault(job, List.of());
    }

    private String name() {
        return workspaces
                .open(consultant, scenario)
                .asIs()
                .inventory()
                .performer(job)
                .orElseThrow()
                .name();
    }

    /** The button of the dialog, which was opened last. */
    private void save() {
        test(find(Button.class).all().stream()
                        .filter(each -> each.getText().equals("Bestemming toevoegen"))
                        .toList()
                        .getLast())
                .click();
        roundTrip();
    }

    private void type(String share) {
        test((TextField) share()).setValue(share);
    }

    private DecimalField share() {
        return find(DecimalField.class).all().stream()
                .filter(each -> each.getLabel().equals("Deel (%)"))
                .toList()
                .getLast();
    }

    @SuppressWarnings("unchecked")
    private Select<Kind> kind() {
        return find(Select.class).all().stream()
                .filter(each -> "Bestemming".equals(each.getLabel()))
                .toList()
                .getLast();
    }
}
