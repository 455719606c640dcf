package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleDraft;
import nl.herontwerp.costing.Horizon.Setting;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.HorizonEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.Lever;

/** Does to a state what an edit would, for a lever at another value. */
final class LeverChanges {

    /** Rounded down, so that shares never add up to more than was asked. */
    private static final MathContext EXACT = new MathContext(34, RoundingMode.DOWN);

    private LeverChanges() {}

    /** @param key of a lever whose base is known */
    static Standing after(Standing state, String key, BigDecimal value) throws EditRefused {
        if (key.equals(Lever.SUBSIDY_MONTHS)) {
            return done(state, new HorizonEdit.SetNumber(Setting.SUBSIDY_MONTHS, value));
        }
        var id = InputKind.idOf(key);
        return switch (InputKind.of(key)) {
            case WAGE_VALUE -> role(state, id, draft -> draft.wageValue(new Percentage(value)));
            case SUBSIDY ->
                value.signum() == 0 ? role(state, id, draft -> draft.subsidy(CarvedRole.Subsidy.NONE)) : state;
            case BENEFIT ->
                value.signum() == 0 ? role(state, id, draft -> draft.benefit(CarvedRole.Benefit.NONE)) : state;
            case GUIDANCE -> guidance(state, id, new Hours(value));
            case USED -> done(state, new DesignEdit.SetFreedUses(id, used(state, id, value)));
            case ROBOT_USE -> robot(state, id, new Percentage(value));
            case CASES -> {
                var cases = Objects.requireNonNull(
                        state.asIs().inventory().casesPerYear().get(id));
                yield done(state, new InventoryEdit.SetCasesPerYear(id, value, cases.provenance()));
            }
            default -> throw new IllegalArgumentException("no lever: " + key);
        };
    }

    private static Standing done(Standing state, Edit<?> edit) throws EditRefused {
        var refusal = state.refusal(edit);
        if (refusal.isPresent()) {
            throw new EditRefused(refusal.get());
        }
        return state.after(edit);
    }

    private static Standing role(Standing state, String id, UnaryOperator<RoleDraft> change) throws EditRefused {
        var role = Objects.requireNonNull(state.design().roles().get(id));
        return done(state, new DesignEdit.PutRole(role.with(change)));
    }

    private static Standing guidance(Standing state, String id, Hours hours) throws EditRefused {
        var now = Objects.requireNonNull(
                Objects.requireNonNull(state.design().roles().get(id)).guidance());
        return role(
                state,
                id,
                draft -> draft.guidance(
                        new CarvedRole.Guidance(now.performerId(), hours, now.secondYear(), now.thirdYear())));
    }

    /** The uses keep their proportions; a use of nothing is no use. */
    private static List<FreedUse> used(Standing state, String job, BigDecimal value) {
        var uses = state.design().freedUses().getOrDefault(job, List.of());
        var total = Levers.used(uses);
        return value.signum() == 0
                ? List.of()
                : uses.stream()
                        .map(use -> new FreedUse(
                                use.kind(),
                                new Percentage(
                                        use.share().percent().multiply(value).divide(total, EXACT)),
                                use.valuePerHour()))
                        .toList();
    }

    /**
     * Less of every piece that it covers. Not an edit of its coverage, which may say that a robot helps all the time or not at
     * all; here it stands still at times.
     */
    private static Standing robot(Standing state, String id, Percentage part) {
        var robots = new LinkedHashMap<>(state.design().robots());
        robots.computeIfPresent(id, (any, robot) -> {
            var coverage = new LinkedHashMap<>(robot.coverage());
            coverage.replaceAll((piece, covered) -> new RobotOption.Coverage(
                    new Percentage(covered.share().percent().multiply(part.fraction())),
                    covered.remainingHuman(),
                    covered.cycleSeconds(),
                    covered.help()));
            return robot.withCoverage(coverage);
        });
        return state.with(state.design().withRobots(robots));
    }
}
