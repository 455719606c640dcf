package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.bpmn.Drawings.Drawing;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A model with several drawings: none of them is out of reach, and what is chosen is shown in the drawing it stands in. */
class DrawingsScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private CurrentUser user;

    private Project project;

    @BeforeEach
    void aProject() throws Exception {
        logInAs("consultant");
        project = projects.create(
                user.require(), new NewProject("Proef", "", "", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        add(Models.TWO_DRAWINGS);
    }

    @Test
    void theLargestIsShownFirstAndTheOthersCanBeChosen() {
        go("project/" + project.id() + "/proces");

        assertThat(drawings()).hasSize(1);
        assertThat(drawings().getFirst().getListDataView().getItems())
                .extracting(Drawing::name)
                .containsExactly("Kantoor", "Magazijn");
        assertThat(shown()).containsExactly("Kantoor");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsChosenInTheListTurnsToItsDrawing() {
        go("project/" + project.id() + "/proces");
        TreeGrid<Object> list = find(TreeGrid.class).all().getFirst();
        var task = list.getTreeData().getRootItems().stream()
                .flatMap(pool -> list.getTreeData().getChildren(pool).stream())
                .filter(item -> item.toString().contains("Wegen"))
                .findFirst()
                .orElseThrow();

        list.select(task);

        assertThat(shown()).containsExactly("Magazijn");
    }

    @Test
    void ofTwoModelsTheSameDrawingIsShownFromTheFirstWithADifference() throws Exception {
        add(Models.TWO_DRAWINGS.replace("Wegen", "Tellen"));
        go("project/" + project.id() + "/verschil");
        assertThat(shown()).containsExactly("Magazijn", "Magazijn");

        test(drawings().getLast()).selectItem("Kantoor (verschillen: 0)");

        assertThat(shown()).containsExactly("Kantoor", "Kantoor");
    }

    @Test
    void oneDrawingNeedsNoChoice() throws Exception {
        add("""
                <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>
                  <process id='p' name='Kantoor'><task id='a' name='Bestellen'/></process>
                </definitions>""");
        go("project/" + project.id() + "/proces");

        assertThat(drawings()).isEmpty();
    }

    private List<String> shown() {
        return drawings().stream().map(select -> select.getValue().name()).toList();
    }

    /** The choices that can be seen. */
    @SuppressWarnings("unchecked")
    private List<Select<Drawing>> drawings() {
        return find(Select.class).all().stream()
                .filter(select -> select.hasClassName("drawing-choice"))
                .map(select -> (Select<Drawing>) select)
                .toList();
    }

    private void add(String xml) throws Exception {
        projects.addVersion(user.require(), project.id(), "a.bpmn", xml.getBytes(StandardCharsets.UTF_8));
    }
}
