package nl.herontwerp.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import nl.herontwerp.bpmn.ArchiveLimits;
import nl.herontwerp.database.Models;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.scenario.Templates.Along;
import nl.herontwerp.screens.ScreenTest;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sjablonen: for consultants, with sector libraries to look at and a project from a template in one step. */
class TemplatesScreenTest extends ScreenTest {

    @Autowired
    private Services services;

    @Autowired
    private Projects projects;

    @Autowired
    private Templates templates;

    @Autowired
    private CurrentUser current;

    @Autowired
    private ArchiveLimits limits;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        logInAs("consultant");
        for (var template : templates.visibleTo(current.require())) {
            templates.delete(current.require(), template.id());
        }
        project = projects.create(
                current.require(),
                new NewProject("Bij Smit", "", "Logistiek", Project.Level.TEAM, LocalDate.of(2026, 7, 1)));
        projects.addVersion(
                current.require(),
                project.id(),
                "a.bpmn",
                new String(Models.chain(3), StandardCharsets.UTF_8)
                        .replace("name=\"Proces\"", "name=\"Smit Logistiek\"")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "manager"})
    void othersHaveNoTemplates(String username) {
        logInAs(username);
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("Sjablonen");
        go("sjablonen");
        assertThat(words()).doesNotContain("Sectorbibliotheken");
        go("sjablonen/sector/magazijn");
        assertThat(words()).doesNotContain("Maatregelen");
    }

    @Test
    void theEmptyListSaysHowToBeginAndShowsTheSectorLibraries() {
        go("sjablonen");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("Sjablonen");
        assertThat(words()).contains("Er zijn nog geen sjablonen", "Sectorbibliotheken", "Bron");
        go("sjablonen/sector/magazijn");
        assertThat(words())
                .contains("Minuten per keer", "werktempo", "startpunten", "Bron:")
                .doesNotContain("workbench.", "carving.");
        go("sjablonen/sector/nergens");
        assertThat(words()).doesNotContain("Minuten per keer");
    }

    @Test
    void aProjectIsSavedWithoutTheWordsThatMustGo() {
        var dialog = new SaveTemplateDialog(services, templates, new ModelReading(limits, Runnable::run), project);
        dialog.open();
        assertThat(find(TextArea.class).all())
                .filteredOn(field -> field.getLabel().startsWith("Woorden"))
                .extracting(TextArea::getValue)
                .containsExactly("Smit Logistiek");
        button("Bewaar als sjabloon").click();
        assertThat(nameField().isInvalid()).isTrue();
        assertThat(templates.visibleTo(current.require())).isEmpty();
        nameField().setValue("Smit  logistiek");
        button("Bewaar als sjabloon").click();
        roundTrip();
        assertThat(words()).contains("staat een woord dat volgens u niet mee mag");
        nameField().setValue("Keten");
        button("Bewaar als sjabloon").click();
        roundTrip();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(templates.visibleTo(current.require()))
                .extracting(ProjectTemplate::name, ProjectTemplate::sector, ProjectTemplate::shared)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Keten", "Logistiek", false));
    }

    @Test
    void savingCanBeStopped() {
        var waiting = new ArrayDeque<Runnable>();
        var dialog = new SaveTemplateDialog(services, templates, new ModelReading(limits, waiting::add), project);
        dialog.open();
        nameField().setValue("Keten");
        button("Bewaar als sjabloon").click();
        assertThat(words()).contains("Het sjabloon wordt gemaakt");
        assertThat(button("Bewaar als sjabloon").isEnabled()).isFalse();
        button("Annuleren").click();
        waiting.remove().run();
        roundTrip();
        assertThat(words()).contains("Gestopt. Er is niets bewaard.");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(templates.visibleTo(current.require())).isEmpty();
        button("Bewaar als sjabloon").click();
        waiting.remove().run();
        roundTrip();
        assertThat(dialog.isOpened()).isFalse();
        assertThat(templates.visibleTo(current.require())).hasSize(1);
    }

    @Test
    void aTemplateIsFoundChangedAndDeleted() throws Exception {
        var template = kept();
        go("sjablonen?zoek=niets+zo");
        assertThat(words()).contains("Niets gevonden voor");
        go("sjablonen?zoek=keten");
        assertThat(words()).contains("Gevonden sjablonen: 1, sectorbibliotheken: 0", "alleen voor u");
        new ChangeTemplateDialog(services, templates, template, () -> {}).open();
        nameField().setValue("Keten twee");
        button("Opslaan").click();
        assertThat(templates.get(current.require(), template.id()).name()).isEqualTo("Keten twee");
        new DeleteTemplateDialog(services, templates, template, () -> {}).open();
        roundTrip();
        assertThat(words()).contains("Dit kunt u niet terugdraaien");
        button("Verwijderen").click();
        assertThat(templates.visibleTo(current.require())).isEmpty();
    }

    @Test
    void aNewProjectStartsFromTheTemplateOfTheAddress() throws Exception {
        var template = kept();
        go("?sjabloon=" + template.id());
        assertThat(words()).contains("Een keten van drie");
        find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Naam van het project"))
                .filter(field -> field.isVisible() && field.isAttached())
                .findFirst()
                .orElseThrow()
                .setValue("Van sjabloon");
        button("Project maken").click();
        var made = projects.visibleTo(current.require()).getFirst();
        assertThat(made.name()).isEqualTo("Van sjabloon");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("project/" + made.id());
    }

    private ProjectTemplate kept() throws Exception {
        return templates.save(
                current.require(),
                project.id(),
                new Details("Keten", "Een keten van drie", "Logistiek", false),
                new Along(false, List.of()));
    }

    private TextField nameField() {
        return find(TextField.class).all().stream()
                .filter(field -> "Naam".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
