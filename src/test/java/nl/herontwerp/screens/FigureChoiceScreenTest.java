package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.herontwerp.bpmn.LargeModel;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.CarriedFigure;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.shell.widgets.Diagram;
import nl.herontwerp.workbench.process.ProcessView;
import nl.herontwerp.workbench.roles.RolesView;
import nl.herontwerp.workbench.tasks.TasksView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures that contradict each other on the screen Taken, and screens of a very large model. */
class FigureChoiceScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Users accounts;

    @Test
    void theOtherFigureCanBeChosenAndTheChoiceUndone() throws Exception {
        open(Files.readAllBytes(Path.of("src/test/resources/findings/conflicting-figures/wrong.bpmn")), "taken");
        var choice = choice();
        var figures = choice.getListDataView().getItems().toList();
        assertThat(figures).hasSize(2);
        assertThat(choice.getValue()).isEqualTo(figures.getFirst());

        test(choice).selectItem(choice.getItemLabelGenerator().apply(figures.getLast()));

        assertThat(choice()).isSameAs(choice);
        assertThat(choice.getValue()).isEqualTo(figures.getLast());
        assertThat(find(Grid.class).first().getListDataView().getItemCount())
                .as("rows of tasks")
                .isEqualTo(1);
        var undo = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Ongedaan maken"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        test(undo).click();
        assertThat(choice().getValue()).isEqualTo(figures.getFirst());
    }

    @Test
    void whoMayNotChangeTheProjectIsNotToldToChooseOrAdd() throws Exception {
        var model = Files.readAllBytes(Path.of("src/test/resources/findings/conflicting-figures/wrong.bpmn"));
        var consultant = accounts.byUsername("consultant").orElseThrow();
        var project = projects.create(
                consultant, new NewProject("Proef", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(consultant, project.id(), "proef.bpmn", model);
        projects.addMember(
                consultant,
                project.id(),
                accounts.byUsername("manager").orElseThrow().id());
        logInAs("manager");

        navigate("project/" + project.id() + "/taken", TasksView.class);
        assertThat(words()).contains("Het getal dat is gekozen, telt.").doesNotContain("Kies welk getal telt");
        navigate("project/" + project.id() + "/proces", ProcessView.class);
        assertThat(words()).contains("Modellen in dit project (1)").doesNotContain("Voeg dan ook die modellen toe");
    }

    @Test
    void aVeryLargeModelIsShownPieceByPiece() throws Exception {
        var large = LargeModel.file(600);
        open(large, "taken");
        assertThat(buttonNames()).anyMatch(name -> name.startsWith("Toon er nog 25"));
        open(large, "functies");
        assertThat(buttonNames()).anyMatch(name -> name.startsWith("Toon er nog 25"));
    }

    @Test
    void aStillPictureStandsInForALargeModelAlsoWhenTheScreenIsOpenedAgain() throws Exception {
        open(LargeModel.file(600), "proces");
        assertThat(stillPicture()).isNotBlank();
        var diagram = find(Diagram.class).first();
        var place = diagram.getParent().orElseThrow().getElement();

        diagram.getElement().removeFromParent();
        place.appendChild(diagram.getElement());

        assertThat(stillPicture()).isNotBlank();
    }

    @Test
    void aSmallModelIsDrawnAtOnce() throws Exception {
        open(LargeModel.file(20), "proces");
        assertThat(stillPicture()).isNull();
    }

    private @Nullable String stillPicture() {
        return find(Diagram.class).first().getElement().getAttribute("data-still");
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CarriedFigure> choice() {
        return find(RadioButtonGroup.class).first();
    }

    private void open(byte[] model, String step) throws Exception {
        logInAs("consultant");
        var user = accounts.byUsername("consultant").orElseThrow();
        var project =
                projects.create(user, new NewProject("Proef", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(user, project.id(), "proef.bpmn", model);
        var view = switch (step) {
            case "taken" -> TasksView.class;
            case "functies" -> RolesView.class;
            default -> ProcessView.class;
        };
        navigate("project/" + project.id() + "/" + step, view);
    }
}
