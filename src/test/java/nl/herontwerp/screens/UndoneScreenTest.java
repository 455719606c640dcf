package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Screens of the example project of which a test finds the work and the redesign as they were: what it edits is undone. */
abstract class UndoneScreenTest extends ExampleScreenTest {

    private static final int MOST_EDITS = 10;

    private List<Object> before;

    @BeforeEach
    void remember() {
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
}
