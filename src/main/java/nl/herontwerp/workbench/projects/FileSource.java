package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herontwerp.bpmn.ModelArchive;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.ModelIntake;
import nl.herontwerp.workbench.Uploads;
import nl.herontwerp.workbench.tasklist.TaskListUploads;

/** New projects from uploaded files: a project for each model or list, one project with all of them, or an archived one. */
class FileSource extends Div {

    private final transient ProjectMaker maker;
    private final ProjectForm form;
    private final transient Runnable changed;
    private final transient Consumer<Project> open;
    private final RadioButtonGroup<Together> together =
            new RadioButtonGroup<>(Say.text("workbench.newProject.several"));
    private final ModelIntake intake;
    private final Select<Integer> main = new Select<>();
    private final Button make = new Button("", click -> makeOne());
    private final Span actions = new Span(make);
    private final transient List<ModelFile> collected = new ArrayList<>();
    private final transient List<Waiting> waiting = new ArrayList<>();

    /** What is made of several models. */
    enum Together {
        EACH,
        ONE
    }

    /**
     * A model that was read, of which nothing is made yet.
     *
     * @param answer the place on its line where it will say what was made
     */
    private record Waiting(Outcome.Read model, Span answer) {}

    FileSource(ProjectMaker maker, ProjectForm form, Runnable changed, Consumer<Project> open) {
        this.maker = maker;
        this.form = form;
        this.changed = changed;
        this.open = open;
        together.setItems(Together.values());
        together.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.newProject.several", each)));
        together.setValue(Together.EACH);
        together.addValueChangeListener(change -> showOne());
        intake = new ModelIntake(maker.reading(), new ModelIntake.Taker() {
            @Override
            public Optional<Component> take(Outcome.Read model) {
                return FileSource.this.take(model);
            }

            @Override
            public void finished(String fileName) {
                finish(fileName);
            }
        });
        main.setLabel(Say.text("workbench.newProject.main"));
        main.setHelperText(Say.text("workbench.newProject.main.help"));
        main.setItemLabelGenerator(number -> collected.get(number).fileName());
        main.setWidthFull();
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("workbench.newProject.files.explain")), together, upload(), intake, main);
        showOne();
    }

    private Upload upload() {
        var ui = UI.getCurrent();
        var upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> ui.access(() -> start(ui, metadata.fileName(), bytes))));
        Uploads.prepare(upload, Say.text("workbench.newProject.files"));
        Uploads.allowArchives(upload, maker.maxArchive());
        return upload;
    }

    /** Takes one uploaded file; which kind it is shows from its content, of a list from its name. */
    void start(UI ui, String fileName, byte[] bytes) {
        if (TaskListUploads.isList(fileName)) {
            TaskListUploads.open(ui, intake, fileName, bytes);
        } else if (ModelArchive.lists(bytes, "project.json")) {
            intake.line(archived(fileName, bytes));
        } else {
            intake.start(ui, fileName, bytes);
        }
    }

    private Div archived(String fileName, byte[] bytes) {
        try {
            var project = maker.fromArchive(bytes);
            changed.run();
            return new Div(opening(project));
        } catch (ArchiveRefused refused) {
            var line = new Div(Say.text("workbench.intake.refused", fileName, refused.reason()));
            line.addClassName("refused");
            return line;
        }
    }

    private Optional<Component> take(Outcome.Read model) {
        var answer = new Span();
        waiting.add(new Waiting(model, answer));
        return Optional.of(answer);
    }

    private void makeEach(Waiting read) {
        form.value(ProjectMaker.name(read.model().path())).ifPresent(details -> {
            var project = maker.fromModels(details, List.of(read.model().file()), 0);
            read.answer().add(opening(project));
        });
    }

    private Button opening(Project project) {
        var button = new Button(Say.text("workbench.newProject.made", project.name()), click -> open.accept(project));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What is made of the models is asked once a whole file was read, so that its models stay together. */
    private void finish(String fileName) {
        if (together.getValue() == Together.ONE) {
            waiting.forEach(read -> collected.add(read.model().file()));
        } else if (!waiting.isEmpty()) {
            waiting.forEach(this::makeEach);
            changed.run();
        }
        waiting.clear();
        form.propose(ProjectMaker.name(fileName), "");
        showOne();
    }

    private void showOne() {
        var isOne = together.getValue() == Together.ONE;
        form.showName(isOne);
        make.setVisible(isOne && !collected.isEmpty());
        main.setVisible(make.isVisible() && collected.size() > 1);
        if (make.isVisible()) {
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < collected.size(); i++) {
                numbers.add(i);
            }
            main.setItems(numbers);
            main.setValue(ModelLibrary.mostCalling(collected));
            make.setText(Say.text("workbench.newProject.makeOne", collected.size()));
        }
    }

    private void makeOne() {
        form.value().ifPresent(details -> {
            try {
                var project = maker.fromModels(details, collected, main.getValue());
                collected.clear();
                changed.run();
                open.accept(project);
            } catch (ProjectRefused refused) {
                Notices.refused(refused.reason());
            }
        });
    }

    /** What stands in the footer of the dialog. */
    Span actions() {
        return actions;
    }

    /** The name is asked for one project only; with a project for each model it comes from the file. */
    boolean asksForName() {
        return together.getValue() == Together.ONE;
    }
}
