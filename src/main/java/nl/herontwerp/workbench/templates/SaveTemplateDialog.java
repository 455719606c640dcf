package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.scenario.Templates.Along;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Services;

/** Asks what a template of a project is called, and what goes along. */
public class SaveTemplateDialog extends Dialog {

    private final transient Services services;
    private final transient Templates templates;
    private final transient Project project;
    private final TemplateForm form;
    private final Checkbox rates = new Checkbox(Say.text("workbench.templates.rates"));
    private final TextArea words = new TextArea(Say.text("workbench.templates.words"));
    private final Div refusal = new Div();

    public SaveTemplateDialog(Services services, Templates templates, Project project) {
        super(Say.text("workbench.templates.save.title", project.name()));
        this.services = services;
        this.templates = templates;
        this.project = project;
        this.form = new TemplateForm(new Details("", "", project.sector(), false));
        setWidth("42rem");
        addClassName("save-template");
        words.setHelperText(Say.text("workbench.templates.words.help"));
        words.setWidthFull();
        words.setValue(
                String.join("\n", templates.probablyOut(services.current().require(), project.id())));
        refusal.addClassName("refused");
        refusal.getElement().setAttribute("role", "alert");
        var never = new UnorderedList(
                new ListItem(Say.text("workbench.templates.along")),
                new ListItem(Say.text("workbench.templates.never")),
                new ListItem(Say.text("workbench.templates.startingPoints")));
        add(new Paragraph(Say.text("workbench.templates.save.explain")), never, form, rates, words, refusal);
        var save = new Button(Say.text("workbench.templates.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), save);
    }

    private void save() {
        refusal.removeAll();
        form.value().ifPresent(this::save);
    }

    private void save(Details details) {
        var out = words.getValue()
                .lines()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        try {
            var made = templates.save(
                    services.current().require(), project.id(), details, new Along(rates.getValue(), out));
            close();
            Notices.done(Phrase.of("workbench.templates.saved", made.name()));
        } catch (ArchiveRefused refused) {
            refuse(refused.reason());
        } catch (ProjectRefused refused) {
            refuse(refused.reason());
        }
    }

    private void refuse(Phrase reason) {
        refusal.setText(Say.phrase(reason));
    }
}
