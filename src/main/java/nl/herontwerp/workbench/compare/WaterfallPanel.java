package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Waterfall;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Chart;
import nl.herontwerp.shell.widgets.ChartAxis;
import nl.herontwerp.shell.widgets.FallBar;

/** How the cost of now becomes that of one scenario: a sentence, a chart and a table with the same figures. */
class WaterfallPanel extends Div {

    private final Waterfall fall;

    WaterfallPanel(Waterfall fall) {
        this.fall = fall;
        addClassName("waterfall");
        var sentence = new Paragraph(sentence());
        sentence.addClassName("chart-sentence");
        add(sentence);
        if (fall.isKnown() && isChanged()) {
            add(chart());
        }
        var figures = new NativeDetails(Say.text("workbench.compare.fall.figures"), table());
        figures.setOpen(!fall.isKnown());
        add(figures);
    }

    private boolean isChanged() {
        return fall.steps().stream()
                .anyMatch(step -> !money(step.cost().difference()).isZero());
    }

    private String sentence() {
        if (!fall.isKnown()) {
            return Say.text("workbench.compare.fall.unknown");
        }
        if (!isChanged()) {
            return Say.text("workbench.compare.fall.same", whole(money(fall.now())));
        }
        var parts = new ArrayList<String>();
        parts.add(Say.text("workbench.compare.fall.sentence", whole(money(fall.now())), whole(money(fall.scenario()))));
        most(Comparator.naturalOrder())
                .ifPresent(step -> parts.add(Say.text(
                        "workbench.compare.fall.less",
                        name(step),
                        whole(change(step).negated()))));
        most(Comparator.reverseOrder())
                .ifPresent(step -> parts.add(Say.text("workbench.compare.fall.more", name(step), whole(change(step)))));
        return String.join(" ", parts);
    }

    /** The step at the end of an order of changes, when it is on that side of nothing. */
    private Optional<Waterfall.Step> most(Comparator<Money> order) {
        return fall.steps().stream()
                .min(Comparator.comparing(WaterfallPanel::change, order))
                .filter(step -> order.compare(change(step), Money.ZERO) < 0);
    }

    private Chart chart() {
        var bars = new ArrayList<FallBar>();
        var level = money(fall.now()).euros();
        bars.add(whole("workbench.compare.now", fall.now()));
        for (var step : fall.steps()) {
            var change = change(step);
            if (!change.isZero()) {
                var next = level.add(change.euros());
                bars.add(new FallBar(
                        name(step),
                        level,
                        next,
                        signed(change),
                        change.isNegative() ? FallBar.Kind.LESS : FallBar.Kind.MORE));
                level = next;
            }
        }
        bars.add(whole("workbench.compare.fall.scenario", fall.scenario()));
        var scale = ChartAxis.ofBars(bars.stream().map(FallBar::to).toList());
        return Chart.waterfall(
                sentence(),
                scale.beginsAtNothing()
                        ? Say.text("workbench.compare.fall.axis")
                        : Say.text("workbench.compare.fall.axisFrom", whole(new Money(scale.from()))),
                scale,
                List.of(
                        Say.text("workbench.compare.fall.whole"),
                        Say.text("workbench.compare.fall.isMore"),
                        Say.text("workbench.compare.fall.isLess")),
                bars);
    }

    private static FallBar whole(String key, Explanation amount) {
        var money = money(amount);
        return new FallBar(Say.text(key), BigDecimal.ZERO, money.euros(), whole(money), FallBar.Kind.WHOLE);
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("cost-table");
        table.setCaptionText(Say.text("workbench.compare.fall.caption"));
        table.getHead()
                .addRow()
                .add(
                        Cells.column(Say.text("workbench.compare.fall.kind")),
                        Cells.numbers(Say.text("workbench.compare.now")),
                        Cells.numbers(Say.text("workbench.compare.fall.scenario")),
                        Cells.numbers(Say.text("workbench.compare.fall.change")));
        for (var step : fall.steps()) {
            table.getBody()
                    .addRow()
                    .add(
                            Cells.row(name(step)),
                            Cells.figure(step.cost().now()),
                            Cells.figure(step.cost().scenario()),
                            Cells.change(step.cost().difference()));
        }
        var total = table.getBody().addRow();
        total.addClassName("total");
        total.add(
                Cells.row(Say.text("workbench.compare.fall.total")),
                Cells.figure(fall.now()),
                Cells.figure(fall.scenario()),
                Cells.change(fall.difference()));
        return table;
    }

    private static String name(Waterfall.Step step) {
        return Say.phrase(Phrase.ofEnum("costing.waterfall", step.kind()));
    }

    private static Money change(Waterfall.Step step) {
        return money(step.cost().difference());
    }

    private static Money money(Explanation explanation) {
        return CostImpact.money(explanation).toOptional().orElse(Money.ZERO);
    }

    private static String signed(Money change) {
        return change.isNegative() ? whole(change) : "+" + whole(change);
    }

    private static String whole(Money money) {
        return Say.formats().wholeEuros(money);
    }
}
