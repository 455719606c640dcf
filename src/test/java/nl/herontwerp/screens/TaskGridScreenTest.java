package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import nl.herontwerp.identity.Users;
import nl.herontwerp.project.Projects;
import nl.herontwerp.workbench.DecimalField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grid of tasks keeps all its rows while figures are typed in. */
class TaskGridScreenTest extends ScreenTest {

    @Autowired
    private Projects projects;

    @Autowired
    private Users users;

    @Test
    void aRowStaysWhenItsFigureIsTyped() {
        var project = example(projects.visibleTo(users.byUsername("consultant").orElseThrow()));
        logInAs("consultant");
        UI.getCurrent().navigate("project/" + project.id() + "/taken");
        var rows = test(grid()).size();
        assertThat(rows).isGreaterThan(3);
        for (var minutes : new String[] {"123", "124", "125"}) {
            test((TextField) test(grid()).getCellComponent(1, 2)).setValue(minutes);
            assertThat(test(grid()).size()).isEqualTo(rows);
            assertThat(((TextField) test(grid()).getCellComponent(1, 2)).getValue())
                    .isEqualTo(minutes);
        }
    }

    @Test
    void aRefusedNumberStaysInItsCellWithTheReason() {
        var project = example(projects.visibleTo(users.byUsername("consultant").orElseThrow()));
        logInAs("consultant");
        UI.getCurrent().navigate("project/" + project.id() + "/taken");
        var before = ((TextField) test(grid()).getCellComponent(1, 2)).getValue();
        var field = (TextField) test(grid()).getCellComponent(1, 2);
        test(field).setValue("-5");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).isEqualTo("-5");
        assertThat(field.getErrorMessage()).isNotBlank();
        // also when another figure of its row changes
        test((TextField) test(grid()).getCellComponent(1, 3)).setValue("17");
        var anew = (TextField) test(grid()).getCellComponent(1, 2);
        assertThat(anew.getValue()).isEqualTo("-5");
        assertThat(anew.isInvalid()).isTrue();
        // until it is typed over
        test(anew).setValue(before);
        test((TextField) test(grid()).getCellComponent(1, 3)).setValue("18");
        var mended = (TextField) test(grid()).getCellComponent(1, 2);
        assertThat(mended.getValue()).isEqualTo(before);
        assertThat(mended.isInvalid()).isFalse();
    }

    @Test
    void fieldsBesideTheGridStayWhileSomethingElseChanges() {
        var project = example(projects.visibleTo(users.byUsername("consultant").orElseThrow()));
        logInAs("consultant");
        UI.getCurrent().navigate("project/" + project.id() + "/taken");
        var beside = find(DecimalField.class).all().stream()
                .filter(field -> !field.getLabel().isEmpty() && !field.isReadOnly())
                .toList();
        assertThat(beside).hasSizeGreaterThan(5);
        test((TextField) test(grid()).getCellComponent(1, 2)).setValue("131");
        assertThat(beside).allMatch(DecimalField::isAttached);
        var weeks = beside.stream()
                .filter(field ->
                        field.getLabel().toLowerCase(java.util.Locale.ROOT).contains("weken"))
                .findFirst()
                .orElseThrow();
        test((TextField) weeks).setValue("80");
        assertThat(weeks.isInvalid()).isTrue();
        assertThat(weeks.getValue()).isEqualTo("80");
        test((TextField) test(grid()).getCellComponent(1, 2)).setValue("132");
        assertThat(weeks.getValue()).isEqualTo("80");
        test((TextField) weeks).setValue("45");
        assertThat(weeks.isInvalid()).isFalse();
        assertThat(weeks.getHelperText()).isNotBlank();
    }

    /** Beside the menu a window of 1024 pixels leaves a grid 821 of them, with a scroll bar 806; a rem is 16. */
    @Test
    void allColumnsStandInASmallWindow() {
        var project = example(projects.visibleTo(users.byUsername("consultant").orElseThrow()));
        logInAs("consultant");
        UI.getCurrent().navigate("project/" + project.id() + "/taken");
        var rems = grid().getColumns().stream()
                .map(column -> new BigDecimal(column.getWidth().replace("rem", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rems.multiply(BigDecimal.valueOf(16))).isLessThanOrEqualTo(BigDecimal.valueOf(806));
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).all().stream()
                .filter(grid -> grid.hasClassName("task-grid"))
                .findFirst()
                .orElseThrow();
    }
}
