package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.Projects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms in which the redesigned model can be taken away. */
class TakeAwayScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    @Test
    void offersTheModelInSeveralFormsAndRemembersTheChoice() {
        logInAs("consultant");
        open();
        assertThat(words())
                .contains("Herontworpen model", "Deeltaken als taken na elkaar", "Tijden en kosten meegeven (BPSim)");
        assertThat(link("Herontworpen model (BPMN)")).isTrue();

        forms().setValue(true);
        box("Opeenvolgende deeltaken van één functie samenvoegen").setValue(true);
        assertThat(words()).contains("Banen reiken niet in een deelproces");
        box("Uitvoerbare versie (jBPM)").setValue(true);
        assertThat(link("Uitvoerbare versie (BPMN)")).isTrue();
        assertThat(box("Tijden en kosten meegeven (BPSim)").isEnabled()).isFalse();

        go("");
        open();
        assertThat(forms().getValue()).isTrue();
        assertThat(box("Opeenvolgende deeltaken van één functie samenvoegen").getValue())
                .isTrue();
        assertThat(box("Uitvoerbare versie (jBPM)").getValue()).isTrue();
    }

    @Test
    void theWorkbookIsOfferedWithTheReportsAndWithTheCost() {
        for (var name : List.of("consultant", "hr", "manager")) {
            logInAs(name);
            open();
            assertThat(link("Rekenblad met formules (Excel)")).as(name).isTrue();
            var project = projects.visibleTo(user.require()).getFirst();
            go("project/" + project.id() + "/kosten");
            assertThat(link("Rekenblad met formules (Excel)")).as(name).isTrue();
        }
    }

    private void open() {
        var project = projects.visibleTo(user.require()).getFirst();
        go("project/" + project.id() + "/indienen");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Boolean> forms() {
        return find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Gesplitste taken".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private boolean link(String text) {
        return find(Anchor.class).all().stream().anyMatch(anchor -> text.equals(anchor.getText()));
    }
}
