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
import java.util.stream.IntStream;
import nl.herontwerp.bpmn.ModelArchive;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects.NewProject;
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
    private final Button make = new Button("", click -> make());
    private final Span actions = new Span(make);
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
     * @param upload the file that it came in: an archive, or itself
     */
    private record Waiting(Outcome.Read model, Span answer, String upload) {}

    FileSource(ProjectMaker maker, ProjectForm form, Runnable changed, Consumer<Project> open) {
        this.maker = maker;
        this.form = form;
        this.changed = changed;
        this.open = open;
        together.setItems(Together.values());
        together.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.newProject.several", each)));
        together.setValue(Together.EACH);
        together.addValueChangeListener(change -> showMake());
        intake = new ModelIntake(maker.reading(), new ModelIntake.Taker() {
            @Override
            public Optional<Component> take(Outcome.Read model, String upload) {
                return FileSource.this.take(model, upload);
            }

            @Override
            public void finished(String fileName) {
                finish(fileName);
            }
        });
        main.setLabel(Say.text("workbench.newProject.main"));
        main.setHelperText(Say.text("workbench.newProject.main.help"));
        main.setItemLabelGenerator(number -> waiting.get(number).model().file().fileName());
        main.setWidthFull();
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Say.text("workbench.newProject.files.explain")), together, upload(), intake, main);
        showMake();
    }

    private Upload upload() {
        var ui = UI.getCurrent();
        var upload = new Upload(
                UploadHandler.inMemory((metadata, bytes) -> ui.access(() -> start(ui, metadata.fileName(), bytes))));
        Uploads.prepare(upload, Say.text("workbench.newProject.files"));
        Uploads.allowArchives(upload, maker.maxArchive());
        upload.addFileRemovedListener(removed -> takeBack(removed.getFileName()));
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
            showMake();
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

    private Optional<Component> take(Outcome.Read model, String upload) {
        var answer = new Span();
        waiting.add(new Waiting(model, answer, upload));
        return Optional.of(answer);
    }

    private Button opening(Project project) {
        var button = new Button(Say.text("workbench.newProject.made", project.name()), click -> open.accept(project));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What is made of the models is asked once a whole file was read, so that its models stay together. */
    private void finish(String fileName) {
        form.propose(ProjectMaker.name(fileName), "");
        showMake();
    }

    private void showMake() {
        var isOne = together.getValue() == Together.ONE;
        form.showName(asksForName());
        make.setVisible(!waiting.isEmpty());
        make.setEnabled(!intake.isReading());
        main.setVisible(isOne && waiting.size() > 1);
        if (isOne) {
            make.setText(Say.text("workbench.newProject.makeOne", waiting.size()));
            main.setItems(IntStream.range(0, waiting.size()).boxed().toList());
            main.setValue(waiting.isEmpty() ? null : ModelLibrary.mostCalling(models()));
        } else {
            make.setText(
                    waiting.size() == 1
                            ? Say.text("workbench.newProject.create")
                            : Say.text("workbench.newProject.makeEach", waiting.size()));
        }
    }

    /** Nothing is made of a file that is taken out of the list again. */
    void takeBack(String fileName) {
        waiting.removeIf(read -> {
            var isIt = read.upload().equals(fileName);
            if (isIt) {
                read.answer().getParent().ifPresent(line -> line.getElement().removeFromParent());
            }
            return isIt;
        });
        showMake();
    }

    private List<ModelFile> models() {
        return waiting.stream().map(read -> read.model().file()).toList();
    }

    /** With what the form says now, whenever it was typed. */
    private void make() {
        if (asksForName()) {
            form.value().ifPresent(this::makeOne);
        } else {
            makeEach();
        }
    }

    private void makeOne(NewProject details) {
        try {
            var project = maker.fromModels(details, models(), waiting.size() == 1 ? 0 : main.getValue());
            waiting.clear();
            changed.run();
            open.accept(project);
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        }
    }

    private void makeEach() {
        for (var read : List.copyOf(waiting)) {
            var details = form.value(ProjectMaker.name(read.model().path()));
            if (details.isEmpty()) {
                return;
            }
            try {
                var project =
                        maker.fromModels(details.get(), List.of(read.model().file()), 0);
                read.answer().add(opening(project));
            } catch (ProjectRefused refused) {
                read.answer().add(new Span(Say.phrase(refused.reason())));
            }
            waiting.remove(read);
        }
        changed.run();
        showMake();
    }

    /** Nothing is made of what was read or is being read. */
    void cancel() {
        intake.stopAll();
        waiting.clear();
    }

    /** What stands in the footer of the dialog. */
    Span actions() {
        return actions;
    }

    /** The name is asked for one project only; with a project for each of several models it comes from the file. */
    boolean asksForName() {
        return together.getValue() == Together.ONE || waiting.size() == 1;
    }
}
