package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Services;

/** Asks before a template is deleted, because that can't be taken back. */
class DeleteTemplateDialog extends Dialog {

    DeleteTemplateDialog(Services services, Templates templates, ProjectTemplate template, Runnable changed) {
        super(Say.text("workbench.templates.delete.title", template.name()));
        setWidth("32rem");
        add(new Paragraph(Say.text("workbench.templates.delete.explain")));
        var confirm = new Button(Say.text("workbench.templates.delete"), click -> {
            templates.delete(services.current().require(), template.id());
            close();
            Notices.done(Phrase.of("workbench.templates.deleted", template.name()));
            changed.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), confirm);
    }
}
