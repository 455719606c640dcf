package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens of the example project of a nursing ward. Other tests use the same one: what a test edits is undone. */
abstract class ExampleScreenTest extends ScreenTest {

    private static final int MOST_EDITS = 10;

    @Autowired
    protected Projects projects;

    @Autowired
    protected Workspaces workspaces;

    @Autowired
    protected Users users;

    protected AppUser consultant;
    protected Project project;
    protected UUID scenario;
    private List<Object> before;

    @BeforeEach
    void open() {
        consultant = users.byUsername("consultant").orElseThrow();
        project = example(projects.visibleTo(consultant));
        scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
        before = edited();
    }

    @AfterEach
    void takeBack() throws Exception {
        for (var i = 0; i < MOST_EDITS && !edited().equals(before); i++) {
            workspaces.undo(consultant, scenario);
        }
        assertAsBefore();
    }

    protected void assertAsBefore() {
        assertThat(edited()).isEqualTo(before);
    }

    /** What these tests edit: the redesign, and what is known of the work now. */
    private List<Object> edited() {
        return List.of(design(), workspace().asIs().inventory());
    }

    protected Workspace workspace() {
        return workspaces.open(consultant, scenario);
    }

    protected Design design() {
        return workspace().design();
    }

    protected Division division() {
        return workspace().division();
    }

    /** A step of the project, by the last part of its address. */
    protected void visit(String username, String step) {
        logInAs(username);
        go("project/" + project.id() + "/" + step);
    }

    /** The first field with this label. */
    protected TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    protected void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    protected Button undo() {
        return find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter(name -> name.startsWith("Ongedaan maken"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}
