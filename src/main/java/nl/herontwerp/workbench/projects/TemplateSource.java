package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.shell.Say;

/** A new project from a template: which one. */
class TemplateSource extends Div {

    private final Select<ProjectTemplate> choice = new Select<>();
    private final Paragraph description = new Paragraph();
    private final transient List<ProjectTemplate> templates;

    TemplateSource(List<ProjectTemplate> templates) {
        this.templates = templates;
        choice.setLabel(Say.text("workbench.newProject.template"));
        choice.setItems(templates);
        choice.setItemLabelGenerator(ProjectTemplate::name);
        choice.setErrorMessage(Say.text("workbench.newProject.templateMissing"));
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            description.setText(
                    change.getValue() == null ? "" : change.getValue().description());
        });
        choice.setVisible(!templates.isEmpty());
        add(
                choice,
                description,
                new Paragraph(Say.text(
                        templates.isEmpty()
                                ? "workbench.newProject.noTemplate"
                                : "workbench.newProject.template.explain")));
    }

    void choose(String id) {
        templates.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .ifPresent(choice::setValue);
    }

    /** Empty when none was chosen, which is then said. */
    Optional<ProjectTemplate> value() {
        choice.setInvalid(choice.isEmpty());
        return choice.getOptionalValue();
    }
}
