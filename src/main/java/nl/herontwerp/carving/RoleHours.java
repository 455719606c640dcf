package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;

/**
 * What the hours of a carved role are made of, in an average week, all positions together.
 *
 * @param work the pieces themselves, at the normal pace
 * @param handOver taking the pieces over, at the normal pace
 * @param walking between the places of the work, as stated
 */
public record RoleHours(Figure<Hours> work, Figure<Hours> handOver, Hours walking) {

    /** @param weeks in a year, more than 0 */
    public static RoleHours of(CarvedRole role, List<PieceWork> pieces, BigDecimal weeks) {
        var minutes = role.walkingMinutesPerDay();
        return new RoleHours(
                perWeek(pieces, PieceWork::hoursThen, weeks),
                perWeek(pieces, PieceWork::taken, weeks),
                minutes == null
                        ? Hours.ZERO
                        : Hours.ofMinutes(minutes.multiply(BigDecimal.valueOf(role.workingDaysPerWeek()))
                                .multiply(BigDecimal.valueOf(role.positions()))));
    }

    public Figure<Hours> total() {
        return work.with(handOver, Hours::plus).map(hours -> hours.plus(walking));
    }

    /** Hours that people with the role's wage value need; walking takes everybody the time that is stated. */
    Figure<Hours> needed(CarvedRole role) {
        var wageValue = role.wageValue();
        if (wageValue == null) {
            return Figure.unknown(Phrase.of("carving.missing.wageValue", role.name()));
        }
        if (wageValue.percent().signum() == 0) {
            return Figure.unknown(Phrase.of("carving.missing.noWageValue", role.name()));
        }
        return work.with(handOver, Hours::plus)
                .map(hours -> hours.dividedBy(wageValue.fraction(), MathContext.DECIMAL128))
                .map(hours -> hours.plus(walking));
    }

    private static Figure<Hours> perWeek(
            List<PieceWork> pieces, Function<PieceWork, Figure<Hours>> part, BigDecimal weeks) {
        return Figure.total(pieces.stream().map(part).toList(), Hours.ZERO, Hours::plus)
                .map(year -> year.dividedBy(weeks, MathContext.DECIMAL128));
    }
}
