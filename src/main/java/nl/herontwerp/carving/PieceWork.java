package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Optional;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work, now and in the redesign.
 *
 * @param performerId the present job that does it now, or null when unknown
 * @param holder who does the human part in the redesign
 * @param share part of its task, 0 to 1
 * @param minutes minutes each time its task is done
 * @param hoursNow human hours a year now, at the normal pace
 * @param hoursThen human hours a year in the redesign, at the normal pace
 * @param robotHours hours of present human work a year that robots take over
 * @param given hours a year that handing it over takes the present job; none while that is not stated
 * @param taken hours a year that taking it over takes the carved role; none while that is not stated
 */
public record PieceWork(
        String taskId,
        Activity activity,
        Classification classification,
        @Nullable String performerId,
        Holder holder,
        BigDecimal share,
        Figure<BigDecimal> minutes,
        Figure<Hours> hoursNow,
        Figure<Hours> hoursThen,
        Figure<Hours> robotHours,
        Figure<Hours> given,
        Figure<Hours> taken) {

    public PieceWork {
        // what was kept before handing over was counted has none
        given = given == null ? Figure.known(Hours.ZERO) : given;
        taken = taken == null ? Figure.known(Hours.ZERO) : taken;
    }

    /**
     * Hours a year that the present holder gains, less handing over; empty, even when the hours are unknown, when
     * nothing changes.
     */
    public Optional<Figure<Hours>> gained() {
        if (!(holder instanceof Holder.Present)) {
            return Optional.of(hoursNow.with(given, Hours::minus));
        }
        return robotHours.equals(Figure.known(Hours.ZERO)) ? Optional.empty() : Optional.of(robotHours);
    }
}
