package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;

/**
 * All that the cost through the years is computed from.
 *
 * @param base the case of one year; its date is the reference date
 * @param laterGuidance by role id; a role without guidance has none
 * @param agreed the wage scales on the first day of each year of the horizon
 * @param unitsPerYear of the product, when a user stated them
 */
public record HorizonCase(
        CostCase base,
        Horizon horizon,
        Map<String, LaterGuidance> laterGuidance,
        List<Agreed> agreed,
        Figure<BigDecimal> unitsPerYear) {

    public HorizonCase {
        laterGuidance = Map.copyOf(laterGuidance);
        agreed = List.copyOf(agreed);
        if (agreed.size() != horizon.years()) {
            throw new IllegalArgumentException("wage scales for each year");
        }
    }

    /** Hours a week of guidance after the first year, all positions together; the third year's go on. */
    public record LaterGuidance(Figure<Hours> secondYear, Figure<Hours> thirdYear) {

        Figure<Hours> of(int year) {
            return year == 2 ? secondYear : thirdYear;
        }
    }
}
