package nl.herontwerp.workbench.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.database.CallingModels;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.ModelLibraries;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.screens.ScreenTest;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.projects.FileSource.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Many models at once: a line for each, and one project or a project each. */
class SeveralModelsScreenTest extends ScreenTest {

    private static final Queue<Runnable> WAITING = new ArrayDeque<>();

    @Autowired
    private Projects projects;

    @Autowired
    private ModelLibraries libraries;

    @Autowired
    private CurrentUser current;

    @TestConfiguration
    static class Later {

        @Bean
        @Primary
        ModelReading readingLater(ArchiveLimits limits) {
            return new ModelReading(limits, WAITING::add);
        }
    }

    @BeforeEach
    void open() {
        WAITING.clear();
        logInAs("consultant");
        navigate(ProjectsView.class);
        button("Nieuw project").click();
    }

    @Test
    void everyFileHasALine() {
        start("modellen.zip", zip());
        assertThat(words()).contains("modellen.zip wordt gelezen");
        read();

        assertThat(words())
                .contains("hoofd.bpmn: gelezen. Taken: 3, bevindingen:")
                .contains("map/magazijn.bpmn: gelezen. Taken: 2, bevindingen:")
                .contains("kapot.bpmn: niet gelezen. Het bestand ‘kapot.bpmn’ is beschadigd")
                .contains("Overgeslagen: 1", "leesmij.txt: Geen BPMN 2.0-model.")
                .doesNotContain("wordt gelezen");
        button("2 projecten maken").click();
        assertThat(buttonNames())
                .contains("hoofd: project gemaakt, openen", "magazijn: project gemaakt, openen", "Sluiten")
                .doesNotContain("Annuleren");
    }

    @Test
    void whatIsTypedAfterTheUploadBelongsToTheProject() {
        start("balie.bpmn", CallingModels.model("A", "Balie", "x", "y"));
        read();
        field("Naam van het project").setValue("Balie Tilburg");
        field("Sector").setValue("Gemeente");
        button("Project maken").click();
        assertThat(projects.visibleTo(current.require()))
                .filteredOn(project -> project.name().equals("Balie Tilburg"))
                .singleElement()
                .satisfies(project -> assertThat(project.sector()).isEqualTo("Gemeente"));
    }

    @Test
    void cancellingMakesNothing() {
        var before =
                projects.visibleTo(current.require()).stream().map(Project::id).toList();
        start("een.bpmn", CallingModels.model("A", "Balie", "x", "y"));
        read();
        start("twee.bpmn", CallingModels.model("B", "Post", "x", "y"));
        button("Annuleren").click();
        read();
        assertThat(projects.visibleTo(current.require()).stream().map(Project::id))
                .containsExactlyElementsOf(before);
    }

    @Test
    void nothingIsMadeOfAnArchiveThatIsTakenOut() {
        start("modellen.zip", zip());
        start("los.bpmn", CallingModels.model("D", "Los", "x"));
        read();
        assertThat(buttonNames()).contains("3 projecten maken");

        find(FileSource.class).single().takeBack("modellen.zip");

        assertThat(buttonNames()).contains("Project maken");
        assertThat(words()).contains("los.bpmn: gelezen.").doesNotContain("magazijn.bpmn: gelezen.");
    }

    @Test
    void oneProjectIsMadeOfAllModelsWithTheOneThatCallsAsItsMain() {
        together(Together.ONE);
        start("afdeling.zip", zip());
        read();
        button("Eén project maken van deze modellen (2)").click();

        var project = projects.visibleTo(current.require()).stream()
                .filter(each -> each.name().equals("afdeling"))
                .findFirst()
                .orElseThrow();
        assertThat(libraries.models(current.require(), project.id()))
                .extracting(model -> model.main() + " " + model.latest().fileName())
                .containsExactly("true hoofd.bpmn", "false magazijn.bpmn");
    }

    @Test
    void whatTakesLongCanBeStopped() {
        var before =
                projects.visibleTo(current.require()).stream().map(Project::id).toList();
        start("modellen.zip", zip());
        button("Stoppen").click();
        read();

        assertThat(words()).contains("modellen.zip: gestopt.");
        assertThat(projects.visibleTo(current.require()).stream().map(Project::id))
                .containsExactlyElementsOf(before);
    }

    @Test
    void aProjectArchiveIsKnownByItsContent() {
        start("wat-dan-ook.zip", CallingModels.zip(Map.of("project.json", "{}".getBytes(StandardCharsets.UTF_8))));
        assertThat(WAITING).isEmpty();
        assertThat(words()).contains("wat-dan-ook.zip: niet gelezen.");
    }

    @Test
    void aListIsTakenLikeAModelOnceItsColumnsAreClear() {
        start("taken.csv", list("Post"));
        assertThat(words()).contains("taken.csv wordt gelezen");
        read();
        roundTrip();
        assertThat(words()).contains("Takenlijst ‘taken.csv’", "Alle rijen zijn begrepen: 1.");
        button("1 taak overnemen").click();
        roundTrip();
        assertThat(words()).contains("taken.csv: gelezen. Taken: 1").doesNotContain("Takenlijst ‘taken.csv’");
        button("Project maken").click();
        assertThat(projects.visibleTo(current.require()))
                .extracting(Project::name)
                .contains("taken");
    }

    @Test
    void listsComeOneAfterTheOther() {
        start("een.csv", list("Post"));
        start("twee.csv", list("Kopie"));
        read();
        roundTrip();
        assertThat(words()).contains("Takenlijst ‘een.csv’").doesNotContain("Takenlijst ‘twee.csv’");
        button("1 taak overnemen").click();
        whatWaited();
        assertThat(words()).contains("Takenlijst ‘twee.csv’").doesNotContain("Takenlijst ‘een.csv’");
    }

    @Test
    void aListInAnArchiveIsNamedWithWhatToDo() {
        start("alles.zip", CallingModels.zip(Map.of("taken.xlsx", list("Post"))));
        read();
        assertThat(words()).contains("taken.xlsx: niet gelezen. Is dit een takenlijst? Pak haar dan uit");
    }

    @Test
    void aFileThatIsNoListIsRefusedOnItsLine() {
        start("taken.xlsx", new byte[] {'M', 'Z', 0, 1});
        read();
        assertThat(words()).contains("taken.xlsx: niet gelezen. ‘taken.xlsx’ is geen lijst");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] list(String task) {
        return ("Taak;Minuten\n" + task + ";5\n").getBytes(StandardCharsets.UTF_8);
    }

    private void together(Together chosen) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Together> choice = find(RadioButtonGroup.class).all().stream()
                .filter(group -> "Zijn het meer modellen?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
        choice.setValue(chosen);
    }

    private void start(String fileName, byte[] bytes) {
        find(FileSource.class).single().start(UI.getCurrent(), fileName, bytes);
    }

    private static void read() {
        while (!WAITING.isEmpty()) {
            WAITING.remove().run();
        }
    }

    private static byte[] zip() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("map/magazijn.bpmn", CallingModels.model("B", "Magazijn", "y", "z"));
        files.put("hoofd.bpmn", CallingModels.model("A", "Balie", "x", "=B", "=C"));
        files.put("kapot.bpmn", "<definitions".getBytes(StandardCharsets.UTF_8));
        files.put("leesmij.txt", "Lees mij".getBytes(StandardCharsets.UTF_8));
        return CallingModels.zip(files);
    }
}
