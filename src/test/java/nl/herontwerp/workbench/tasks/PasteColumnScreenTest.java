package nl.herontwerp.workbench.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import nl.herontwerp.identity.Users;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.Workspaces;
import nl.herontwerp.screens.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A column of a spreadsheet in the grid of tasks. */
class PasteColumnScreenTest extends ScreenTest {

    private static final Provenance ENTERED = new Provenance.Entered("noor", Instant.EPOCH);

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Autowired
    private Workspaces workspaces;

    @Test
    void aColumnIsShownFirstAndTakenOverInOneStep() throws Exception {
        var consultant = users.byUsername("consultant").orElseThrow();
        var project = example(projects.visibleTo(consultant));
        logInAs("consultant");
        go("project/" + project.id() + "/taken");
        var desk = find(TasksView.class).single();
        var before = desk.workspace().asIs();
        var tasks = before.model().tasks();
        new PasteColumnDialog(desk, TaskColumn.WAITING, tasks.subList(1, tasks.size()), "1,5\nveel\n2", ENTERED).open();
        roundTrip();
        assertThat(words()).contains("1 regels kunnen niet", "veel");
        assertThat(button("Overnemen").isEnabled()).isFalse();

        var area = find(com.vaadin.flow.component.textfield.TextArea.class).single();
        test(area).setValue("1,5\n\n2");
        assertThat(button("Overnemen").isEnabled()).isTrue();
        test(button("Overnemen")).click();
        var after = desk.workspace().asIs().inventory();
        assertThat(after.task(tasks.get(1).id()).waitingMinutes())
                .isEqualTo(new Sourced<>(new BigDecimal("1.5"), ENTERED));
        assertThat(after.task(tasks.get(2).id()))
                .isEqualTo(before.inventory().task(tasks.get(2).id()));
        assertThat(after.task(tasks.get(3).id()).waitingMinutes())
                .isEqualTo(new Sourced<>(BigDecimal.valueOf(2), ENTERED));
        var undone = workspaces.undo(consultant, desk.workspace().scenario().id());
        assertThat(undone.asIs()).isEqualTo(before);
    }
}
