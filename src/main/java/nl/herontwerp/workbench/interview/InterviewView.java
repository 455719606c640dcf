package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Evidence;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanProgress;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.scenario.Clash;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import nl.herontwerp.workbench.interview.Answers.Answering;
import nl.herontwerp.workbench.interview.Keeper.Kept;
import org.jspecify.annotations.Nullable;

/**
 * The interview on the shop floor: one task at a time, filling the screen. Opens where the user left off in
 * this browser, else at the first task of which something is missing.
 *
 * @see <a href="../../../../../../../docs/decisions/interview.md">why it is as it is</a>
 */
@Route(value = "project/:projectId/interview", autoLayout = false)
@PermitAll
public class InterviewView extends ProjectView implements TaskCard.Keeping {

    private final Clock clock;
    private final CardFrame frame = new CardFrame(task -> open(task, true), this::step);
    private @Nullable Keeper keeper;
    private @Nullable TaskCard card;
    private transient Instant since = Instant.MIN;
    private @Nullable String wanted;
    private Evidence.@Nullable Kind lastKind;

    /** Texts of an earlier time that are not stored yet, by their place. */
    private final transient Map<Place, Kept> earlier = new HashMap<>();

    InterviewView(Services services, Clock clock) {
        super(services, Step.TAKEN);
        this.clock = clock;
        addClassName("interview-view");
    }

    private record Place(String task, Asked asked) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("taak")
                .orElse(null);
        super.beforeEnter(event);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        var lost = attach.getUI().getReconnectDialogConfiguration();
        lost.setDialogText(Say.text("workbench.interview.reconnecting"));
        lost.setDialogTextGaveUp(Say.text("workbench.interview.noConnection"));
    }

    @Override
    protected void show(Workspace workspace) {
        var tasks = ScanProgress.tasks(workspace.asIs());
        if (tasks.isEmpty()) {
            content().removeAll();
            content().add(new NoTasks(workspace));
            keeper = null;
            card = null;
            return;
        }
        if (keeper == null) {
            content().removeAll();
        }
        var shown = keeper == null ? build() : keeper;
        var now = card == null ? null : find(tasks, card.task().id()).orElse(null);
        if (card == null || now == null) {
            card = card(shown, find(tasks, wanted).orElseGet(() -> firstOpen(workspace, tasks)));
        } else {
            card.show();
        }
        frame.show(workspace, tasks, card.task());
        shown.isSeen(workspace.latestEdit());
    }

    @Override
    protected Map<String, String> inSight() {
        return card == null ? Map.of() : Map.of("taak", card.task().id());
    }

    private Keeper build() {
        var built = new Keeper(user().username() + "/" + projectId(), this::store, this::goBackTo);
        content().add(frame.head(), built);
        built.add(frame.foot());
        keeper = built;
        return built;
    }

    private TaskCard card(Keeper shown, Node task) {
        if (card != null) {
            shown.remove(card);
        }
        var made = new TaskCard(this, task, this);
        shown.addComponentAsFirst(made);
        // what was refused before is in sight again, and may fit by now
        Map.copyOf(earlier).forEach((place, kept) -> {
            if (place.task().equals(task.id())) {
                made.again(place.asked(), kept.text());
            }
        });
        return made;
    }

    private static Optional<Node> find(List<Node> tasks, @Nullable String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    private static Node firstOpen(Workspace workspace, List<Node> tasks) {
        return tasks.stream()
                .filter(task -> !ScanProgress.of(workspace.asIs(), workspace.loads(), task)
                        .isAsked())
                .findFirst()
                .orElseGet(tasks::getFirst);
    }

    private void open(Node task, boolean focus) {
        if (staysOn(task)) {
            return;
        }
        card = card(Objects.requireNonNull(keeper), task);
        wanted = task.id();
        show(workspace());
        Objects.requireNonNull(keeper).isAt(task.id());
        var query = QueryParameters.simple(
                Map.of("scenario", workspace().scenario().id().toString(), "taak", task.id()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("project/" + projectId() + "/interview", query));
        if (focus) {
            card.focusFirst();
        }
    }

    /** What was refused is mended or taken back first, so that it is not lost from sight. */
    private boolean staysOn(Node next) {
        var open = card;
        if (open == null || !open.isRefused() || !workspace().editable()) {
            return false;
        }
        frame.show(workspace(), ScanProgress.tasks(workspace().asIs()), open.task());
        var field = open.focusRefused();
        if (!next.id().equals(open.task().id())) {
            Notices.refused(Phrase.of("workbench.interview.mendFirst", field));
        }
        return true;
    }

    private void step(int steps) {
        var tasks = ScanProgress.tasks(workspace().asIs());
        var index = tasks.indexOf(Objects.requireNonNull(card).task()) + steps;
        if (index >= 0 && index < tasks.size()) {
            open(tasks.get(index), true);
        }
    }

    /** The task that was open last in this browser; an address that names one goes before. */
    private void goBackTo(String taskId) {
        if (card != null && wanted == null) {
            var tasks = ScanProgress.tasks(workspace().asIs());
            open(find(tasks, taskId).orElse(card.task()), true);
        } else if (card != null) {
            card.focusFirst();
        }
    }

    /** Stores what the browser still had, and says how much that was. */
    private void store(List<Kept> all) {
        var stored = 0;
        since = clock.instant();
        for (var kept : all) {
            var asked = Asked.named(kept.question());
            if (asked.isPresent() && workspace().editable()) {
                earlier.put(new Place(kept.task(), asked.get()), kept);
                var isOpen = card != null && card.task().id().equals(kept.task());
                stored += isOpen && card != null
                        ? card.again(asked.get(), kept.text()) ? 1 : 0
                        : store(kept.task(), asked.get(), kept.text()) == null ? 1 : 0;
            }
        }
        if (stored > 0) {
            Notices.done(
                    stored == 1
                            ? Phrase.of("workbench.interview.storedLater.one")
                            : Phrase.of("workbench.interview.storedLater.more", stored));
        }
    }

    @Override
    public void forget(String taskId, Asked asked, String text) {
        earlier.remove(new Place(taskId, asked));
        Objects.requireNonNull(keeper).saved(taskId, asked, text);
    }

    @Override
    public @Nullable Phrase store(String taskId, Asked asked, String text) {
        var answer = Answers.read(workspace().asIs(), taskId, asked, text, answering(taskId));
        var edit = answer.edit();
        var problem = edit == null
                ? answer.problem()
                : edit.refusal(workspace().asIs()).orElse(null);
        if (problem == null && edit != null && !done(edit, taskId, asked)) {
            problem = Phrase.of("workbench.interview.notStored");
        }
        if (problem != null) {
            Objects.requireNonNull(keeper).refused(taskId, asked, text);
            return problem;
        }
        earlier.remove(new Place(taskId, asked));
        Objects.requireNonNull(keeper).saved(taskId, asked, text);
        if (edit instanceof ScanEdit.SetEvidence(var task, var evidence) && evidence != null) {
            lastKind = evidence.kind();
        }
        return null;
    }

    /** A text of an earlier time was typed by somebody who had not seen what others answered since. */
    private boolean done(InventoryEdit edit, String taskId, Asked asked) {
        var kept = earlier.get(new Place(taskId, asked));
        var seen = kept == null || kept.seen() < 0 ? workspace().latestEdit() : kept.seen();
        return edit(edit.sentence(workspace().asIs()), withEvidence(edit, taskId), seen, this::isOfOthers);
    }

    /** Answers that are stored together were typed together, and do not clash with each other. */
    private boolean isOfOthers(Clash clash) {
        return !clash.firstBy().equals(user().username()) || clash.first().at().isBefore(since);
    }

    /** The first answer about a task says how it is known as the last time, until the user says otherwise. */
    private List<InventoryEdit> withEvidence(InventoryEdit edit, String taskId) {
        var kind = kind(taskId);
        var isKnown = workspace().asIs().inventory().task(taskId).found().evidence() != null;
        return isKnown || kind == null || edit instanceof ScanEdit.SetEvidence
                ? List.of(edit)
                : List.of(
                        edit,
                        new ScanEdit.SetEvidence(
                                taskId, new Evidence(kind, user().displayName(), LocalDate.now(clock))));
    }

    private Answering answering(String taskId) {
        var how = kind(taskId);
        return new Answering(
                user().displayName(),
                new Provenance.Entered(user().displayName(), clock.instant(), how),
                LocalDate.now(clock));
    }

    /** How this task is known, else how this user knew the last one. */
    private Evidence.@Nullable Kind kind(String taskId) {
        var evidence = workspace().asIs().inventory().task(taskId).found().evidence();
        if (evidence != null) {
            return evidence.kind();
        }
        return lastKind != null
                ? lastKind
                : workspace().asIs().inventory().tasks().values().stream()
                        .map(TaskFigures::found)
                        .flatMap(found -> Optional.ofNullable(found.evidence()).stream())
                        .filter(known -> known.by().equals(user().displayName()))
                        .max(Comparator.comparing(Evidence::on))
                        .map(Evidence::kind)
                        .orElse(null);
    }
}
