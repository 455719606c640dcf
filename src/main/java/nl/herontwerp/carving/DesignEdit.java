package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A change of a redesign. Weights are in the task's unit: its active minutes when they are known, else
 * per cents; see {@link #scaling} for tasks whose minutes changed after they were split.
 *
 * <p>A task that nobody touched has one piece with the id {@link Activity#wholeId}.
 */
public sealed interface DesignEdit extends Edit<Redesign> {

    /** The design after the edit. */
    Design change(Redesign state);

    @Override
    default Redesign applyTo(Redesign state) {
        return state.with(change(state));
    }

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
    record SplitPiece(String activityId, String newId, String newName, BigDecimal newWeight) implements DesignEdit {
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
    record SplitTask(String taskId, List<Activity> pieces) implements DesignEdit {
        public SplitTask {
            pieces = List.copyOf(pieces);
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
    record AddPiece(String activityId, Activity piece) implements DesignEdit {
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
    record Redivide(String taskId, List<Activity> pieces) implements DesignEdit {
        public Redivide {
            pieces = List.copyOf(pieces);
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
    record ScaleTask(String taskId, BigDecimal total) implements DesignEdit {
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
    record MergePieces(String keptId, String mergedId) implements DesignEdit {
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
    record ResizePiece(String activityId, BigDecimal weight) implements DesignEdit {
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

    record RenamePiece(String activityId, String name) implements DesignEdit {
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
    record MovePiece(String activityId, int index) implements DesignEdit {
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

    /** Scores one demand of a piece 0 to 3; null is not judged. */
    record SetDemand(
            String activityId, Demand demand, @Nullable Integer score) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.score(score));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.scored(piece, demand, score));
        }

        @Override
        public Phrase sentence(Redesign before) {
            var name = PieceLimits.name(before, activityId);
            return score == null
                    ? Phrase.of("carving.edit.demandCleared", Phrase.ofEnum("carving.demand", demand), name)
                    : Phrase.of("carving.edit.demand", Phrase.ofEnum("carving.demand", demand), name, score);
        }
    }

    record SetHardStop(String activityId, HardStop hardStop, boolean applies) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId);
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.stopped(piece, hardStop, applies));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    applies ? "carving.edit.hardStop" : "carving.edit.hardStopRemoved",
                    Phrase.ofEnum("carving.hardStop", hardStop),
                    PieceLimits.name(before, activityId));
        }
    }

    /** Chooses a class against the scores, with a motive; null follows the scores again. */
    record OverrideClass(String activityId, @Nullable ClassOverride override) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> PieceLimits.override(override));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withOverride(override));
        }

        @Override
        public Phrase sentence(Redesign before) {
            var name = PieceLimits.name(before, activityId);
            return override == null
                    ? Phrase.of("carving.edit.overrideRemoved", name)
                    : Phrase.of(
                            "carving.edit.override",
                            name,
                            Phrase.ofEnum("carving.class", override.chosen()),
                            override.motive());
        }
    }

    /** Adds an aid to a piece, or replaces it as a whole. */
    record PutMeasure(String activityId, SupportMeasure measure) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> MeasureLimits.measure(measure))
                    .or(() -> MeasureLimits.room(state, activityId, measure));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.supported(piece, measure));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    MeasureLimits.find(before, activityId, measure.id()).isPresent()
                            ? "carving.edit.measureChanged"
                            : "carving.edit.measureAdded",
                    measure.description(),
                    Phrase.ofEnum("carving.demand", measure.demand()),
                    measure.lowersTo(),
                    PieceLimits.name(before, activityId));
        }
    }

    record RemoveMeasure(String activityId, String measureId) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> PieceLimits.refuse(
                            MeasureLimits.find(state, activityId, measureId).isEmpty(),
                            "carving.refused.noSuchMeasure"));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> PieceMoves.unsupported(piece, measureId));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    "carving.edit.measureRemoved",
                    MeasureLimits.find(before, activityId, measureId)
                            .map(SupportMeasure::description)
                            .orElse(measureId),
                    PieceLimits.name(before, activityId));
        }
    }

    /** Says in own words what the work of a piece asks; an empty list says nothing. */
    record SetWorkItems(String activityId, List<String> items) implements DesignEdit {
        public SetWorkItems {
            items = List.copyOf(items);
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> MeasureLimits.items(items));
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withWorkItems(items));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.workItems", PieceLimits.name(before, activityId));
        }
    }

    /** Says that what was taken from elsewhere is right here. */
    record ConfirmPiece(String activityId) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId);
        }

        @Override
        public Design change(Redesign state) {
            return PieceMoves.change(state, activityId, piece -> piece.withStart(null));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.confirmed", PieceLimits.name(before, activityId));
        }
    }

    /** Adds a carved role or replaces what is settled about it. */
    record PutRole(CarvedRole role) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RoleLimits.role(state, role);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.put(state.design(), role);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    before.design().roles().containsKey(role.id())
                            ? "carving.edit.roleChanged"
                            : "carving.edit.roleAdded",
                    role.name());
        }
    }

    /** Removes a carved role; its pieces go back to their present holders. */
    record RemoveRole(String roleId) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RoleLimits.exists(state, roleId);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.removeRole(state.design(), roleId);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.roleRemoved", RoleLimits.name(before, roleId));
        }
    }

    /** Gives a piece to a carved role, or stops doing it; null gives it back to its present holder. */
    record Assign(String activityId, @Nullable Assignment assignment) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId)
                    .or(() -> assignment instanceof Assignment.ToRole(var roleId, var handOver, var burdens)
                            ? RoleLimits.exists(state, roleId).or(() -> RoleLimits.handOver(handOver))
                            : Optional.empty());
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.assign(state.design(), activityId, assignment);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var name = PieceLimits.name(before, activityId);
            return switch (assignment) {
                case null -> Phrase.of("carving.edit.unassigned", name);
                case Assignment.ToRole to ->
                    Phrase.of(
                            HolderMoves.isIn(before.design(), activityId, to.roleId())
                                    ? "carving.edit.assignmentChanged"
                                    : "carving.edit.assigned",
                            name,
                            RoleLimits.name(before, to.roleId()));
                case Assignment.Stopped() -> Phrase.of("carving.edit.stopped", name);
            };
        }
    }

    /** Adds a robot or replaces it as a whole, with what it covers. */
    record PutRobot(RobotOption robot) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RobotLimits.robot(state, robot);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.put(state.design(), robot);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of(
                    before.design().robots().containsKey(robot.id())
                            ? "carving.edit.robotChanged"
                            : "carving.edit.robotAdded",
                    robot.name());
        }
    }

    record RemoveRobot(String robotId) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RobotLimits.exists(state, robotId);
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.removeRobot(state.design(), robotId);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return Phrase.of("carving.edit.robotRemoved", RobotLimits.name(before, robotId));
        }
    }

    /** Says how much of a piece a robot takes; null takes nothing. */
    record SetCoverage(String robotId, String activityId, RobotOption.@Nullable Coverage coverage)
            implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RobotLimits.exists(state, robotId)
                    .or(() -> PieceLimits.piece(state, activityId))
                    .or(() -> RobotLimits.coverage(state, robotId, activityId, coverage));
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.cover(state.design(), robotId, activityId, coverage);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var robot = RobotLimits.name(before, robotId);
            var piece = PieceLimits.name(before, activityId);
            return coverage == null
                    ? Phrase.of("carving.edit.coverageRemoved", robot, piece)
                    : Phrase.of("carving.edit.coverage", robot, piece, coverage.share(), coverage.remainingHuman());
        }
    }

    /** Says what is done with the hours that a present job gains; an empty list claims nothing. */
    record SetFreedUses(String performerId, List<FreedUse> uses) implements DesignEdit {
        public SetFreedUses {
            uses = List.copyOf(uses);
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RoleLimits.performer(state, performerId).or(() -> RoleLimits.uses(uses));
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.use(state.design(), performerId, uses);
        }

        @Override
        public Phrase sentence(Redesign before) {
            var performer = before.asIs().inventory().performer(performerId);
            return Phrase.of(
                    "carving.edit.freedUses", performer.map(job -> job.name()).orElse(performerId));
        }
    }

    /** Says something to compose roles with: how good work is, or a profile. */
    record Compose(ComposingChange change) implements DesignEdit {
        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return change.refusal(state);
        }

        @Override
        public Design change(Redesign state) {
            return state.design().withComposing(change.applyTo(state.design().composing()));
        }

        @Override
        public Phrase sentence(Redesign before) {
            return change.sentence(before);
        }
    }

    /** Settles one field of what HR says about a role. Changes no figure. */
    record ChangeTerms(String roleId, TermsChange change) implements DesignEdit {
        public ChangeTerms {
            Objects.requireNonNull(roleId);
            Objects.requireNonNull(change);
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return RoleLimits.exists(state, roleId)
                    .or(() -> change.refusal(state.design().termsOf(roleId)));
        }

        @Override
        public Design change(Redesign state) {
            return HolderMoves.settle(state.design(), roleId, change);
        }

        @Override
        public Phrase sentence(Redesign before) {
            return change.sentence(RoleLimits.name(before, roleId));
        }
    }
}
