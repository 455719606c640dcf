package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Simulation.Bar;
import nl.herontwerp.uncertainty.Study;

/** Which uncertain input moves the saving most. */
class TornadoPanel extends Section {

    private static final int MOST = 10;
    private static final int WIDTH = 720;
    private static final int NAMES = 270;
    private static final int MARGIN = 70;
    private static final int ROW = 28;
    private static final int LONGEST = 42;

    TornadoPanel(Study study, Simulation simulation) {
        add(new H2(Say.text("workbench.uncertainty.tornado")));
        var bars = simulation.tornado().stream().limit(MOST).toList();
        if (bars.isEmpty()) {
            add(new Paragraph(Say.text("workbench.uncertainty.tornado.none")));
            return;
        }
        var first = bars.getFirst();
        var input = study.inputs().get(first.input());
        var sentence = Say.text(
                "workbench.uncertainty.tornado.sentence",
                Amounts.label(input),
                Amounts.value(input, first.p10()),
                Sentences.saving(first.low()),
                Amounts.value(input, first.p90()),
                Sentences.saving(first.high()));
        add(
                new Paragraph(sentence),
                picture(study, bars, simulation.base()).show(sentence),
                new Paragraph(Say.text("workbench.uncertainty.tornado.explain")),
                table(study, simulation).folded());
    }

    private static Drawing picture(Study study, List<Bar> bars, Money base) {
        var low = bars.stream()
                .map(bar -> bar.low().min(bar.high()))
                .reduce(base, Money::min)
                .euros()
                .doubleValue();
        var high = bars.stream()
                .map(bar -> bar.low().max(bar.high()))
                .reduce(base, Money::max)
                .euros()
                .doubleValue();
        var scale = high > low ? (WIDTH - NAMES - 2 * MARGIN) / (high - low) : 0;
        var drawing = new Drawing(WIDTH, ROW * bars.size() + ROW);
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var y = i * ROW + 6.0;
            drawing.text(NAMES, y + 13, "end", shortened(study.inputs().get(bar.input())));
            half(drawing, base, bar.low(), low, scale, y, "from-low");
            half(drawing, base, bar.high(), low, scale, y, "from-high");
            var left = bar.low().min(bar.high());
            var right = bar.low().max(bar.high());
            drawing.text(x(left, low, scale) - 4, y + 13, "end", Amounts.euros(left));
            drawing.text(x(right, low, scale) + 4, y + 13, "start", Amounts.euros(right));
        }
        var middle = x(base, low, scale);
        drawing.line(middle, 0, middle, ROW * bars.size() + 4.0, "axis");
        drawing.text(middle, ROW * bars.size() + 20.0, "middle", Amounts.euros(base));
        return drawing;
    }

    private static void half(Drawing drawing, Money base, Money end, double low, double scale, double y, String style) {
        var from = x(base.min(end), low, scale);
        drawing.block(from, y, x(base.max(end), low, scale) - from, ROW - 10.0, style);
    }

    private static double x(Money money, double low, double scale) {
        return NAMES + MARGIN + (money.euros().doubleValue() - low) * scale;
    }

    private static String shortened(Input input) {
        var label = Amounts.label(input);
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }

    private static ResultTable table(Study study, Simulation simulation) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.tornado"),
                List.of(
                        Say.text("workbench.uncertainty.input"),
                        Say.text("workbench.uncertainty.p10"),
                        Say.text("workbench.uncertainty.thenSaving"),
                        Say.text("workbench.uncertainty.p90"),
                        Say.text("workbench.uncertainty.thenSaving"),
                        Say.text("workbench.uncertainty.contribution")));
        for (var bar : simulation.tornado()) {
            var input = study.inputs().get(bar.input());
            table.row(
                    Amounts.label(input),
                    List.of(
                            Amounts.value(input, bar.p10()),
                            Amounts.euros(bar.low()),
                            Amounts.value(input, bar.p90()),
                            Amounts.euros(bar.high()),
                            Say.formats()
                                    .percentage(new Percentage(BigDecimal.valueOf(bar.contribution() * 100)
                                            .setScale(0, RoundingMode.HALF_UP)))));
        }
        return table;
    }
}
