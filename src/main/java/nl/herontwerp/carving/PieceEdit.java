package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;

/**
 * A change of how tasks are divided into pieces. Weights are in the task's unit: its active minutes when
 * they are known, else per cents; see {@link #scaling} for tasks whose minutes changed after they were
 * split.
 */
public sealed interface PieceEdit extends DesignEdit {

    /**
     * The edit to do first, so that the weights in this edit are in the task's unit of now, also when
     * its minutes were changed after it was split. Keeping both makes a replay give the same pieces
     * whatever becomes of the minutes later. Empty for edits without weights.
     */
    static Optional<DesignEdit> scaling(Redesign state, DesignEdit edit) {
        return switch (edit) {
            case SplitPiece split -> Pieces.find(state, split.activityId()).map(Pieces::scaling);
            case AddPiece add -> Pieces.find(state, add.activityId()).map(Pieces::scaling);
            case ResizePiece resize -> Pieces.find(state, resize.activityId()).map(Pieces::scaling);
            default -> Optional.empty();
        };
    }

    /** Cuts a new piece out of an existing one. It stays with the same holder and robots, unjudged. */
    record SplitPiece(String activityId, String newId, String newName, BigDecimal newWeight) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> PieceLimits.newPiece(state, newId, newName))
                    .or(() -> PieceLimits.cut(state, activityId, newWeight));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.cut(state, activityId, Activity.of(newId, newName.strip(), newWeight));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.splitPiece", newName.strip(), PieceLimits.name(before, activityId));
        }
    }

    /** Divides a whole task into pieces at once; their weights may be in any unit. */
    record SplitTask(String taskId, List<Activity> pieces) implements PieceEdit {
        public SplitTask {
            pieces = List.copyOf(pieces);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.wholeTask(state, taskId).or(() -> PieceLimits.newPieces(state, taskId, pieces));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.split(state, taskId, pieces);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.splitTask", PieceLimits.taskName(before, taskId), pieces.size());
        }
    }

    /**
     * Cuts a piece that is judged already out of an existing one, such as one that is known from elsewhere.
     * It stays with the same holder and robots.
     */
    record AddPiece(String activityId, Activity piece) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> PieceLimits.newPiece(state, piece.id(), piece.name()))
                    .or(() -> MeasureLimits.judged(piece))
                    .or(() -> PieceLimits.cut(state, activityId, piece.weight()));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.cut(state, activityId, piece);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.pieceTaken", piece.name(), PieceLimits.name(before, activityId));
        }
    }

    /**
     * Gives a task that is split already other pieces; their weights may be in any unit. Pieces whose id
     * stays keep their place in roles and robots, those that go leave them.
     */
    record Redivide(String taskId, List<Activity> pieces) implements PieceEdit {
        public Redivide {
            pieces = List.copyOf(pieces);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("pieces", pieces, taskId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.task(state, taskId).or(() -> PieceLimits.otherPieces(state, taskId, pieces));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.redivide(state, taskId, pieces);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.redivided", PieceLimits.taskName(before, taskId), pieces.size());
        }
    }

    /** Gives all pieces of a task other weights in the same proportion; nothing else changes. */
    record ScaleTask(String taskId, BigDecimal total) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.task(state, taskId).or(() -> PieceLimits.positive(total));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.scale(state, taskId, total);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.scaled", PieceLimits.taskName(before, taskId), total);
        }
    }

    /** Puts a piece into another one of the same task; the kept one keeps its name, judgement and holder. */
    record MergePieces(String keptId, String mergedId) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.empty();
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, keptId)
                    .or(() -> PieceLimits.piece(state, mergedId))
                    .or(() -> PieceLimits.together(state, keptId, mergedId));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.merge(state, keptId, mergedId);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    "carving.edit.merged", PieceLimits.name(before, mergedId), PieceLimits.name(before, keptId));
        }
    }

    /** Changes a piece's weight; the next piece gives or takes the difference, for the last the one before. */
    record ResizePiece(String activityId, BigDecimal weight) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("weight", weight, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.resize(state, activityId, weight));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.resize(state, activityId, weight);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return PieceLimits.resized(before, activityId, weight);
        }
    }

    record RenamePiece(String activityId, String name) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("pieceName", name.strip(), activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.named(name));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withName(name.strip()));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.renamed", PieceLimits.name(before, activityId), name.strip());
        }
    }

    /** Moves a piece to another place (0 is the first) within its task. */
    record MovePiece(String activityId, int index) implements PieceEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("place", index, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.place(state, activityId, index));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.move(state, activityId, index);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.moved", PieceLimits.name(before, activityId), index + 1);
        }
    }
}
