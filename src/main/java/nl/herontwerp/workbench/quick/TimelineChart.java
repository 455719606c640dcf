package nl.herontwerp.workbench.quick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Amounts;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.StackPart;
import nl.herontwerp.workbench.quick.QuickTimeline.Bar;
import org.jspecify.annotations.Nullable;

/** Cost upwards, subsidy and benefits downwards, what is left as a line. */
final class TimelineChart {

    private TimelineChart() {}

    static Chart of(String sentence, List<Bar> bars) {
        var parts = new ArrayList<StackPart>();
        parts.add(part(
                Say.text("placement.employerCost"),
                bars,
                bar -> Optional.of(bar.amounts().employerCost()),
                false));
        for (var kind : List.of(Kind.SUBSIDY, Kind.SICKNESS_BENEFIT, Kind.BENEFIT)) {
            if (bars.stream().anyMatch(bar -> bar.amounts().of(kind).isPresent())) {
                parts.add(part(
                        Say.phrase(Phrase.ofEnum("placement.line", kind)),
                        bars,
                        bar -> bar.amounts().of(kind),
                        false));
            }
        }
        parts.add(part(
                Say.text("workbench.quick.table.net"),
                bars,
                bar -> Optional.of(bar.amounts().netCost()),
                true));
        return Chart.stacks(
                sentence,
                Say.text("workbench.quick.timeline.axis"),
                bars.stream().map(Bar::name).toList(),
                parts);
    }

    private static StackPart part(
            String name, List<Bar> bars, Function<Bar, Optional<Explanation>> amount, boolean line) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var texts = new ArrayList<String>();
        for (var bar : bars) {
            var found = amount.apply(bar);
            values.add(found.flatMap(each -> Amounts.money(each).toOptional())
                    .map(Money::euros)
                    .orElse(null));
            texts.add(found.map(Figures::value).orElse("\u2013"));
        }
        return new StackPart(name, values, texts, line);
    }
}
