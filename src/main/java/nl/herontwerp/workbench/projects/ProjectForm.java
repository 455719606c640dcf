package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Project.Level;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.DateField;

/** The details of a project. */
class ProjectForm extends FormLayout {

    private final TextField name = new TextField(Say.text("workbench.newProject.name"));
    private final TextArea question = new TextArea(Say.text("workbench.newProject.question"));
    private final TextField sector = new TextField(Say.text("workbench.newProject.sector"));
    private final TextField location = new TextField(Say.text("workbench.newProject.location"));
    private final Select<Level> level = new Select<>();
    private final DateField referenceDate = new DateField(Say.text("workbench.newProject.referenceDate"));

    ProjectForm(LocalDate today, Earlier earlier) {
        level.setLabel(Say.text("workbench.newProject.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.level", each)));
        level.setValue(Level.TEAM);
        question.setHelperText(Say.text("workbench.newProject.question.help"));
        question.setMaxLength(2000);
        name.setMaxLength(200);
        sector.setMaxLength(100);
        location.setMaxLength(100);
        location.setHelperText(Say.text("workbench.newProject.location.help"));
        Earlier.offer(sector, "earlier-sectors", earlier.sectors());
        Earlier.offer(location, "earlier-locations", earlier.locations());
        referenceDate.setValue(today);
        referenceDate.setErrorMessage(Say.text("workbench.newProject.dateMissing"));
        add(name, question, sector, location, level, referenceDate);
        setColspan(name, 2);
        setColspan(question, 2);
    }

    ProjectForm(Project project, Earlier earlier) {
        this(project.referenceDate(), earlier);
        name.setValue(project.name());
        question.setValue(project.question());
        sector.setValue(project.sector());
        location.setValue(project.location());
        level.setValue(project.level());
    }

    void propose(String proposedName, String proposedSector) {
        if (name.isEmpty()) {
            name.setValue(proposedName);
        }
        if (sector.isEmpty()) {
            sector.setValue(proposedSector);
        }
    }

    void showName(boolean shown) {
        name.setVisible(shown);
    }

    /** The details; empty when something is missing, which is then marked. */
    Optional<NewProject> value() {
        return value(name.getValue());
    }

    /** The same under another name. */
    Optional<NewProject> value(String givenName) {
        name.setErrorMessage(Say.text("workbench.newProject.nameMissing"));
        name.setInvalid(givenName.isBlank());
        referenceDate.setInvalid(referenceDate.isEmpty());
        if (name.isInvalid() || referenceDate.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewProject(
                givenName.strip(),
                question.getValue().strip(),
                sector.getValue().strip(),
                location.getValue().strip(),
                level.getValue(),
                referenceDate.getValue()));
    }
}
