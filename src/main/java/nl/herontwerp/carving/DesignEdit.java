package nl.herontwerp.carving;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Given;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A change of a redesign: here of who does the pieces and with what, {@link SupplierEdit} of who takes them over
 * for a price, {@link PieceEdit} of the pieces and {@link JudgementEdit} of what is found about them.
 *
 * <p>A task that nobody touched has one piece with the id {@link Activity#wholeId}.
 */
public sealed interface DesignEdit extends Edit<Redesign>
        permits PieceEdit,
                JudgementEdit,
                SupplierEdit,
                DesignEdit.PutRole,
                DesignEdit.RemoveRole,
                DesignEdit.Assign,
                DesignEdit.PutRobot,
                DesignEdit.RemoveRobot,
                DesignEdit.SetCoverage,
                DesignEdit.SetFreedUses,
                DesignEdit.Compose,
                DesignEdit.ChangeTerms {

    /** The design after the edit. */
    Design change(Redesign state);

    @Override
    default Redesign applyTo(Redesign state) {
        return state.with(change(state));
    }

    /** Adds a carved role or replaces what is settled about it. */
    record PutRole(CarvedRole role) implements DesignEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("role", role, role.id()));
        }

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
        public Optional<Given> gives() {
            return Optional.empty();
        }

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

    /** Gives a piece to a carved role or a supplier, or stops doing it; null gives it back to its present holder. */
    record Assign(String activityId, @Nullable Assignment assignment) implements DesignEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("holder", assignment, activityId));
        }

        @Override
        public Optional<Phrase> refusal(Redesign state) {
            return PieceLimits.piece(state, activityId).or(() -> switch (assignment) {
                case Assignment.ToRole(var roleId, var handOver, var burdens) ->
                    RoleLimits.exists(state, roleId).or(() -> RoleLimits.handOver(handOver));
                case Assignment.ToSupplier(var supplierId) -> SupplierLimits.exists(state, supplierId);
                case Assignment.Stopped() -> Optional.empty();
                case null -> Optional.empty();
            });
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
                case Assignment.ToSupplier to ->
                    Phrase.of("carving.edit.outsourced", name, SupplierLimits.name(before, to.supplierId()));
                case Assignment.Stopped() -> Phrase.of("carving.edit.stopped", name);
            };
        }
    }

    /** Adds a robot with what it covers, or replaces what is known of it; what it covers then stays as it is. */
    record PutRobot(RobotOption robot) implements DesignEdit {
        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("robot", robot.withCoverage(new LinkedHashMap<>()), robot.id()));
        }

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
        public Optional<Given> gives() {
            return Optional.empty();
        }

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
        public Optional<Given> gives() {
            return Optional.of(Given.of("coverage", coverage, robotId, activityId));
        }

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
            return RobotLimits.said(before, robotId, activityId, coverage);
        }
    }

    /** Says what is done with the hours that a present job gains; an empty list claims nothing. */
    record SetFreedUses(String performerId, List<FreedUse> uses) implements DesignEdit {
        public SetFreedUses {
            uses = List.copyOf(uses);
        }

        @Override
        public Optional<Given> gives() {
            return Optional.of(Given.of("freedUses", uses, performerId));
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
        public Optional<Given> gives() {
            return change.gives();
        }

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
        public Optional<Given> gives() {
            return Optional.of(Given.of("terms", change, roleId, change.changes()));
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
