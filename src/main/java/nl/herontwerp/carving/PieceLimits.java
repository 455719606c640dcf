package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import org.jspecify.annotations.Nullable;

/** What edits of pieces allow and how they name things. */
final class PieceLimits {

    static final int MAX_NAME = 200;
    static final int MAX_MOTIVE = 2_000;
    static final int MAX_PIECES = 50;
    static final int MAX_SCORE = 3;

    private PieceLimits() {}

    static Optional<Phrase> task(Redesign state, String taskId) {
        return refuse(Pieces.ofTask(state, taskId).isEmpty(), "carving.refused.noSuchTask", taskId);
    }

    static Optional<Phrase> piece(Redesign state, String activityId) {
        return refuse(Pieces.find(state, activityId).isEmpty(), "carving.refused.noSuchPiece");
    }

    static Optional<Phrase> wholeTask(Redesign state, String taskId) {
        var found = Pieces.ofTask(state, taskId);
        return task(state, taskId)
                .or(() -> refuse(
                        found.orElseThrow().pieces().size() > 1,
                        "carving.refused.alreadySplit",
                        taskName(state, taskId)));
    }

    static Optional<Phrase> newPiece(Redesign state, String newId, String name) {
        return named(name)
                .or(() -> refuse(newId.isBlank() || Pieces.find(state, newId).isPresent(), "carving.refused.idInUse"));
    }

    static Optional<Phrase> newPieces(Redesign state, String taskId, List<Activity> pieces) {
        if (pieces.size() < 2 || pieces.size() > MAX_PIECES) {
            return Optional.of(Phrase.of("carving.refused.pieceCount", 2, MAX_PIECES));
        }
        var ids = new HashSet<String>();
        for (var piece : pieces) {
            var isWhole = piece.id().equals(Activity.wholeId(taskId));
            var refusal = (isWhole ? named(piece.name()) : newPiece(state, piece.id(), piece.name()))
                    .or(() -> refuse(!ids.add(piece.id()), "carving.refused.idInUse"))
                    .or(() -> positive(piece.weight()))
                    .or(() -> MeasureLimits.judged(piece));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /** Pieces in place of those of now; an id of now stays, any other has to be new. */
    static Optional<Phrase> otherPieces(Redesign state, String taskId, List<Activity> pieces) {
        if (pieces.size() < 2 || pieces.size() > MAX_PIECES) {
            return Optional.of(Phrase.of("carving.refused.pieceCount", 2, MAX_PIECES));
        }
        var own = Pieces.ofTask(state, taskId).orElseThrow().pieces().stream()
                .map(Activity::id)
                .collect(Collectors.toSet());
        var ids = new HashSet<String>();
        return pieces.stream()
                .flatMap(piece -> named(piece.name())
                        .or(() ->
                                own.contains(piece.id()) ? Optional.empty() : newPiece(state, piece.id(), piece.name()))
                        .or(() -> refuse(!ids.add(piece.id()), "carving.refused.idInUse"))
                        .or(() -> positive(piece.weight()))
                        .or(() -> MeasureLimits.judged(piece))
                        .stream())
                .findFirst();
    }

    static Optional<Phrase> cut(Redesign state, String activityId, BigDecimal wanted) {
        var weight = Pieces.sized(wanted);
        var found = Pieces.find(state, activityId).orElseThrow();
        return positive(weight)
                .or(() -> refuse(found.pieces().size() >= MAX_PIECES, "carving.refused.pieceCount", 2, MAX_PIECES))
                .or(() -> refuse(
                        weight.compareTo(found.piece().weight()) >= 0,
                        found.inMinutes() ? "carving.refused.cutMinutes" : "carving.refused.cut",
                        found.piece().name(),
                        said(found, found.piece().weight())));
    }

    static Optional<Phrase> resize(Redesign state, String activityId, BigDecimal wanted) {
        var weight = Pieces.sized(wanted);
        var found = Pieces.find(state, activityId).orElseThrow();
        if (found.pieces().size() == 1) {
            return Optional.of(
                    Phrase.of("carving.refused.onlyPiece", found.piece().name()));
        }
        var most = found.piece().weight().add(found.neighbour().weight());
        return positive(weight)
                .or(() -> refuse(
                        weight.compareTo(most) >= 0,
                        found.inMinutes() ? "carving.refused.resizeMinutes" : "carving.refused.resize",
                        found.piece().name(),
                        said(found, most),
                        found.neighbour().name()));
    }

    static Optional<Phrase> together(Redesign state, String keptId, String mergedId) {
        var kept = Pieces.find(state, keptId).orElseThrow();
        var merged = Pieces.find(state, mergedId).orElseThrow();
        return refuse(
                keptId.equals(mergedId)
                        || !kept.task().id().equals(merged.task().id()),
                "carving.refused.notTogether");
    }

    static Optional<Phrase> place(Redesign state, String activityId, int index) {
        var count = Pieces.find(state, activityId).orElseThrow().pieces().size();
        return refuse(index < 0 || index >= count, "carving.refused.place", count);
    }

    static Optional<Phrase> named(String name) {
        return refuse(name.isBlank(), "carving.refused.nameMissing")
                .or(() -> refuse(name.length() > MAX_NAME, "carving.refused.nameTooLong", MAX_NAME));
    }

    static Optional<Phrase> positive(BigDecimal weight) {
        return refuse(weight.signum() <= 0, "carving.refused.weight");
    }

    static Optional<Phrase> score(@Nullable Integer score) {
        return refuse(score != null && (score < 0 || score > MAX_SCORE), "carving.refused.score", 0, MAX_SCORE);
    }

    static Optional<Phrase> override(@Nullable ClassOverride override) {
        return override == null
                ? Optional.empty()
                : refuse(override.chosen() == ComplexityClass.UNKNOWN, "carving.refused.overrideUnknown")
                        .or(() -> refuse(override.motive().isBlank(), "carving.refused.motiveMissing"))
                        .or(() -> refuse(
                                override.motive().length() > MAX_MOTIVE, "carving.refused.motiveTooLong", MAX_MOTIVE));
    }

    static String name(Redesign state, String activityId) {
        return Pieces.find(state, activityId).map(found -> found.piece().name()).orElse(activityId);
    }

    static String taskName(Redesign state, String taskId) {
        return state.asIs().model().node(taskId).map(Node::label).orElse(taskId);
    }

    static Phrase resized(Redesign before, String activityId, BigDecimal weight) {
        var found = Pieces.find(before, activityId);
        if (found.isEmpty()) {
            return Phrase.of("carving.edit.resized", activityId, "?", weight);
        }
        var old = found.get().piece();
        return Phrase.of(
                found.get().inMinutes() ? "carving.edit.resizedMinutes" : "carving.edit.resized",
                old.name(),
                said(found.get(), old.weight()),
                said(found.get(), weight));
    }

    static Optional<Phrase> refuse(boolean refused, String key, Object... args) {
        return refused ? Optional.of(Phrase.of(key, args)) : Optional.empty();
    }

    /** A weight in minutes, or as a percentage of the task. */
    private static BigDecimal said(Pieces found, BigDecimal weight) {
        return found.inMinutes() ? weight : found.percent(weight);
    }
}
