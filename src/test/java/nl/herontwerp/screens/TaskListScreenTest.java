package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.Column.Unit;
import nl.herontwerp.workbench.tasklist.TaskListUploads;
import org.junit.jupiter.api.Test;

/** A consultant brings a list of tasks and says what its columns are. */
class TaskListScreenTest extends ScreenTest {

    private static final String LIST =
            "Werkzaamheid;Functie;Duur;Aantal per week;Kleur\nPost openen;Balie;12;3;rood\nKopiëren;Balie;5 min;veel;blauw\n";

    private final List<byte[]> models = new ArrayList<>();
    private final List<Phrase> refusals = new ArrayList<>();

    @SuppressWarnings("unchecked")
    @Test
    void aNewProjectMayBeginWithAList() {
        logInAs("consultant");
        test(button("Nieuw project")).click();
        var source = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).first();
        var choice = source.getListDataView().getItems().toList().get(1);
        source.setValue(choice);
        assertThat(words()).contains("een Excel-werkmap (.xlsx) of een CSV-bestand");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Sjabloon downloaden (Excel)");
    }

    @Test
    void whatTheListDoesNotSayIsAskedAndBadRowsAreNamed() throws Exception {
        logInAs("consultant");
        open("taken.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(words())
                .contains("Takenlijst ‘taken.csv’")
                .contains("Begrepen: 0 van 2 rijen")
                .contains("Kies waarin dit telt (‘12’; rijen die wachten: 1)")
                .contains("veel")
                .contains("Schrijf bijvoorbeeld 3x per dag");
        assertThat(button("0 taken overnemen").isEnabled()).isFalse();
        var unit = select("Waarin kolom Duur telt");
        test(unit).selectItem("minuten");
        assertThat(words()).contains("Begrepen: 1 van 2 rijen").contains("Post openen");
        test(button("1 taak overnemen")).click();
        var model = ModelReader.read("taken.bpmn", models.getFirst());
        assertThat(model.model().tasks()).extracting(task -> task.name()).containsExactly("Post openen");
        assertThat(new String(models.getFirst(), StandardCharsets.UTF_8))
                .contains("Kleur: rood")
                .contains("Rij 3, kolom ‘Aantal per week’, ‘veel’ is niet overgenomen");
        assertThat(unit.getValue()).isEqualTo(Unit.MINUTES);
    }

    @Test
    void aColumnMayBeSomethingElse() {
        logInAs("consultant");
        open("taken.csv", "Dingen;Minuten\nPost;3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("Kies hieronder in welke kolom de taken staan.");
        var column = select("Wat kolom Dingen is");
        test(column).selectItem("Taak");
        assertThat(column.getValue()).isEqualTo(Column.TASK);
        assertThat(words()).contains("Alle rijen zijn begrepen: 1.");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        logInAs("consultant");
        open("taken.xlsx", new byte[] {'M', 'Z', 0, 1});
        assertThat(refusals)
                .extracting(Texts.dutch()::render)
                .singleElement()
                .asString()
                .contains("‘taken.xlsx’ is geen lijst");
    }

    private void open(String name, byte[] bytes) {
        TaskListUploads.open(
                find(Button.class).first(), name, bytes, (file, model) -> models.add(model), refusals::add);
        whatWaited();
    }

    private Select<?> select(String name) {
        return find(Select.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no choice " + name));
    }
}
