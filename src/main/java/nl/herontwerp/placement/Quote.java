package nl.herontwerp.placement;

import java.util.Set;
import nl.herontwerp.kernel.Doubt;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.wagerules.MonthCost;
import nl.herontwerp.wagerules.Receipt;
import nl.herontwerp.wagerules.WageCostSubsidy;
import org.jspecify.annotations.Nullable;

/**
 * One whole month of a placement by the rules of its first day, as if the employment began on it: without a
 * trial and without looking ahead. What is not known on that date is unknown.
 *
 * @param minimumHourlyWage of the age and date
 * @param referenceMonth of the age and date, at 36 hours and without holiday allowance
 * @param subsidy the wage-cost subsidy; null where none was asked for
 * @param hourlyWage that is paid, before dispensation
 * @param month wage, holiday allowance, premiums and pension, after dispensation
 * @param employerCost sum of {@code month}
 * @param benefitYear the highest wage-cost benefit a year
 * @param netCost employer cost less the subsidy paid and less a twelfth of the benefit, half up to the cent
 * @param jobs for the jobs agreement
 * @param doubts all doubts under any of these
 */
public record Quote(
        Explanation minimumHourlyWage,
        Explanation referenceMonth,
        WageCostSubsidy.@Nullable Month subsidy,
        Explanation hourlyWage,
        MonthCost.Month month,
        Explanation employerCost,
        Explanation benefitYear,
        Explanation netCost,
        Explanation jobs,
        Set<Doubt> doubts,
        Receipt receipt) {

    public Quote {
        doubts = Set.copyOf(doubts);
    }
}
