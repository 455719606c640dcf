package nl.herontwerp.process;

import java.math.BigDecimal;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;

/**
 * How much work one task is.
 *
 * @param visitsPerCase how often per case, expected value
 * @param timesPerYear how often a year
 * @param activeMinutes minutes of work each time
 * @param hoursPerYear hours of work a year, waiting not counted
 * @param hoursPerWeek hours of work in an average working week
 */
public record TaskLoad(
        String taskId,
        Figure<BigDecimal> visitsPerCase,
        Figure<BigDecimal> timesPerYear,
        Figure<BigDecimal> activeMinutes,
        Figure<Hours> hoursPerYear,
        Figure<Hours> hoursPerWeek) {}
