package nl.herontwerp.workbench.costs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.HorizonOutcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.StackPart;
import org.jspecify.annotations.Nullable;

/** What the differences of the years add up to; the table by year has the same figures. */
final class YearsChart {

    private YearsChart() {}

    static Chart of(HorizonImpact impact) {
        var lines = new ArrayList<StackPart>();
        lines.add(line(impact, "workbench.years.chart.cash", HorizonImpact.Year::cumulative));
        var hasMore = CostImpact.money(impact.economic())
                .toOptional()
                .filter(Money::isZero)
                .isEmpty();
        if (hasMore) {
            lines.add(line(impact, "workbench.years.chart.worth", HorizonImpact.Year::cumulativeWorth));
        }
        return Chart.stacks(
                HorizonOutcome.sentences(impact).stream().map(Say::phrase).collect(Collectors.joining(" ")),
                Say.text("workbench.years.axis"),
                impact.years().stream().map(YearsTables::shortName).toList(),
                lines);
    }

    private static StackPart line(
            HorizonImpact impact, String key, Function<HorizonImpact.Year, Explanation> cumulative) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var texts = new ArrayList<String>();
        for (var year : impact.years()) {
            var amount = cumulative.apply(year);
            values.add(CostImpact.money(amount).map(Money::euros).toOptional().orElse(null));
            texts.add(Figures.value(amount));
        }
        return new StackPart(Say.text(key), values, List.copyOf(texts), true);
    }
}
