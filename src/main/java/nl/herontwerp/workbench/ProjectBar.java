package nl.herontwerp.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Presence.Visitor;
import org.jspecify.annotations.Nullable;

/** Where the user is: project, version, reference date, scenario, status; undo and redo; the steps. */
class ProjectBar extends Div {

    private final Services services;
    private final ProjectView view;
    private final Span project = new Span();
    private final Span status = new Span();
    private final Span saved = new Span();
    private final DateField referenceDate = new DateField();
    private final ScenarioChooser scenarios;
    private final Button undo = new Button(VaadinIcon.ARROW_BACKWARD.create());
    private final Button redo = new Button(VaadinIcon.ARROW_FORWARD.create());
    private final Button history = new Button(VaadinIcon.CLOCK.create());
    private final PresenceList others = new PresenceList();
    private final Span waiting = new Span();
    private final Div locked = new Div();
    private final Nav steps = new Nav();
    private final Step step;
    private boolean filling;

    ProjectBar(Services services, ProjectView view, Step step) {
        this.services = services;
        this.view = view;
        this.step = step;
        this.scenarios = new ScenarioChooser(services, view);
        addClassName("project-bar");
        project.addClassName("project-name");
        status.addClassName("status-chip");
        saved.addClassName("saved");
        saved.getElement().setAttribute("role", "status");
        steps.getElement().setAttribute("aria-label", Say.text("workbench.steps"));
        steps.addClassName("steps");
        referenceDate.setAriaLabel(Say.text("workbench.referenceDate"));
        referenceDate.setTooltipText(Say.text("workbench.referenceDate"));
        referenceDate.setWidth("9.5rem");
        referenceDate.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !filling) {
                changeReferenceDate(change.getValue());
            }
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        redo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addClickListener(click -> view.undo());
        redo.addClickListener(click -> view.redo());
        history.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        history.setAriaLabel(Say.text("workbench.changes.title"));
        history.setTooltipText(Say.text("workbench.changes.title"));
        history.addClickListener(click -> view.showHistory());
        waiting.addClassName("others-wait");
        waiting.getElement().setAttribute("role", "status");
        Shortcuts.addShortcutListener(view, this::undoByKey, Key.KEY_Z, KeyModifier.CONTROL);
        Shortcuts.addShortcutListener(view, this::redoByKey, Key.KEY_Y, KeyModifier.CONTROL);
        var top = new Div(project, referenceDate, scenarios, status, undo, redo, history, saved, waiting, others);
        top.addClassName("project-bar-top");
        locked.addClassName("scenario-locked");
        locked.getElement().setAttribute("role", "status");
        add(top, locked, steps);
    }

    void open(Scenario scenario) {
        scenarios.open(scenario);
    }

    /** Says that a scenario is locked and what that means, with the way out for who may. */
    private void fillLocked(Workspace workspace) {
        locked.removeAll();
        locked.setVisible(workspace.scenario().status() == ScenarioStatus.LOCKED);
        if (locked.isVisible()) {
            locked.add(new Span(Say.text("workbench.scenario.locked.explain")));
            if (services.projects().mayEdit(view.user(), workspace.project().id())) {
                var unlock = new Button(Say.text("workbench.scenario.unlock"), click -> view.unlock());
                unlock.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                locked.add(unlock);
            }
        }
    }

    void show(Workspace workspace) {
        showProject(workspace.project());
        project.setText(Say.text(
                "workbench.projectVersion",
                workspace.project().name(),
                workspace.version().number()));
        history.setVisible(true);
        scenarios.setVisible(true);
        scenarios.show(workspace);
        status.setVisible(true);
        status.setText(
                Say.phrase(Phrase.ofEnum("scenario.status", workspace.scenario().status())));
        fillLocked(workspace);
        referenceDate.setReadOnly(!workspace.editable());
        button(undo, "workbench.undo", "workbench.undo.what", workspace.undo(), workspace.editable());
        button(redo, "workbench.redo", "workbench.redo.what", workspace.redo(), workspace.editable());
        fillSteps(workspace.project(), workspace);
    }

    void showProject(Project shown) {
        project.setText(shown.name());
        filling = true;
        referenceDate.setValue(shown.referenceDate());
        filling = false;
        history.setVisible(false);
        scenarios.setVisible(false);
        status.setVisible(false);
        locked.setVisible(false);
        button(undo, "workbench.undo", "workbench.undo.what", null, false);
        button(redo, "workbench.redo", "workbench.redo.what", null, false);
        fillSteps(shown, null);
    }

    /** Says quietly that the last edit is stored. */
    void saved() {
        saved.setText(Say.text("workbench.saved"));
    }

    void showOthers(List<Visitor> visitors) {
        others.show(visitors);
    }

    /** Says that something of others is not shown yet, because the user is busy. */
    void othersWait(boolean wait) {
        waiting.setText(wait ? Say.text("workbench.othersWait") : "");
    }

    private void undoByKey() {
        if (undo.isEnabled()) {
            view.undo();
        }
    }

    private void redoByKey() {
        if (redo.isEnabled()) {
            view.redo();
        }
    }

    private void changeReferenceDate(LocalDate date) {
        var old = view.workspace().project();
        var changed = NewProject.of(old).withReferenceDate(date);
        var done = view.attempt(() -> services.projects().change(view.user(), old.id(), changed));
        view.reload();
        if (done) {
            saved();
        }
    }

    private void fillSteps(Project shown, @Nullable Workspace workspace) {
        steps.removeAll();
        for (var each : Step.values()) {
            var mark = workspace == null ? "" : StepMarks.mark(each, workspace);
            var text = Say.phrase(Phrase.ofEnum("workbench.step", each));
            var address = "project/" + shown.id() + "/" + each.path()
                    + (workspace == null
                            ? ""
                            : "?scenario=" + workspace.scenario().id());
            var link = new Anchor(address, (each.ordinal() + 1) + " " + text);
            if (!mark.isEmpty()) {
                var span = new Span(mark);
                span.addClassName("step-mark");
                link.add(span);
            }
            if (each == step) {
                link.getElement().setAttribute("aria-current", "page");
            }
            steps.add(link);
        }
        KeptFocus.in(steps);
    }

    private static void button(Button button, String key, String whatKey, @Nullable Phrase what, boolean editable) {
        button.setEnabled(editable && what != null);
        var text = what == null ? Say.text(key) : Say.text(whatKey, what);
        button.setAriaLabel(text);
        button.setTooltipText(text);
    }
}
