package nl.herontwerp.screens;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Screens of the example project of a nursing ward, with the scenario that it opens with. Other tests use the same one. */
abstract class ExampleScreenTest extends ScreenTest {

    @Autowired
    protected Projects projects;

    @Autowired
    protected Workspaces workspaces;

    @Autowired
    protected Users users;

    protected AppUser consultant;
    protected Project project;
    protected UUID scenario;

    @BeforeEach
    void open() {
        consultant = users.byUsername("consultant").orElseThrow();
        project = example(projects.visibleTo(consultant));
        scenario = workspaces
                .openProject(consultant, project.id())
                .orElseThrow()
                .scenario()
                .id();
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

    /** The first field with this label or this name for screen readers. */
    protected TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(each -> label.equals(each.getLabel())
                        || each.getAriaLabel().filter(label::equals).isPresent())
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
