package nl.herontwerp.costing;

import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of one job or role costs.
 *
 * @param id "job:" or "role:" and the id
 * @param scale place in the wage scales, or null
 * @param paidHour cost of a paid hour
 * @param productiveHour cost of an hour at work; unknown where no scale says how many hours these are
 * @param countedByWork whether the work of this job is costed by the hour at work
 * @param aboveMinimum of a carved role: what the wage above the minimum wage costs a year, all positions
 *     together; the employer's own cost, because subsidies go by the minimum wage. Null for a job.
 */
public record HourCostLine(
        String id,
        Phrase subject,
        @Nullable ScaleStep scale,
        Explanation paidHour,
        Explanation productiveHour,
        boolean countedByWork,
        @Nullable Explanation aboveMinimum) {}
