package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.ProjectTemplate.Details;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.scenario.Templates.Along;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.Services;

/** Asks what a template of a project is called, and what goes along. */
public class SaveTemplateDialog extends Dialog {

    private final transient Services services;
    private final transient Templates templates;
    private final transient ModelReading background;
    private final transient Project project;
    private final TemplateForm form;
    private final Checkbox rates = new Checkbox(Say.text("workbench.templates.rates"));
    private final TextArea words = new TextArea(Say.text("workbench.templates.words"));
    private final Div refusal = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Div said = new Div();
    private final Button save = new Button(Say.text("workbench.templates.save"), click -> save());
    private final Button cancel = new Button(Say.text("workbench.cancel"), click -> cancel());
    private transient AtomicBoolean goOn = new AtomicBoolean();

    public SaveTemplateDialog(Services services, Templates templates, ModelReading background, Project project) {
        super(Say.text("workbench.templates.save.title", project.name()));
        this.services = services;
        this.templates = templates;
        this.background = background;
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
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-label", Say.text("workbench.templates.saving"));
        said.getElement().setAttribute("role", "status");
        said.addClassName("quiet");
        add(bar, said);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
        // whoever leaves has no use for what is still being made
        addDetachListener(detach -> goOn.set(false));
    }

    /** Stops what is being saved; else closes. */
    private void cancel() {
        if (save.isEnabled()) {
            close();
        } else {
            goOn.set(false);
            cancel.setEnabled(false);
            said.setText(Say.text("workbench.templates.stopping"));
        }
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
        var mine = new AtomicBoolean(true);
        goOn = mine;
        running(true);
        var ui = UI.getCurrent();
        var user = services.current().require();
        var along = new Along(rates.getValue(), out);
        background.start(() -> work(ui, user, details, along, mine));
    }

    private void work(UI ui, AppUser user, Details details, Along along, AtomicBoolean mine) {
        try {
            var made = templates.save(user, project.id(), details, along, (done, of) -> {
                tell(ui, mine, () -> {
                    bar.setMax(of);
                    bar.setValue(done);
                });
                return mine.get();
            });
            tell(ui, mine, () -> made.ifPresentOrElse(this::saved, this::stopped));
        } catch (ArchiveRefused refused) {
            tell(ui, mine, () -> refuse(refused.reason()));
        } catch (ProjectRefused refused) {
            tell(ui, mine, () -> refuse(refused.reason()));
        } catch (NotAllowed gone) {
            tell(ui, mine, () -> refuse(Phrase.of("workbench.gone")));
        }
    }

    /** Nobody has to be there any more. */
    private static void tell(UI ui, AtomicBoolean goOn, Runnable change) {
        try {
            ui.accessSynchronously(change::run);
        } catch (UIDetachedException gone) {
            goOn.set(false);
        }
    }

    private void saved(ProjectTemplate made) {
        close();
        Notices.done(Phrase.of("workbench.templates.saved", made.name()));
    }

    private void stopped() {
        running(false);
        said.setText(Say.text("workbench.templates.stopped"));
    }

    private void running(boolean now) {
        save.setEnabled(!now);
        cancel.setEnabled(true);
        bar.setVisible(now);
        bar.setValue(0);
        said.setText(now ? Say.text("workbench.templates.saving") : "");
        setCloseOnEsc(!now);
        setCloseOnOutsideClick(!now);
    }

    private void refuse(Phrase reason) {
        running(false);
        refusal.setText(Say.phrase(reason));
    }
}
