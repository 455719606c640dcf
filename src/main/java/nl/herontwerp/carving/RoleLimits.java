package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of carved roles and of freed hours allow. */
final class RoleLimits {

    static final int MAX_POSITIONS = 1_000;
    static final int MAX_FULL_TIME = 60;
    static final int MIN_AGE = 15;
    static final int MAX_AGE = 100;
    static final int MAX_WAGE = 1_000;
    static final int MAX_USES = 10;
    static final int MAX_ESTIMATES = 500;
    static final int MAX_PACE = 500;

    /** Minutes in a day. */
    static final int DAY = 1_440;

    private RoleLimits() {}

    static Optional<Phrase> exists(Redesign state, String roleId) {
        return refuse(!state.design().roles().containsKey(roleId), "carving.refused.noSuchRole");
    }

    static Optional<Phrase> performer(Redesign state, String performerId) {
        return refuse(state.asIs().inventory().performer(performerId).isEmpty(), "carving.refused.noSuchPerformer");
    }

    static Optional<Phrase> role(Redesign state, CarvedRole role) {
        return refuse(role.id().isBlank(), "carving.refused.idInUse")
                .or(() -> PieceLimits.named(role.name()))
                .or(() -> refuse(
                        role.positions() < 1 || role.positions() > MAX_POSITIONS,
                        "carving.refused.positions",
                        1,
                        MAX_POSITIONS))
                .or(() -> refuse(
                        !isWithin(role.fullTimeHoursPerWeek(), MAX_FULL_TIME),
                        "carving.refused.fullTime",
                        MAX_FULL_TIME))
                .or(() -> refuse(
                        !isPositive(role.contractHoursPerWeek())
                                || role.contractHoursPerWeek().compareTo(role.fullTimeHoursPerWeek()) > 0,
                        "carving.refused.contractHours",
                        role.fullTimeHoursPerWeek()))
                .or(() -> refuse(
                        role.workingDaysPerWeek() < 1 || role.workingDaysPerWeek() > 7, "carving.refused.workingDays"))
                .or(() -> wage(role.hourlyWage()))
                .or(() -> refuse(role.age() < MIN_AGE || role.age() > MAX_AGE, "carving.refused.age", MIN_AGE, MAX_AGE))
                .or(() -> wageValue(role.wageValue()))
                .or(() -> guidance(state, role.guidance()))
                .or(() -> notNegative(role.workplaceCost()))
                .or(() -> refuse(
                        role.estimates().size() > MAX_ESTIMATES
                                || !role.estimates().stream().allMatch(RoleLimits::isPossible),
                        "carving.refused.estimate"))
                .or(() -> refuse(!isMinutes(role.walkingMinutesPerDay()), "carving.refused.walking", DAY))
                .or(() -> handOver(role.handOver()))
                .or(() -> ExtrasLimits.refusal(role));
    }

    static Optional<Phrase> handOver(@Nullable HandOver handOver) {
        return refuse(
                handOver != null && (!isMinutes(handOver.giverMinutes()) || !isMinutes(handOver.takerMinutes())),
                "carving.refused.handOver",
                DAY);
    }

    /** From no minutes to those of a day. */
    private static boolean isMinutes(@Nullable BigDecimal minutes) {
        return minutes == null || (minutes.signum() >= 0 && minutes.compareTo(BigDecimal.valueOf(DAY)) <= 0);
    }

    private static boolean isPossible(CarvedRole.TaskEstimate estimate) {
        var pace = estimate.pace();
        var pieces = estimate.pieces();
        var norm = estimate.norm();
        return (pace == null || pace.isBetween(0, MAX_PACE))
                && (pieces == null || pieces.signum() >= 0)
                && (norm == null || norm.signum() > 0)
                && isPart(estimate.quality())
                && isPart(estimate.netTime());
    }

    private static boolean isPart(@Nullable Percentage percentage) {
        return percentage == null || percentage.isBetween(0, 100);
    }

    static Optional<Phrase> notNegative(@Nullable Money amount) {
        return refuse(amount != null && amount.isNegative(), "carving.refused.negativeAmount");
    }

    static Optional<Phrase> uses(List<FreedUse> uses) {
        if (uses.size() > MAX_USES) {
            return Optional.of(Phrase.of("carving.refused.uses", MAX_USES));
        }
        var total = BigDecimal.ZERO;
        for (var use : uses) {
            var refusal = refuse(use.share().percent().signum() <= 0, "carving.refused.useShare")
                    .or(() -> notNegative(use.valuePerHour()));
            if (refusal.isPresent()) {
                return refusal;
            }
            total = total.add(use.share().percent());
        }
        return refuse(total.compareTo(Pieces.HUNDRED) > 0, "carving.refused.useTotal", new Percentage(total));
    }

    static String name(Redesign state, String roleId) {
        return state.design().role(roleId).map(CarvedRole::name).orElse(roleId);
    }

    private static Optional<Phrase> wage(@Nullable Money wage) {
        return refuse(
                wage != null && (wage.euros().signum() <= 0 || wage.compareTo(Money.of(MAX_WAGE)) > 0),
                "carving.refused.wage");
    }

    private static Optional<Phrase> wageValue(@Nullable Percentage wageValue) {
        return refuse(
                wageValue != null
                        && (!wageValue.isBetween(0, 100)
                                || wageValue.percent().stripTrailingZeros().scale() > 0),
                "carving.refused.wageValue");
    }

    private static Optional<Phrase> guidance(Redesign state, CarvedRole.@Nullable Guidance guidance) {
        return guidance == null
                ? Optional.empty()
                : performer(state, guidance.performerId())
                        .or(() -> refuse(
                                !isWeek(guidance.hoursPerWeek())
                                        || !isWeek(guidance.secondYear())
                                        || !isWeek(guidance.thirdYear()),
                                "carving.refused.guidanceHours"));
    }

    private static boolean isWeek(@Nullable Hours hours) {
        return hours == null || (!hours.isNegative() && hours.compareTo(Hours.of(168)) <= 0);
    }

    private static boolean isPositive(Hours hours) {
        return hours.value().signum() > 0;
    }

    private static boolean isWithin(Hours hours, long most) {
        return isPositive(hours) && hours.compareTo(Hours.of(most)) <= 0;
    }
}
