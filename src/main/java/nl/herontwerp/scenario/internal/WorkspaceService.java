package nl.herontwerp.scenario.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Users;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.project.Projects;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import nl.herontwerp.scenario.NextModel;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStart;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks who may do what with a scenario, and shows it. */
@Service
class WorkspaceService implements Workspaces {

    static final int MAX_EDITS = 2_000;

    private final Projects projects;
    private final Users users;
    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final Keeping keeping;
    private final Editing editing;
    private final Assembly assembly;
    private final Checking checking;
    private final Logs logs;
    private final ChangeBus bus;
    private final PieceMemory memory;
    private final Histories histories;

    WorkspaceService(
            Projects projects,
            Users users,
            ScenarioStore scenarios,
            SnapshotStore snapshots,
            Keeping keeping,
            Editing editing,
            Assembly assembly,
            Checking checking,
            Logs logs,
            ChangeBus bus,
            PieceMemory memory,
            Histories histories) {
        this.projects = projects;
        this.users = users;
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.keeping = keeping;
        this.editing = editing;
        this.assembly = assembly;
        this.checking = checking;
        this.logs = logs;
        this.bus = bus;
        this.memory = memory;
        this.histories = histories;
    }

    @Override
    public List<Scenario> scenarios(AppUser user, UUID projectId) {
        return scenarios.of(projects.get(user, projectId).id());
    }

    @Override
    public Workspace open(AppUser user, UUID scenarioId) {
        return show(user, visible(user, scenarioId));
    }

    @Override
    public Optional<Workspace> openProject(AppUser user, UUID projectId) {
        var all = scenarios(user, projectId);
        return all.stream()
                .filter(scenario -> scenario.status() == ScenarioStatus.DRAFT)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(scenario -> show(user, scenario));
    }

    @Override
    public Workspace edit(AppUser user, UUID scenarioId, Edit<?> edit) throws EditRefused {
        return edit(user, scenarioId, null, List.of(edit));
    }

    @Override
    public Workspace edit(AppUser user, UUID scenarioId, @Nullable Phrase sentence, List<? extends Edit<?>> edits)
            throws EditRefused {
        return edit(user, scenarioId, Long.MAX_VALUE, sentence, edits).workspace();
    }

    @Override
    public Edited edit(
            AppUser user, UUID scenarioId, long seen, @Nullable Phrase sentence, List<? extends Edit<?>> edits)
            throws EditRefused {
        if (edits.isEmpty()) {
            return new Edited(open(user, scenarioId), List.of());
        }
        if (edits.size() > MAX_EDITS) {
            throw new EditRefused(Phrase.of("scenario.refused.tooManyEdits", MAX_EDITS));
        }
        var log = editing.edit(user, () -> changeable(user, scenarioId, edits), sentence, edits, this::refresh);
        var clashes = Clashes.since(seen, log, scenarioId, this::names);
        bus.tell(new Changed(log.projectId(), scenarioId, user.username(), clashes), log.revision());
        return new Edited(open(user, scenarioId), clashes);
    }

    @Override
    public Optional<Phrase> refusal(AppUser user, UUID scenarioId, Edit<?> edit) {
        try {
            var scenario = changeable(user, scenarioId, List.of(edit));
            var state = editing.before(scenario, logs.load(scenario.projectId()));
            return Editing.refusal(state, edit);
        } catch (EditRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    @Override
    public RecipeCheck check(AppUser user, UUID scenarioId, Optional<NextModel> next, Map<String, String> recognised) {
        var scenario = visible(user, scenarioId);
        return scenario.status() == ScenarioStatus.DRAFT
                ? checking.check(user, scenario, next.orElse(null), recognised)
                : new RecipeCheck(0, 0, List.of());
    }

    @Override
    public RecogniseElements recognition(AppUser user, UUID scenarioId, Map<String, String> became) {
        return checking.recognition(user, logs.load(visible(user, scenarioId).projectId()), became);
    }

    @Override
    public Map<String, String> recognised(AppUser user, UUID projectId, int model, int from, int to) {
        return checking.recognised(projects.get(user, projectId).id(), model, from, to);
    }

    @Override
    public Workspace undo(AppUser user, UUID scenarioId) {
        return mark(user, scenarioId, true);
    }

    @Override
    public Workspace redo(AppUser user, UUID scenarioId) {
        return mark(user, scenarioId, false);
    }

    @Override
    public List<HistoryEntry> history(AppUser user, UUID scenarioId) {
        return histories.of(visible(user, scenarioId), names());
    }

    @Override
    public Workspace asOf(AppUser user, UUID scenarioId, Instant moment) {
        var scenario = visible(user, scenarioId);
        var log = logs.load(scenario.projectId());
        var steps =
                log.steps().stream().filter(step -> !step.at().isAfter(moment)).toList();
        return assembly.draft(user, scenario, log, Played.of(log.start(), steps, scenarioId))
                .readOnly();
    }

    @Override
    public Scenario createScenario(AppUser user, UUID projectId, String name, Optional<UUID> copyOf) {
        requireEdit(user, projectId);
        var source = copyOf.map(id -> visible(user, id));
        source.filter(scenario -> !scenario.projectId().equals(projectId)).ifPresent(scenario -> {
            throw new NotAllowed("scenario " + scenario.id() + " in another project");
        });
        return keeping.create(user, projectId, named(projectId, name), source, Instant.MAX);
    }

    @Override
    public Scenario branch(AppUser user, UUID scenarioId, Instant moment, String name) {
        var source = visible(user, scenarioId);
        requireEdit(user, source.projectId());
        return keeping.create(user, source.projectId(), named(source.projectId(), name), Optional.of(source), moment);
    }

    @Override
    public Scenario start(AppUser user, UUID scenarioId, ScenarioStart start, String name) {
        var source = visible(user, scenarioId);
        requireEdit(user, source.projectId());
        var copied = start == ScenarioStart.NOTHING ? Optional.<Scenario>empty() : Optional.of(source);
        var created = keeping.create(user, source.projectId(), named(source.projectId(), name), copied, Instant.MAX);
        var leftOut = start.leftOut(open(user, created.id()).design());
        try {
            edit(user, created.id(), Phrase.ofEnum("scenario.start.leftOut", start), leftOut);
        } catch (EditRefused refused) {
            throw new ProjectRefused(refused.reason());
        }
        return created;
    }

    @Override
    public Scenario rename(AppUser user, UUID scenarioId, String name) {
        var scenario = requireDraft(user, scenarioId);
        scenarios.rename(scenarioId, scenario.isCalled(name) ? named(name) : named(scenario.projectId(), name));
        bus.tell(new Changed(scenario.projectId(), scenarioId, user.username()));
        return open(user, scenarioId).scenario();
    }

    @Override
    public void delete(AppUser user, UUID scenarioId) {
        keeping.delete(user, requireDraft(user, scenarioId));
    }

    @Override
    public AutoCloseable onChange(UUID projectId, Consumer<Changed> listener) {
        return bus.listen(projectId, listener);
    }

    /** Display names by user name. */
    private Map<String, String> names() {
        return users.all().stream().collect(Collectors.toMap(AppUser::username, AppUser::displayName));
    }

    private Workspace mark(AppUser user, UUID scenarioId, boolean undo) {
        requireDraft(user, scenarioId);
        try {
            var log = editing.mark(
                    user,
                    () -> draft(user, scenarioId),
                    read -> undo ? read.toUndo(scenarioId) : read.toRedo(scenarioId),
                    undo ? Step.State.UNDONE : Step.State.DONE);
            bus.tell(new Changed(log.projectId(), scenarioId, user.username()), log.revision());
        } catch (EditRefused frozenMeanwhile) {
            throw new ProjectRefused(frozenMeanwhile.reason());
        }
        return open(user, scenarioId);
    }

    private Workspace show(AppUser user, Scenario scenario) {
        if (scenario.status() == ScenarioStatus.DRAFT) {
            var draft = assembly.draft(user, scenario, logs.load(scenario.projectId()));
            memory.keep(draft);
            return draft;
        }
        var kept = snapshots.find(scenario.id());
        return assembly.frozen(
                user,
                scenario,
                kept.orElseThrow(() -> new IllegalStateException("no copy of scenario " + scenario.id())),
                Assembly.isWithHr(user, scenario)
                        ? logs.load(scenario.projectId()).nextNumber() - 1
                        : 0);
    }

    private Scenario visible(AppUser user, UUID scenarioId) {
        var scenario = scenarios.find(scenarioId).orElseThrow(() -> new NotAllowed("scenario " + scenarioId));
        projects.get(user, scenario.projectId());
        return scenario;
    }

    /** The scenario, which this user may edit; refused when it is not a draft. */
    private Scenario draft(AppUser user, UUID scenarioId) throws EditRefused {
        var scenario = visible(user, scenarioId);
        requireEdit(user, scenario.projectId());
        if (scenario.status() != ScenarioStatus.DRAFT) {
            throw new EditRefused(frozen(scenario));
        }
        return scenario;
    }

    /** A draft; for terms of roles alone also a scenario that is with HR, when this user is of HR. */
    private Scenario changeable(AppUser user, UUID scenarioId, List<? extends Edit<?>> edits) throws EditRefused {
        var scenario = visible(user, scenarioId);
        var termsOnly = edits.stream().allMatch(DesignEdit.ChangeTerms.class::isInstance);
        if (termsOnly && Assembly.isWithHr(user, scenario)) {
            requireEdit(user, scenario.projectId());
            return scenario;
        }
        return draft(user, scenarioId);
    }

    /** Brings what HR settled into the copy that a submitted scenario shows. */
    private void refresh(Scenario scenario, List<Step> added, Standing result) {
        if (scenario.status() != ScenarioStatus.DRAFT) {
            var kept = snapshots.find(scenario.id()).orElseThrow();
            var edits =
                    added.stream().map(step -> Snapshot.Kept.of(step.edit())).toList();
            snapshots.keep(scenario.id(), kept.withTerms(result.design().terms(), edits));
        }
    }

    private Scenario requireDraft(AppUser user, UUID scenarioId) {
        try {
            return draft(user, scenarioId);
        } catch (EditRefused refused) {
            throw new ProjectRefused(refused.reason());
        }
    }

    private void requireEdit(AppUser user, UUID projectId) {
        if (!projects.mayEdit(user, projectId)) {
            throw new NotAllowed("change project " + projectId);
        }
    }

    private static Phrase frozen(Scenario scenario) {
        return Phrase.of(
                scenario.status() == ScenarioStatus.LOCKED ? "scenario.refused.locked" : "scenario.refused.frozen",
                scenario.name());
    }

    /** A name that no scenario of the project has. */
    private String named(UUID projectId, String name) {
        if (scenarios.of(projectId).stream().anyMatch(other -> other.isCalled(name))) {
            throw new ProjectRefused(Phrase.of("scenario.refused.nameTaken", name.strip()));
        }
        return named(name);
    }

    private static String named(String name) {
        if (name.isBlank() || name.strip().length() > Keeping.MAX_NAME) {
            throw new ProjectRefused(Phrase.of("scenario.refused.name", Keeping.MAX_NAME));
        }
        return name.strip();
    }
}
