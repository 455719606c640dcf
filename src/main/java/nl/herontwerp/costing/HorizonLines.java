package nl.herontwerp.costing;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Figure;

/**
 * The lines of all years, from which {@link HorizonImpact} adds up the rest. This is what a frozen scenario keeps.
 *
 * @param years year 0 first
 * @param casesPerYear in year 1
 * @param unitsPerYear in year 1
 */
public record HorizonLines(
        Horizon horizon, List<YearCost> years, Figure<BigDecimal> casesPerYear, Figure<BigDecimal> unitsPerYear) {

    public HorizonLines {
        years = List.copyOf(years);
    }

    /** The lines of all years that are money. */
    public List<CostLine> cash() {
        return years.stream().flatMap(year -> year.cash().stream()).toList();
    }
}
