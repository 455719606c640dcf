package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;

/**
 * The work of a role by day of the week: hours of each task divided over the days on which it occurs, in
 * proportion to the time that it occurs on each day.
 *
 * @param perDay by day; unknown when the hours of a task of that day are unknown
 * @param elsewhere hours a week of tasks of which nobody said when they occur
 */
public record WeekPlan(Map<DayOfWeek, Figure<Hours>> perDay, Figure<Hours> elsewhere) {

    public static WeekPlan of(Redesign redesign, List<PieceWork> pieces) {
        var blocks = WorkBlock.of(redesign, pieces);
        var perDay = new EnumMap<DayOfWeek, Figure<Hours>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            perDay.put(
                    day,
                    total(blocks.stream()
                            .filter(block -> !block.times().on(day).isEmpty())
                            .map(block -> on(day, block))
                            .toList()));
        }
        return new WeekPlan(
                perDay,
                total(blocks.stream()
                        .filter(block -> !block.hasTimes())
                        .map(WorkBlock::hoursPerWeek)
                        .toList()));
    }

    /** Whether nothing is known of when the work occurs. */
    public boolean isUnknown() {
        return perDay.values().stream().allMatch(Figure.known(Hours.ZERO)::equals);
    }

    private static Figure<Hours> on(DayOfWeek day, WorkBlock block) {
        BigDecimal part = block.times()
                .on(day)
                .length()
                .value()
                .divide(block.times().length().value(), MathContext.DECIMAL128);
        return block.hoursPerWeek().map(hours -> hours.times(part));
    }

    private static Figure<Hours> total(List<Figure<Hours>> hours) {
        return Figure.total(hours, Hours.ZERO, Hours::plus);
    }
}
