package nl.herontwerp.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** What is said at a wage that is below the statutory minimum wage. It may be kept: it may be how it is now. */
public final class MinimumRemark {

    private MinimumRemark() {}

    /** Empty when the wage is at the minimum or above, or when either is unknown. */
    public static Optional<String> of(
            String key, @Nullable BigDecimal hourlyWage, int age, ParameterRegister rules, LocalDate date) {
        return CostImpact.money(new MinimumWage(rules).hourly(age, date))
                .toOptional()
                .filter(least -> hourlyWage != null && hourlyWage.compareTo(least.euros()) < 0)
                .map(least -> Say.text(key, least, date));
    }
}
