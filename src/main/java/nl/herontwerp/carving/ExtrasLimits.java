package nl.herontwerp.carving;

import static nl.herontwerp.carving.PieceLimits.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What may be stated of the costs of a role beside its wage. */
final class ExtrasLimits {

    static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** Euros an hour. */
    static final int MAX_REPLACEMENT = 1_000;

    /** Euros. */
    static final int MAX_TRAINING = 10_000_000;

    private static final Hours WEEKS = Hours.of(52);

    private ExtrasLimits() {}

    static Optional<Phrase> refusal(CarvedRole role) {
        var extras = role.extras();
        return extras == null
                ? Optional.empty()
                : end(extras.subsidyEnd())
                        .or(() -> refuse(!isPart(extras.yearEndBonus()), "carving.refused.yearEndBonus"))
                        .or(() -> refuse(
                                extras.yearEndBonus() != null && role.scale() != null, "carving.refused.bonusInScale"))
                        .or(() -> refuse(!isLeave(extras.leave(), role), "carving.refused.leave", paid(role)))
                        .or(() -> refuse(!isPart(extras.sickness()), "carving.refused.sickness"))
                        .or(() -> refuse(
                                extras.noRisk() && extras.sickness() == null, "carving.refused.noRiskWithoutSickness"))
                        .or(() -> refuse(
                                !isWithin(extras.replacement(), MAX_REPLACEMENT),
                                "carving.refused.replacement",
                                Money.of(MAX_REPLACEMENT)))
                        .or(() -> refuse(
                                extras.replacement() != null && extras.leave() == null && extras.sickness() == null,
                                "carving.refused.replacementOfNothing"))
                        .or(() -> refuse(
                                !isWithin(extras.trainingOnce(), MAX_TRAINING)
                                        || !isWithin(extras.trainingYearly(), MAX_TRAINING),
                                "carving.refused.training",
                                Money.of(MAX_TRAINING)));
    }

    private static Optional<Phrase> end(@Nullable SubsidyEnd end) {
        if (end == null) {
            return Optional.empty();
        }
        var day = end.lastDay();
        return end.kind() == SubsidyEnd.Kind.STRUCTURAL
                ? refuse(day != null, "carving.refused.structuralWithDay")
                : refuse(
                        day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST),
                        "carving.refused.subsidyEnd",
                        EARLIEST,
                        LATEST);
    }

    private static boolean isPart(@Nullable Percentage part) {
        return part == null || part.isBetween(0, 100);
    }

    private static boolean isLeave(@Nullable Hours leave, CarvedRole role) {
        return leave == null || (!leave.isNegative() && leave.compareTo(paid(role)) <= 0);
    }

    /** Paid hours a year of one person. */
    private static Hours paid(CarvedRole role) {
        return role.contractHoursPerWeek().times(WEEKS.value());
    }

    private static boolean isWithin(@Nullable Money amount, int most) {
        return amount == null || (!amount.isNegative() && amount.compareTo(Money.of(most)) <= 0);
    }
}
