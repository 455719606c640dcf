package nl.herontwerp.wagerules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;

/**
 * Whether a collective agreement has a scale at the level of the minimum wage, which HR asks of every
 * carved role: the wage above the minimum wage is the employer's own cost.
 *
 * @param minimum the minimum wage an hour on the date, from 21
 * @param standing of each line that holds on the date
 */
public record ScalesNearMinimum(Explanation minimum, List<Standing> standing) {

    /** So far above the minimum wage a scale still is near it; the program's own measure, not one of law. */
    public static final Percentage NEAR = Percentage.of(5);

    /** A line against the minimum wage. */
    public record Standing(ScaleLine line, Figure<Level> level) {}

    /** Where a wage is. Compared to the cent, half up. */
    public enum Level {
        BELOW,
        AT,
        NEAR,
        ABOVE
    }

    public static ScalesNearMinimum of(WageScales table, ParameterRegister register, LocalDate date) {
        var minimum = new MinimumWage(register).hourly(MinimumWage.ADULT, date);
        return new ScalesNearMinimum(
                minimum,
                table.holdingOn(date).stream()
                        .map(line -> new Standing(line, level(line, minimum)))
                        .toList());
    }

    /** Lines at or near the minimum wage. */
    public List<ScaleLine> atOrNear() {
        return at(Level.AT, Level.NEAR);
    }

    public List<ScaleLine> below() {
        return at(Level.BELOW);
    }

    /** Whether it is known that no line is at, near or below the minimum wage. */
    public boolean isAllAbove() {
        return !standing.isEmpty()
                && standing.stream().allMatch(each -> each.level().equals(Figure.known(Level.ABOVE)));
    }

    private List<ScaleLine> at(Level... levels) {
        return standing.stream()
                .filter(each ->
                        each.level().toOptional().map(List.of(levels)::contains).orElse(false))
                .map(Standing::line)
                .toList();
    }

    private static Figure<Level> level(ScaleLine line, Explanation minimum) {
        return ScaleCost.comparable(line).with(Explained.raw(minimum), ScalesNearMinimum::level);
    }

    private static Level level(Money wage, BigDecimal minimum) {
        var compared = wage.euros().compareTo(minimum);
        if (compared <= 0) {
            return compared < 0 ? Level.BELOW : Level.AT;
        }
        var most = minimum.multiply(Numbers.onePlus(NEAR.fraction()));
        return wage.euros().compareTo(most) <= 0 ? Level.NEAR : Level.ABOVE;
    }
}
