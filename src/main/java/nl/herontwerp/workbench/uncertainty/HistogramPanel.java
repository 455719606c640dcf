package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Simulation;

/** How often which saving came out. */
class HistogramPanel extends Section {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int TOP = 24;
    private static final int BOTTOM = 180;

    HistogramPanel(Simulation simulation) {
        var columns = simulation.histogram().counts();
        var sentence = sentence(simulation);
        add(
                new H2(Say.text("workbench.uncertainty.histogram")),
                new Paragraph(sentence),
                picture(simulation).show(sentence),
                table(simulation, columns).folded());
    }

    private static String sentence(Simulation simulation) {
        var most = simulation
                .histogram()
                .counts()
                .indexOf(Collections.max(simulation.histogram().counts()));
        return Say.text(
                "workbench.uncertainty.histogram.sentence",
                Amounts.euros(simulation.histogram().from(most)),
                Amounts.euros(simulation.histogram().from(most + 1)),
                Sentences.saving(simulation.spread().p10()),
                Sentences.saving(simulation.spread().p90()));
    }

    private static Drawing picture(Simulation simulation) {
        var histogram = simulation.histogram();
        var counts = histogram.counts();
        var drawing = new Drawing(WIDTH, HEIGHT);
        var wide = (double) WIDTH / counts.size();
        var most = Collections.max(counts);
        for (var i = 0; i < counts.size(); i++) {
            var high = (double) (BOTTOM - TOP) * counts.get(i) / most;
            drawing.block(
                    i * wide + 1,
                    BOTTOM - high,
                    wide - 2,
                    high,
                    histogram.from(i).isNegative() ? "dearer" : "cheaper");
        }
        drawing.line(0, BOTTOM, WIDTH, BOTTOM, "axis");
        mark(drawing, simulation, Money.ZERO, "€ 0", "zero", HEIGHT - 6);
        var spread = simulation.spread();
        mark(drawing, simulation, spread.p10(), "P10", "percentile", TOP - 10);
        mark(drawing, simulation, spread.p50(), "P50", "percentile", TOP - 10);
        mark(drawing, simulation, spread.p90(), "P90", "percentile", TOP - 10);
        drawing.text(0, BOTTOM + 16, "start", Amounts.euros(histogram.start()));
        drawing.text(WIDTH, BOTTOM + 16, "end", Amounts.euros(histogram.from(counts.size())));
        return drawing;
    }

    private static void mark(Drawing drawing, Simulation simulation, Money at, String name, String style, int y) {
        var histogram = simulation.histogram();
        var from = histogram.start().euros().doubleValue();
        var to = histogram.from(histogram.counts().size()).euros().doubleValue();
        var x = (at.euros().doubleValue() - from) / (to - from) * WIDTH;
        if (x >= 0 && x <= WIDTH) {
            drawing.line(x, TOP - 6, x, BOTTOM, style);
            drawing.text(Math.clamp(x, 16, WIDTH - 16), y, "middle", name);
        }
    }

    private static ResultTable table(Simulation simulation, List<Integer> counts) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.histogram"),
                List.of(Say.text("workbench.uncertainty.saving"), Say.text("workbench.uncertainty.draws")));
        var histogram = simulation.histogram();
        for (var i = 0; i < counts.size(); i++) {
            table.row(
                    Say.text(
                            "workbench.uncertainty.fromTo",
                            Amounts.euros(histogram.from(i)),
                            Amounts.euros(histogram.from(i + 1))),
                    List.of(Say.formats().decimal(BigDecimal.valueOf(counts.get(i)), 0)));
        }
        return table;
    }
}
