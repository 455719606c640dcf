package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Services;

/** Changes what a template is called and who sees it; its content stays. */
class ChangeTemplateDialog extends Dialog {

    ChangeTemplateDialog(Services services, Templates templates, ProjectTemplate template, Runnable changed) {
        super(Say.text("workbench.templates.change.title", template.name()));
        setWidth("36rem");
        var form = new TemplateForm(
                new Details(template.name(), template.description(), template.sector(), template.shared()));
        add(form);
        var save = new Button(
                Say.text("workbench.save"),
                click -> form.value().ifPresent(details -> {
                    try {
                        templates.change(services.current().require(), template.id(), details);
                        close();
                        changed.run();
                    } catch (ProjectRefused refused) {
                        Notices.refused(refused.reason());
                    }
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }
}
