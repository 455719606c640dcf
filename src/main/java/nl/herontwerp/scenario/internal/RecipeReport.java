package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.bpmn.ModelElement;
import nl.herontwerp.bpmn.ModelElement.Kind;
import nl.herontwerp.bpmn.ModelElements;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.DesignElements;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.InventoryElements;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.RecipeCheck.Candidate;
import nl.herontwerp.scenario.RecipeCheck.EditCheck;
import nl.herontwerp.scenario.RecipeCheck.ElementCheck;
import nl.herontwerp.scenario.RecipeCheck.State;
import nl.herontwerp.scenario.UncertaintyEdit;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a replay at the elements that they are about, and says how each of these stands. */
final class RecipeReport {

    private static final String WHOLE = Activity.wholeId("");

    /** Refusals that say no more than that something is not there. */
    private static final Set<String> MISSING =
            Set.of("process.refused.noSuchTask", "carving.refused.noSuchTask", "carving.refused.noSuchPiece");

    private final KnownElements elements;
    private final Map<String, String> names;
    private final Map<String, String> recognised;
    /** The task that each piece with an id of its own is cut out of. */
    private final Map<String, String> taskOfPiece = new HashMap<>();

    /**
     * A report about a model.
     *
     * @param names of users, by user name
     * @param recognised what the user is choosing
     */
    RecipeReport(KnownElements elements, Map<String, String> names, Map<String, String> recognised) {
        this.elements = elements;
        this.names = names;
        this.recognised = recognised;
    }

    /**
     * The report.
     *
     * @param settled the edits on the elements that the log says, without what the user is choosing
     * @param lines the same edits as they were done with what the user is choosing
     */
    RecipeCheck of(List<Edit<?>> settled, List<Replay.Line> lines) {
        var groups = new LinkedHashMap<String, SequencedMap<UUID, EditCheck>>();
        for (var i = 0; i < settled.size(); i++) {
            var line = lines.get(i);
            if (!(line.edit() instanceof ElementEdit)) {
                var id = subject(settled.get(i));
                groups.computeIfAbsent(id, any -> new LinkedHashMap<>())
                        .merge(line.step().group(), edit(id, line), RecipeReport::together);
            }
        }
        var checks = new ArrayList<ElementCheck>();
        groups.forEach((id, edits) -> checks.add(check(id, new ArrayList<>(edits.values()))));
        checks.sort(Comparator.comparing(ElementCheck::state));
        var waits = checks.stream().mapToLong(ElementCheck::waiting).sum();
        var all = checks.stream().mapToLong(check -> check.edits().size()).sum();
        return new RecipeCheck((int) (all - waits), (int) waits, checks);
    }

    private EditCheck edit(String id, Replay.Line line) {
        var by = names.getOrDefault(line.step().by(), line.step().by());
        return new EditCheck(line.step().sentence(), by, line.step().at(), problem(id, line));
    }

    /** What a user did in one step is one line. */
    private static EditCheck together(EditCheck one, EditCheck other) {
        return one.problem() == null ? other : one;
    }

    /** The element that an edit is about; empty when it is about none that a model ever had. */
    private String subject(Edit<?> edit) {
        return switch (edit) {
            case InventoryEdit inventory ->
                InventoryElements.of(inventory).stream()
                        .filter(this::isElement)
                        .findFirst()
                        .orElse("");
            case DesignEdit design -> subject(design);
            case UncertaintyEdit.SetDistribution set -> isElement(set.ofId()) ? set.ofId() : "";
            default -> "";
        };
    }

    private String subject(DesignEdit design) {
        var tasks = new ArrayList<String>();
        for (var piece : DesignElements.pieces(design)) {
            var task = piece.startsWith(WHOLE) ? piece.substring(WHOLE.length()) : taskOfPiece.get(piece);
            if (task != null) {
                tasks.add(task);
            }
        }
        DesignElements.of(design).stream().filter(id -> !tasks.contains(id)).forEach(tasks::add);
        // of several tasks, such as those of a robot, the one that is missing explains most
        var subject = tasks.stream()
                .filter(this::isElement)
                .filter(id -> elements.now(id).isEmpty())
                .findFirst()
                .or(() -> tasks.stream().filter(this::isElement).findFirst())
                .orElse("");
        switch (design) {
            case PieceEdit.SplitPiece split -> taskOfPiece.put(split.newId(), subject);
            case PieceEdit.SplitTask split ->
                split.pieces().forEach(piece -> taskOfPiece.putIfAbsent(piece.id(), split.taskId()));
            default -> {}
        }
        return subject;
    }

    private boolean isElement(String id) {
        return elements.now(id).isPresent() || elements.before(id).isPresent();
    }

    private @Nullable Phrase problem(String id, Replay.Line line) {
        var refusal = line.refusal();
        if (refusal != null) {
            return id.isEmpty() ? refusal : problem(id, refusal);
        }
        // a present job without its lane is no refusal, but it has no tasks any more
        var isLoose = line.edit() instanceof InventoryEdit.PutPerformer(var job)
                && !id.isEmpty()
                && elements.now(job.id()).isEmpty();
        return isLoose ? Phrase.of("scenario.check.looseJob") : null;
    }

    private Phrase problem(String id, Phrase refusal) {
        var target = recognised.getOrDefault(id, id);
        var now = elements.now(target);
        if (now.isEmpty()) {
            return elements.isOutside(target) ? Phrase.of("scenario.check.state.OUTSIDE") : gone(id);
        }
        if (!MISSING.contains(refusal.key())) {
            return refusal;
        }
        return now.get().kind() == Kind.NODE && !elements.isWork(target)
                ? Phrase.of("scenario.check.nowOther", ModelElements.type(now.get()))
                : Phrase.of("scenario.check.depends");
    }

    private Phrase gone(String id) {
        var kind = elements.before(id).map(seen -> seen.element().kind()).orElse(Kind.NODE);
        return Phrase.ofEnum("scenario.check.gone", kind);
    }

    private ElementCheck check(String id, List<EditCheck> edits) {
        var now = elements.now(id).orElse(null);
        var before = elements.before(id).orElse(null);
        if (before == null && now == null) {
            var state = edits.stream().anyMatch(edit -> edit.problem() != null) ? State.HINDERED : State.SAME;
            return new ElementCheck(
                    "",
                    "",
                    Phrase.of("scenario.check.noElement"),
                    state,
                    Phrase.ofEnum("scenario.check.general", state),
                    mend(state),
                    null,
                    List.of(),
                    edits);
        }
        return check(id, edits, now, before);
    }

    private ElementCheck check(
            String id, List<EditCheck> edits, @Nullable ModelElement now, ModelHistory.@Nullable Seen before) {
        var element = before == null ? Objects.requireNonNull(now) : before.element();
        var became = before == null ? id : before.became();
        var isSure = before == null || before.isSure();
        var state = state(id, element, now, became, isSure, edits);
        return new ElementCheck(
                id,
                element.name(),
                ModelElements.type(element),
                state,
                said(state, element, now, became),
                mend(state),
                isSure ? proposal(id, state, became) : null,
                state.asks() ? candidates(id, element, state, became) : List.of(),
                edits);
    }

    private Phrase said(State state, ModelElement element, @Nullable ModelElement now, @Nullable String became) {
        if (state == State.OUTSIDE) {
            return Phrase.of("scenario.check.state.OUTSIDE");
        }
        if (state == State.GONE || now == null && became == null) {
            return Phrase.ofEnum("scenario.check.gone", element.kind());
        }
        var what = state == State.OTHER_KIND && now != null
                ? ModelElements.type(now)
                : label(now == null ? Objects.requireNonNull(became) : now.id());
        return Phrase.of("scenario.check.state." + state.name(), what);
    }

    private static @Nullable Phrase mend(State state) {
        return state == State.SAME || state == State.RENAMED
                ? null
                : new Phrase("scenario.check.mend." + state.name(), List.of());
    }

    private State state(
            String id,
            ModelElement element,
            @Nullable ModelElement now,
            @Nullable String became,
            boolean isSure,
            List<EditCheck> edits) {
        if (now == null) {
            if (elements.isOutside(id)) {
                return State.OUTSIDE;
            }
            if (became == null) {
                return State.GONE;
            }
            return isSure ? State.RECOGNISED : State.IN_ITS_PLACE;
        }
        var isSettled = elements.isConfirmed(id) || id.equals(became);
        if (!isSettled) {
            return State.DOUBTFUL;
        }
        if (edits.stream().anyMatch(edit -> edit.problem() != null)) {
            var isOther = element.kind() == Kind.NODE && !elements.isWork(id);
            return isOther ? State.OTHER_KIND : State.HINDERED;
        }
        return element.name().equals(now.name()) || elements.isConfirmed(id) ? State.SAME : State.RENAMED;
    }

    private static @Nullable String proposal(String id, State state, @Nullable String became) {
        return state == State.RECOGNISED || state == State.DOUBTFUL && !id.equals(became) ? became : null;
    }

    /** Elements that it could be, the likely one first: none that is surely another one that has edits. */
    private List<Candidate> candidates(String id, ModelElement element, State state, @Nullable String likely) {
        var candidates = new ArrayList<Candidate>();
        for (var each : elements.alike(element)) {
            if (!each.id().equals(id) || state == State.DOUBTFUL) {
                candidates.add(new Candidate(each.id(), label(each.id())));
            }
        }
        candidates.sort(Comparator.comparing(candidate -> !candidate.id().equals(likely)));
        return candidates;
    }

    /** The name, with its lane, because names occur more often. */
    private Phrase label(String id) {
        var element = elements.now(id).orElseThrow();
        var name = ModelElements.label(element, elements.now());
        var lane = element.laneId() == null ? null : elements.now().get(element.laneId());
        return lane == null || lane.name().isBlank() ? name : Phrase.of("scenario.check.onLane", name, lane.name());
    }
}
