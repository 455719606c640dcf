package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The findings below a model: what they say, and where they lead. */
class FindingsScreenTest extends ScreenTest {

    private static final String LOOSE = """
            <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>
              <process id='p' name='Kantoor'><laneSet><lane id='l' name='Balie'/></laneSet>
                <task id='a' name='Bestellen'/><task id='Activity_0x1'/>
                <sequenceFlow id='f' sourceRef='a' targetRef='nergens'/></process>
            </definitions>""";

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    @Test
    void figuresThatContradictEachOtherHaveTheirUnit() throws Exception {
        open(Files.readAllBytes(Path.of("src/test/resources/findings/conflicting-figures/wrong.bpmn")));

        assertThat(row("twee verschillende getallen"))
                .containsPattern("getallen: [0-9,]+ minuten werk .* en [0-9,]+ minuten werk");
    }

    @Test
    void aTaskWithoutANameIsCalledAsOnOtherScreens() throws Exception {
        open(LOOSE.getBytes(StandardCharsets.UTF_8));

        assertThat(row("staat op geen enkele baan, dus")).contains("Bestellen");
        assertThat(words())
                .contains("De taak ‘Kantoor: ? (1)’ staat op geen enkele baan")
                .doesNotContain("Activity_0x1");
    }

    @Test
    void onlyWhatCanBeSeenIsPointedAt() throws Exception {
        open(LOOSE.getBytes(StandardCharsets.UTF_8));

        assertThat(row("heeft geen goed begin of einde")).doesNotContain("Aanwijzen");
        assertThat(row("Bestellen’ staat op geen enkele baan")).contains("Aanwijzen");
    }

    @Test
    void everyButtonSaysWhatItPointsAt() throws Exception {
        open(LOOSE.getBytes(StandardCharsets.UTF_8));

        assertThat(find(Button.class).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .anyMatch(label -> label.startsWith("Aanwijzen: De taak ‘Bestellen’"));
    }

    private void open(byte[] model) throws Exception {
        logInAs("consultant");
        var project = projects.create(
                user.require(), new NewProject("Proef", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user.require(), project.id(), "model.bpmn", model);
        go("project/" + project.id() + "/proces");
    }

    private String row(String part) {
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName("finding"))
                .map(div -> div.getElement().getTextRecursively())
                .filter(text -> text.contains(part))
                .findFirst()
                .orElse("");
    }
}
