package nl.herontwerp.library;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.carving.RobotItem;
import org.jspecify.annotations.Nullable;

/**
 * A figure to start from.
 *
 * @param value in euros, years, hours, days or per cents as {@link What} says; null when the basis is unknown
 * @param source in Dutch; for an unknown figure how to come to know it
 * @param english the same in English
 * @param checked when it was last compared with the source
 */
public record RobotFigure(
        What what, Basis basis, @Nullable BigDecimal value, String source, String english, LocalDate checked) {

    public enum Basis {
        PUBLISHED,
        ESTIMATE,
        UNKNOWN
    }

    /** What there are figures of; those of money have an item. */
    public enum What {
        PURCHASE,
        LEASE,
        HIRE,
        INTEGRATION,
        TOOLING,
        SAFETY,
        TRAINING,
        CHANGEOVER,
        MAINTENANCE,
        ENERGY,
        LICENCES,
        EXCEPTIONS,
        RUNNING,
        LIFE_YEARS,
        RESIDUAL,
        SHIFTS_PER_DAY,
        HOURS_PER_SHIFT,
        DAYS_PER_WEEK,
        UPTIME,
        COMMISSIONING_DAYS,
        USUAL_DAYS,
        LOST_PER_DAY;

        public Optional<RobotItem.Kind> item() {
            return ordinal() <= RUNNING.ordinal() ? Optional.of(RobotItem.Kind.valueOf(name())) : Optional.empty();
        }

        public static What of(RobotItem.Kind kind) {
            return valueOf(kind.name());
        }
    }
}
