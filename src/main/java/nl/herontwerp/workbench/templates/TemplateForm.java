package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;

/** What users say of a template. */
class TemplateForm extends Div {

    private final TextField name = new TextField(Say.text("workbench.templates.name"));
    private final TextArea description = new TextArea(Say.text("workbench.templates.description"));
    private final TextField sector = new TextField(Say.text("workbench.templates.sector"));
    private final Checkbox shared = new Checkbox(Say.text("workbench.templates.share"));

    TemplateForm(Details details) {
        addClassName("template-form");
        name.setMaxLength(Templates.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(Say.text("workbench.templates.nameMissing"));
        name.setHelperText(Say.text("workbench.templates.name.help"));
        name.setWidthFull();
        description.setMaxLength(Templates.MAX_DESCRIPTION);
        description.setWidthFull();
        sector.setMaxLength(Templates.MAX_NAME);
        sector.setWidthFull();
        name.setValue(details.name());
        description.setValue(details.description());
        sector.setValue(details.sector());
        shared.setValue(details.shared());
        add(name, description, sector, shared);
    }

    /** Empty when the name is missing, which is then said at its field. */
    Optional<Details> value() {
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.focus();
            return Optional.empty();
        }
        return Optional.of(new Details(
                name.getValue().strip(),
                description.getValue().strip(),
                sector.getValue().strip(),
                shared.getValue()));
    }
}
