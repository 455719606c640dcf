package nl.herontwerp.portfolio;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Sums over projects. What is unknown is counted beside each sum and is in none of them.
 *
 * @param projects how many there are
 * @param savings euros a year by stage; a stage without projects is absent
 * @param oneOff euros that come once
 * @param jobs jobs-agreement jobs
 * @param notCurrent projects of which the figures are being computed again
 */
public record Totals(
        int projects,
        Map<Stage, Sum<Money>> savings,
        Sum<Money> oneOff,
        Sum<BigDecimal> jobs,
        Sum<Hours> freedHours,
        Sum<Hours> unclaimedHours,
        Sum<Hours> simpleHours,
        int notCurrent) {

    /**
     * What is known, added up.
     *
     * @param of how many projects it is known
     * @param unknown of how many it is not
     */
    public record Sum<T>(T value, int of, int unknown) {

        private static <T> Sum<T> over(
                List<ProjectLine> lines, Function<KeyFigures, @Nullable T> figure, T zero, BinaryOperator<T> plus) {
            var known = lines.stream()
                    .flatMap(line -> line.figures().map(figure).stream())
                    .toList();
            return new Sum<>(known.stream().reduce(zero, plus), known.size(), lines.size() - known.size());
        }

        /** Whether nothing of it is known. */
        public boolean isUnknown() {
            return of == 0 && unknown > 0;
        }
    }

    /** The sums over these projects. */
    public static Totals of(List<ProjectLine> lines) {
        var savings = new EnumMap<Stage, Sum<Money>>(Stage.class);
        for (var stage : Stage.values()) {
            var mine = lines.stream().filter(line -> line.stage() == stage).toList();
            if (!mine.isEmpty()) {
                savings.put(stage, Sum.over(mine, KeyFigures::result, Money.ZERO, Money::plus));
            }
        }
        return new Totals(
                lines.size(),
                savings,
                Sum.over(lines, KeyFigures::oneOff, Money.ZERO, Money::plus),
                Sum.over(lines, KeyFigures::jobs, BigDecimal.ZERO, BigDecimal::add),
                Sum.over(lines, KeyFigures::freedHours, Hours.ZERO, Hours::plus),
                Sum.over(lines, KeyFigures::unclaimedHours, Hours.ZERO, Hours::plus),
                Sum.over(lines, KeyFigures::simpleHours, Hours.ZERO, Hours::plus),
                (int) lines.stream().filter(line -> !line.isCurrent()).count());
    }

    /** Of how many projects the saving is known. */
    public int savingKnown() {
        return savings.values().stream().mapToInt(Sum::of).sum();
    }
}
