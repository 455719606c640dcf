package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.examples.ReferenceModel;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.EmptyModel;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** A new project in one step: from files, a template, an example model, or an empty sheet. */
class NewProjectDialog extends Dialog {

    private final transient Services services;
    private final transient ReferenceModels references;
    private final transient AppUser user;
    private final Locale locale;
    private final ProjectForm form;
    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>(Say.text("workbench.newProject.source"));
    private final Select<ReferenceModel> reference = new Select<>();
    private final Paragraph description = new Paragraph();
    private final FileSource files;
    private final Div referencePanel = new Div();
    private final TaskListSource list;
    private final TemplateSource template;
    private final transient ProjectMaker maker;
    private final Button cancel = new Button(Say.text("workbench.cancel"), click -> close());
    private final Button create = new Button(Say.text("workbench.newProject.create"), click -> create());

    NewProjectDialog(
            Services services,
            ReferenceModels references,
            ProjectMaker maker,
            FileDownloads downloads,
            Clock clock,
            Runnable changed) {
        super(Say.text("workbench.newProject.title"));
        this.services = services;
        this.references = references;
        this.user = services.current().require();
        this.locale = Say.formats().locale();
        this.maker = maker;
        this.template = new TemplateSource(maker.templates());
        this.form = new ProjectForm(
                LocalDate.now(clock), Earlier.of(services.projects().visibleTo(user)));
        this.files = new FileSource(maker, form, () -> made(changed), project -> open(project, Step.PROCES));
        this.list = new TaskListSource(maker, form, downloads, project -> open(project, Step.PROCES));
        setWidth("42rem");
        source.setItems(Source.values());
        source.setItemLabelGenerator(each -> Say.text(each.key));
        source.addValueChangeListener(change -> showSource(change.getValue()));
        fillReferences();
        add(source, template, form, files, list, referencePanel);
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, files.actions(), create);
        addDetachListener(closed -> files.cancel());
        source.setValue(Source.FILE);
    }

    /** Projects were made and the dialog stays open: there is nothing to cancel any more. */
    private void made(Runnable changed) {
        changed.run();
        cancel.setText(Say.text("workbench.close"));
    }

    /** What a project starts with. */
    private enum Source {
        FILE("workbench.newProject.file"),
        LIST("workbench.newProject.list"),
        TEMPLATE("workbench.newProject.fromTemplate"),
        REFERENCE("workbench.newProject.reference"),
        DRAW("workbench.newProject.draw");

        private final String key;

        Source(String key) {
            this.key = key;
        }
    }

    /** Starts with this template. */
    NewProjectDialog from(String templateId) {
        source.setValue(Source.TEMPLATE);
        template.choose(templateId);
        return this;
    }

    /** Starts with this example model. */
    NewProjectDialog example(String modelId) {
        source.setValue(Source.REFERENCE);
        references.list().stream()
                .filter(model -> model.id().equals(modelId))
                .findFirst()
                .ifPresent(reference::setValue);
        return this;
    }

    private void showSource(Source chosen) {
        template.setVisible(chosen == Source.TEMPLATE);
        files.setVisible(chosen == Source.FILE);
        files.actions().setVisible(chosen == Source.FILE);
        list.setVisible(chosen == Source.LIST);
        referencePanel.setVisible(chosen == Source.REFERENCE);
        form.setVisible(chosen != Source.REFERENCE);
        form.showName(
                chosen == Source.DRAW || chosen == Source.TEMPLATE || chosen == Source.FILE && files.asksForName());
        create.setVisible(chosen != Source.FILE && chosen != Source.LIST);
    }

    private void fillReferences() {
        reference.setLabel(Say.text("workbench.newProject.referenceModel"));
        reference.setItems(references.list());
        reference.setItemLabelGenerator(each -> each.name(locale));
        reference.setWidthFull();
        reference.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                description.setText(change.getValue().description(locale));
            }
        });
        references.list().stream().findFirst().ifPresent(reference::setValue);
        referencePanel.add(reference, description);
    }

    private void create() {
        if (source.getValue() == Source.REFERENCE) {
            open(references.createProject(user, reference.getValue().id(), locale), Step.PROCES);
            return;
        }
        if (source.getValue() == Source.TEMPLATE) {
            template.value().ifPresent(chosen -> form.value().ifPresent(details -> startFrom(chosen, details)));
            return;
        }
        form.value().ifPresent(this::draw);
    }

    private void startFrom(ProjectTemplate chosen, NewProject details) {
        try {
            open(maker.fromTemplate(chosen, details), Step.PROCES);
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        }
    }

    private void draw(NewProject details) {
        var project = services.projects().create(user, details);
        try {
            var xml = EmptyModel.xml(details.name());
            services.projects()
                    .addVersion(user, project.id(), EmptyModel.FILE_NAME, xml.getBytes(StandardCharsets.UTF_8));
        } catch (ModelRefused refused) {
            throw new IllegalStateException("the program's own model is a good one", refused);
        }
        open(project, Step.PROCES);
    }

    private void open(Project project, Step step) {
        close();
        UI.getCurrent().navigate("project/" + project.id() + "/" + step.path());
    }
}
