package nl.herontwerp.scenario.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.ProjectRecords;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes edits to the log. An edit that finds that somebody else was first is asked again and done on
 * top of the other's, so that neither is lost. Does not check who may.
 */
@Component
class Editing {

    /** Others can't keep being first: each failed attempt is another's success. */
    private static final int ATTEMPTS = 50;

    private final EditLog edits;
    private final Logs logs;
    private final ScenarioStore scenarios;
    private final SnapshotStore snapshots;
    private final ProjectRecords projects;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Editing(
            EditLog edits,
            Logs logs,
            ScenarioStore scenarios,
            SnapshotStore snapshots,
            ProjectRecords projects,
            TransactionTemplate transaction,
            Clock clock) {
        this.edits = edits;
        this.logs = logs;
        this.scenarios = scenarios;
        this.snapshots = snapshots;
        this.projects = projects;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An edit as it would be stored, with the state before and after it. */
    private record Prepared(List<Step> steps, Standing result) {}

    /**
     * Does edits as one step.
     *
     * @param draft looks the scenario up again before each attempt and refuses when it is no draft
     * @param sentence of the step, or null for the sentence of the one edit
     */
    ProjectLog edit(AppUser user, Lookup draft, @Nullable Phrase sentence, List<? extends Edit<?>> all)
            throws EditRefused {
        return edit(user, draft, sentence, all, (scenario, steps, result) -> {});
    }

    /** Something to do in the same transaction, with what is added to the log and the state that it leads to. */
    interface Along {
        void write(Scenario scenario, List<Step> steps, Standing result);
    }

    /** The same, and something else with it. */
    ProjectLog edit(AppUser user, Lookup draft, @Nullable Phrase sentence, List<? extends Edit<?>> all, Along along)
            throws EditRefused {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var scenario = draft.scenario();
            var log = logs.load(scenario.projectId());
            var prepared = prepare(user, scenario, log, before(scenario, log), sentence, all);
            var stored = write(scenario, log, mark -> {
                edits.mark(log.projectId(), log.droppedBy(scenario.id()), Step.State.DROPPED, 0);
                edits.append(log.projectId(), prepared.steps());
                along.write(scenario, prepared.steps(), prepared.result());
            });
            if (stored) {
                var next = log.with(prepared.steps(), scenario.id(), played(scenario, log, prepared));
                logs.keep(next);
                return next;
            }
        }
        throw new ConcurrencyFailureException("too many edits at once in the same project");
    }

    /** What an edit changes: of a draft what its recipe leads to now, of a submitted scenario its own copy. */
    Standing before(Scenario scenario, ProjectLog log) {
        return scenario.status() == ScenarioStatus.DRAFT
                ? log.play(scenario.id()).state()
                : snapshots.find(scenario.id()).orElseThrow().standing();
    }

    /** What the log now leads to; null when all has to be played again. */
    private static @Nullable Played played(Scenario scenario, ProjectLog log, Prepared prepared) {
        var isOnTop = scenario.status() == ScenarioStatus.DRAFT
                && prepared.steps().stream().noneMatch(step -> step.edit() instanceof ElementEdit);
        return isOnTop ? log.play(scenario.id()).then(prepared.result()) : null;
    }

    /** Looks a draft up, or refuses. */
    interface Lookup {
        Scenario scenario() throws EditRefused;
    }

    /** Why an edit would be refused on this state. */
    static Optional<Phrase> refusal(Standing state, Edit<?> edit) {
        return scaled(state, edit).map(state::after).orElse(state).refusal(edit);
    }

    /** Takes back or redoes the step that {@code which} finds; nothing when it finds none. */
    ProjectLog mark(AppUser user, Lookup draft, Function<ProjectLog, Optional<Step>> which, Step.State state)
            throws EditRefused {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var scenario = draft.scenario();
            var log = logs.load(scenario.projectId());
            var step = which.apply(log);
            if (step.isEmpty()) {
                return log;
            }
            var group = step.get().group();
            if (write(scenario, log, mark -> {
                edits.mark(log.projectId(), List.of(group), state, mark);
                edits.movedBy(log.projectId(), user.username(), clock.instant());
            })) {
                var next = log.marked(group, state);
                logs.keep(next);
                return next;
            }
        }
        throw new ConcurrencyFailureException("too many edits at once in the same project");
    }

    private interface Writing {
        void write(long revision);
    }

    /**
     * Writes on exactly this revision of the log; false when somebody else was first, also with moving the
     * scenario on.
     */
    private boolean write(Scenario scenario, ProjectLog log, Writing writing) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                if (!edits.advance(log.projectId(), log.revision())) {
                    return false;
                }
                if (!isStill(scenario)) {
                    status.setRollbackOnly();
                    return false;
                }
                writing.write(log.revision() + 1);
                scenarios.touch(scenario.id());
                projects.touch(log.projectId());
                return true;
            }));
        } catch (ConcurrencyFailureException somebodyElse) {
            return false;
        }
    }

    private boolean isStill(Scenario scenario) {
        return scenarios
                .find(scenario.id())
                .filter(now -> now.status() == scenario.status())
                .isPresent();
    }

    private Prepared prepare(
            AppUser user,
            Scenario scenario,
            ProjectLog log,
            Standing before,
            @Nullable Phrase sentence,
            List<? extends Edit<?>> all)
            throws EditRefused {
        var group = UUID.randomUUID();
        // whole milliseconds, so that every database gives back what was kept
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var number = log.nextNumber();
        var steps = new ArrayList<Step>();
        var state = before;
        for (var edit : all) {
            var wanted = new ArrayList<Edit<?>>();
            scaled(state, edit).ifPresent(wanted::add);
            wanted.add(edit);
            for (var each : wanted) {
                var refusal = state.refusal(each);
                if (refusal.isPresent()) {
                    throw new EditRefused(refusal.get());
                }
                var said = sentence != null ? sentence : state.sentence(each);
                var owner = EditKind.of(each).isShared() ? null : scenario.id();
                steps.add(new Step(number++, group, owner, each, said, user.username(), now, Step.State.DONE, 0));
                state = each instanceof ElementEdit ? replayed(scenario, log, steps) : state.after(each);
            }
        }
        var last = steps.getLast().sentence();
        var told = steps.stream()
                .map(step -> new Step(
                        step.number(), group, step.scenarioId(), step.edit(), last, step.by(), now, step.state(), 0))
                .toList();
        return new Prepared(told, state);
    }

    /** The state when all is played again, because earlier edits are now about other elements. */
    private static Standing replayed(Scenario scenario, ProjectLog log, List<Step> added) {
        var all = new ArrayList<>(log.steps());
        all.addAll(added);
        return Replay.of(log.start(), all, scenario.id()).state();
    }

    /** What has to be done before an edit, so that a replay of the log gives the same pieces later. */
    private static Optional<DesignEdit> scaled(Standing state, Edit<?> edit) {
        return edit instanceof DesignEdit design
                ? PieceEdit.scaling(state.redesign(), design)
                        .filter(scaling -> scaling.refusal(state.redesign()).isEmpty())
                : Optional.empty();
    }
}
