package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** Finds the inputs of the carved roles: their work, their pay, what is paid beside it and what is received. */
final class RoleInputs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CostCase input;
    private final Standing state;
    private final List<PieceWork> changing;
    private final MinimumWage minimum;
    private final FoundInputs found;

    /** @param changing pieces that change hands */
    RoleInputs(
            CostCase input, Standing state, List<PieceWork> changing, ParameterRegister register, FoundInputs found) {
        this.input = input;
        this.state = state;
        this.changing = changing;
        this.minimum = new MinimumWage(register);
        this.found = found;
    }

    void role(NewRole role) {
        if (changing.stream().anyMatch(piece -> WorkTerms.isOf(piece, role.id()))) {
            found.add(InputKind.DONE, role.id(), HUNDRED);
        }
        if (role.subsidy() == NewRole.Subsidy.ESTABLISHED) {
            role.wageValue()
                    .toOptional()
                    .ifPresent(value -> found.add(InputKind.WAGE_VALUE, role.id(), value.percent()));
        }
        if (input.agreed().roles().stream().noneMatch(each -> each.id().equals(role.id()))) {
            wage(role);
            found.stated(
                    InputKind.YEAR_END_BONUS, role.id(), percent(role.extras().yearEndBonus()));
        }
        found.add(
                InputKind.CONTRACT,
                role.id(),
                role.contractHoursPerWeek().value(),
                role.fullTimeHoursPerWeek().value());
        role.guidanceHoursPerWeek()
                .toOptional()
                .ifPresent(hours -> found.add(InputKind.GUIDANCE, role.id(), hours.value()));
        handOver(role.id());
        found.known(InputKind.WORKPLACE, role.id(), role.workplaceCost());
        beside(role);
        if (role.subsidy() != NewRole.Subsidy.NONE) {
            found.add(InputKind.SUBSIDY, role.id(), BigDecimal.ONE);
        }
        if (role.benefit() != NewRole.Benefit.NONE) {
            found.add(InputKind.BENEFIT, role.id(), BigDecimal.ONE);
        }
    }

    /** Its wage, which is the minimum wage when it has none of its own. */
    private void wage(NewRole role) {
        var own = role.hourlyWage();
        if (own == null) {
            Explained.raw(minimum.hourly(role.age(), input.referenceDate()))
                    .toOptional()
                    .ifPresent(wage -> found.add(InputKind.ROLE_WAGE, role.id(), wage));
        } else {
            found.add(InputKind.ROLE_WAGE, role.id(), own.euros());
        }
    }

    private void handOver(String role) {
        var handOver = state.design().role(role).map(CarvedRole::handOver);
        var isUsed = changing.stream()
                .anyMatch(piece -> WorkTerms.isOf(piece, role) && WorkTerms.followsRole(state.design(), piece));
        if (isUsed) {
            handOver.ifPresent(minutes -> found.add(InputKind.HAND_OVER, role, minutes.giverMinutes()));
        }
    }

    /** What is stated of leave, illness, replacement and training; leave and illness where they cost or give something. */
    private void beside(NewRole role) {
        var extras = role.extras();
        var isReplaced = extras.replacement() != null;
        var isAbsent = extras.leave() != null || extras.sickness() != null;
        if (isReplaced || extras.noRisk()) {
            found.stated(InputKind.SICKNESS, role.id(), percent(extras.sickness()));
        }
        if (isReplaced) {
            found.stated(InputKind.LEAVE, role.id(), hours(extras.leave()));
        }
        if (isAbsent) {
            found.stated(InputKind.REPLACEMENT, role.id(), euros(extras.replacement()));
        }
        found.stated(InputKind.TRAINING_ONCE, role.id(), euros(extras.trainingOnce()));
        found.stated(InputKind.TRAINING_YEARLY, role.id(), euros(extras.trainingYearly()));
    }

    private static @Nullable BigDecimal percent(@Nullable Percentage part) {
        return part == null ? null : part.percent();
    }

    private static @Nullable BigDecimal hours(@Nullable Hours hours) {
        return hours == null ? null : hours.value();
    }

    private static @Nullable BigDecimal euros(@Nullable Money amount) {
        return amount == null ? null : amount.euros();
    }
}
