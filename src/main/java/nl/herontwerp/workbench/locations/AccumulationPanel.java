package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Comparison;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.ChartAxis;
import nl.herontwerp.shell.widgets.StackPart;
import org.jspecify.annotations.Nullable;

/** Cost that adds up from the hardest factor to the softest, so that a reader sees how much does not depend on opinion. */
class AccumulationPanel extends Section {

    void show(TotalCost cost, String sentence) {
        removeAll();
        var comparison = cost.comparison();
        setVisible(comparison.isPossible());
        if (!comparison.isPossible()) {
            return;
        }
        add(
                new H2(Say.text("workbench.locations.accumulated")),
                new Paragraph(Say.text("workbench.locations.accumulated.explain")),
                chart(comparison, sentence),
                table(comparison));
    }

    private static Chart chart(Comparison comparison, String sentence) {
        var lines = comparison.series().stream().map(AccumulationPanel::line).toList();
        var scale = ChartAxis.ofLines(lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .toList());
        return Chart.lines(
                sentence,
                scale.beginsAtNothing()
                        ? Say.text("workbench.locations.axis")
                        : Say.text("workbench.locations.axisFrom", Euros.perUnit(scale.from())),
                scale,
                comparison.counted().stream().map(AccumulationPanel::name).toList(),
                lines,
                turns(comparison));
    }

    /** Where another location becomes the cheapest one. */
    private static List<Chart.Mark> turns(Comparison comparison) {
        return comparison.leads().stream()
                .skip(1)
                .map(lead -> new Chart.Mark(
                        comparison.counted().indexOf(lead.from()),
                        Say.text("workbench.locations.turn", lead.location().name())))
                .toList();
    }

    private static StackPart line(Comparison.Series series) {
        var values = new ArrayList<@Nullable BigDecimal>();
        var texts = new ArrayList<String>();
        for (var index = 0; index < series.steps().size(); index++) {
            var amount = series.shown(index).euros();
            values.add(amount);
            texts.add(Euros.perUnit(amount));
        }
        return new StackPart(series.location().name(), values, texts, true);
    }

    private static Div table(Comparison comparison) {
        var table = new LocationTable(
                Say.text("workbench.locations.accumulated.caption"),
                Say.text("workbench.locations.upTo"),
                Stream.concat(
                                comparison.series().stream()
                                        .map(each -> each.location().name()),
                                Stream.of(Say.text("workbench.locations.cheapest")))
                        .toList());
        var lead = 0;
        for (var index = 0; index < comparison.counted().size(); index++) {
            var at = index;
            var factor = comparison.counted().get(at);
            var leads = comparison.leads();
            if (lead + 1 < leads.size() && leads.get(lead + 1).from() == factor) {
                lead++;
            }
            var cells = new ArrayList<NativeTableCell>();
            comparison
                    .series()
                    .forEach(each -> cells.add(
                            LocationTable.number(Euros.perUnit(each.shown(at).euros()))));
            cells.add(LocationTable.number(leads.get(lead).location().name()));
            table.row(name(factor), cells);
        }
        return table;
    }

    private static String name(Factor factor) {
        return Say.phrase(Phrase.ofEnum("reshoring.factor", factor));
    }
}
