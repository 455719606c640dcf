package nl.herontwerp.workbench;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.scenario.Clash;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces.HistoryEntry;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.ClearerWhy;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * A screen of one project: the project bar above, the screen's own content, the cost bar below.
 * Subclasses show a workspace and send edits; permission, refusals, undo and the changes of others are
 * handled here.
 */
@JavaScript("context://herontwerp/together.js")
public abstract class ProjectView extends Div implements BeforeEnterObserver, HasDynamicTitle, Desk, ClearerWhy {

    private static final Phrase GONE = Phrase.of("workbench.gone");

    private final Services services;
    private final Step step;
    private final ProjectBar bar;
    private final CostBar costBar = new CostBar();
    private final Div content = new Div();
    private @Nullable Workspace workspace;
    private @Nullable UUID projectId;
    private final Together together;
    private @Nullable List<RoleComment> comments;
    private @Nullable ParameterRegister rules;
    private final List<Notification> clashNotices = new ArrayList<>();

    /** What the screen shows once there is a model, while there is none. */
    private List<Component> own = List.of();

    protected ProjectView(Services services, Step step) {
        this.services = services;
        this.step = step;
        this.bar = new ProjectBar(services, this, step);
        this.together = new Together(services, this, bar);
        addClassName("project-view");
        content.addClassName("project-content");
        content.getElement().setAttribute("data-main", true).setAttribute("role", "main");
        add(bar, content, costBar);
    }

    /** Shows the state after a change, keeping selection and focus where it can. */
    protected abstract void show(Workspace workspace);

    /** What the address says of what is looked at, such as a task; it stays in sight when another scenario is chosen. */
    protected Map<String, String> inSight() {
        return Map.of();
    }

    /** What the screen shows while the project has no model yet. */
    protected void showWithoutModel(UUID project) {
        content().removeAll();
        content().add(new NoModelYet(project));
    }

    /** Says of each cost line whose it is, and opens the hours. */
    @Override
    public Explanation clearer(Explanation explanation) {
        return workspace == null ? explanation : clearer(List.of(workspace), explanation);
    }

    /** The same where any of these scenarios may be asked about. */
    protected static Explanation clearer(List<Workspace> shown, Explanation explanation) {
        return DerivedInWorkspaces.of(shown).in(WhoseLines.in(shown).in(explanation));
    }

    /** Where subclasses put their content. */
    protected final Div content() {
        return content;
    }

    @Override
    public final Workspace workspace() {
        return Objects.requireNonNull(workspace, "no workspace is open");
    }

    @Override
    public final AppUser user() {
        return services.current().require();
    }

    /** Read once for each state that is shown. */
    @Override
    public final ParameterRegister rules() {
        if (rules == null) {
            rules = services.rules().register();
        }
        return rules;
    }

    /** Read once for each state that is shown. */
    @Override
    public final List<RoleComment> comments() {
        if (comments == null) {
            comments = services.comments().of(user(), scenarioId());
        }
        return comments;
    }

    protected final UUID projectId() {
        return Objects.requireNonNull(projectId);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            projectId = id(event.getRouteParameters().get("projectId"));
            var scenario = event.getLocation().getQueryParameters().getSingleParameter("scenario");
            var opened = scenario.isPresent()
                    ? Optional.of(services.workspaces().open(user(), id(scenario)))
                    : services.workspaces().openProject(user(), projectId());
            if (opened.isPresent() && !opened.get().project().id().equals(projectId)) {
                throw new NotAllowed("scenario of another project");
            }
            opened.ifPresentOrElse(this::render, this::renderWithoutModel);
        } catch (NotAllowed e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public boolean edit(Edit<?> edit) {
        return edit(null, List.of(edit));
    }

    @Override
    public boolean edit(@Nullable Phrase sentence, List<? extends Edit<?>> edits) {
        return edit(sentence, edits, workspace().latestEdit(), clash -> true);
    }

    /**
     * Does several edits as one step, for somebody who last saw another state than the one shown.
     *
     * @param seen number of the latest edit that was seen
     * @param told the clashes that are told
     */
    protected final boolean edit(
            @Nullable Phrase sentence, List<? extends Edit<?>> edits, long seen, Predicate<Clash> told) {
        var clashes = new ArrayList<Clash>();
        var done = changed(() -> {
            var edited = services.workspaces().edit(user(), scenarioId(), seen, sentence, edits);
            clashes.addAll(edited.clashes());
            return edited.workspace();
        });
        clashes.stream().filter(told).forEach(clash -> tell(clash, true));
        return done;
    }

    @Override
    public Optional<Phrase> refusal(Edit<?> edit) {
        try {
            return services.workspaces().refusal(user(), scenarioId(), edit);
        } catch (NotAllowed gone) {
            return Optional.of(GONE);
        }
    }

    /** Everything that was done here, the latest first. */
    void showHistory() {
        new HistoryDialog(
                        services.workspaces().history(user(), scenarioId()),
                        services.projects().mayEdit(user(), projectId()) ? this::branch : null)
                .open();
    }

    private void branch(HistoryEntry entry) {
        var source = scenarioId();
        ScenarioName.ask(
                Say.text("workbench.changes.branch"),
                Say.text("workbench.changes.branch.name", workspace().scenario().name(), entry.at()),
                workspace().scenarios(),
                name -> attempt(() -> bar.open(services.workspaces().branch(user(), source, entry.at(), name))));
    }

    /** Makes a scenario the favourite of the project, or no longer. */
    protected final void prefer(Scenario scenario) {
        attempt(() -> services.marks()
                .prefer(user(), projectId(), scenario.favourite() ? Optional.empty() : Optional.of(scenario.id())));
        reload();
    }

    void lock() {
        attempt(() -> services.marks().lock(user(), scenarioId()));
        reload();
    }

    void unlock() {
        attempt(() -> services.marks().unlock(user(), scenarioId()));
        reload();
    }

    void undo() {
        changed(() -> services.workspaces().undo(user(), scenarioId()));
    }

    void redo() {
        changed(() -> services.workspaces().redo(user(), scenarioId()));
    }

    /** Reads the workspace again, for instance after a change of the project itself. */
    @Override
    public final void reload() {
        if (workspace == null) {
            return;
        }
        try {
            render(services.workspaces().open(user(), scenarioId()));
        } catch (NotAllowed gone) {
            // on to a scenario that is there; without the project itself the address leads nowhere
            Notices.refused(GONE);
            getUI().ifPresent(ui -> ui.navigate(ui.getActiveViewLocation().getPath()));
        }
    }

    /** Does something to the project; says why not when it can't be done. True when it was done. */
    final boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        } catch (NotAllowed gone) {
            Notices.refused(GONE);
        }
        return false;
    }

    @Override
    public String getPageTitle() {
        var name = workspace == null ? "Herontwerp" : workspace.project().name();
        return Say.text("workbench.title", Say.phrase(Phrase.ofEnum("workbench.step", step)), name);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        together.start(attach.getUI(), projectId(), step);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        super.onDetach(detach);
        together.stop();
        // they would edit what is no longer on the screen
        clashNotices.forEach(Notification::close);
        clashNotices.clear();
    }

    /** Shows both sides of a clash for as long as this screen is open. */
    void tell(Clash clash, boolean mine) {
        clashNotices.add(ClashNotice.show(clash, mine, this));
    }

    private UUID scenarioId() {
        return workspace().scenario().id();
    }

    private boolean changed(Change change) {
        try {
            render(change.make());
            bar.saved();
            return true;
        } catch (EditRefused refused) {
            Notices.refused(refused.reason());
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        } catch (NotAllowed gone) {
            Notices.refused(GONE);
        }
        show(workspace());
        return false;
    }

    private void render(Workspace changed) {
        workspace = changed;
        comments = null;
        rules = null;
        bar.show(changed);
        costBar.show(changed);
        show(changed);
    }

    boolean hasWorkspace() {
        return workspace != null;
    }

    void changedByOthers() {
        if (workspace != null) {
            reload();
            return;
        }
        services.workspaces().openProject(user(), projectId()).ifPresent(first -> {
            content.removeAll();
            content.add(own);
            render(first);
        });
    }

    private void renderWithoutModel() {
        own = content.getChildren().toList();
        workspace = null;
        costBar.setVisible(false);
        bar.showProject(services.projects().get(user(), projectId()));
        showWithoutModel(projectId());
    }

    private static UUID id(Optional<String> text) {
        try {
            return UUID.fromString(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotAllowed("no such id");
        }
    }

    /** A change of the workspace. */
    private interface Change {
        Workspace make() throws EditRefused;
    }
}
