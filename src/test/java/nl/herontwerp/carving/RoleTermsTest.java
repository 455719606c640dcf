package nl.herontwerp.carving;

import static nl.herontwerp.carving.Packing.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.herontwerp.carving.DesignEdit.ChangeTerms;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.RemoveRole;
import nl.herontwerp.carving.RoleTerms.Field;
import nl.herontwerp.carving.RoleTerms.Lines;
import nl.herontwerp.carving.RoleTerms.OwnText;
import nl.herontwerp.carving.TermsChange.SetLines;
import nl.herontwerp.carving.TermsChange.SetOwnText;
import nl.herontwerp.carving.TermsChange.SetStart;
import nl.herontwerp.carving.TermsChange.SetText;
import nl.herontwerp.language.Texts;
import org.junit.jupiter.api.Test;

class RoleTermsTest {

    private final Redesign line = after(Packing.line(2), new PutRole(Packing.role("r")));

    @Test
    void eachFieldIsSettledByItselfAndCanBeEmptiedAgain() {
        var changes = List.of(
                new SetText(Field.REPORTS_TO, " Voorman "),
                new SetLines(Lines.TRAINING, List.of("Veilig tillen ", "Inwerken")),
                new SetStart(LocalDate.of(2026, 9, 1)),
                new SetOwnText("VACANCY.offer", "Wat wij bieden", new OwnText("Fruit", "abc")));
        var state = line;
        for (var change : changes) {
            state = after(state, new ChangeTerms("r", change));
        }
        var terms = state.design().termsOf("r");
        assertThat(terms.text(Field.REPORTS_TO)).contains("Voorman");
        assertThat(terms.lines(Lines.TRAINING)).containsExactly("Veilig tillen", "Inwerken");
        assertThat(terms.startWished()).isEqualTo("2026-09-01");
        assertThat(terms.ownTexts()).containsEntry("VACANCY.offer", new OwnText("Fruit", "abc"));
        var emptied = after(
                state,
                new ChangeTerms("r", new SetText(Field.REPORTS_TO, null)),
                new ChangeTerms("r", new SetLines(Lines.TRAINING, List.of())),
                new ChangeTerms("r", new SetStart(null)),
                new ChangeTerms("r", new SetOwnText("VACANCY.offer", "Wat wij bieden", null)));
        assertThat(emptied).isEqualTo(line);
    }

    @Test
    void aRoleThatIsRemovedLeavesNoTerms() {
        var state = after(line, new ChangeTerms("r", new SetText(Field.PLACE, "Magazijn")), new RemoveRole("r"));
        assertThat(state.design()).isEqualTo(Design.EMPTY);
        var again = after(state, new PutRole(Packing.role("r")));
        assertThat(again.design().termsOf("r")).isEqualTo(RoleTerms.EMPTY);
    }

    @Test
    void termsStayWhenTheRoleIsChanged() {
        var state = after(
                line,
                new ChangeTerms("r", new SetText(Field.PLACE, "Magazijn")),
                new PutRole(Packing.role("r").with(draft -> draft.wageValue(null))));
        assertThat(state.design().termsOf("r").text(Field.PLACE)).contains("Magazijn");
    }

    @Test
    void refusesWhatCannotBe() {
        refused("carving.refused.noSuchRole", "q", new SetText(Field.PLACE, "x"));
        refused("carving.refused.termEmpty", "r", new SetText(Field.PLACE, " "));
        refused("carving.refused.termLong", "r", new SetText(Field.PLACE, "x".repeat(2001)));
        refused("carving.refused.termLines", "r", new SetLines(Lines.TRAINING, Collections.nCopies(31, "x")));
        refused("carving.refused.termLine", "r", new SetLines(Lines.TRAINING, List.of("x".repeat(301))));
        refused("carving.refused.termEmpty", "r", new SetLines(Lines.TRAINING, List.of("")));
        refused("carving.refused.termStart", "r", new SetStart(LocalDate.of(1900, 1, 1)));
        refused("carving.refused.termSection", "r", new SetOwnText(" ", "x", null));
    }

    @Test
    void theHistorySaysWhichFieldOfWhichRole() {
        var sentence = new ChangeTerms("r", new SetText(Field.FUNCTION_CODE, "F12")).sentence(line);
        assertThat(Texts.dutch().render(sentence)).isEqualTo("Functiecode van ‘Hulp r’ ingevuld");
    }

    private void refused(String key, String role, TermsChange change) {
        assertThat(new ChangeTerms(role, change).refusal(line))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo(key));
    }
}
