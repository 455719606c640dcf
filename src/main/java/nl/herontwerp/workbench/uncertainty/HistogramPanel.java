package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Simulation;

/** How often which outcome came out. */
class HistogramPanel extends Section {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 220;
    private static final int TOP = 24;
    private static final int BOTTOM = 180;

    private final Paragraph said = new Paragraph();
    private final Div picture = new Div();
    private final Folded table = new Folded();

    HistogramPanel() {
        add(new H2(Say.text("workbench.uncertainty.histogram")), said, picture, table);
    }

    void show(Found found) {
        var simulation = found.simulation();
        var isThere = !simulation.spread().isCertain()
                && !simulation.histogram().counts().isEmpty();
        setVisible(isThere);
        if (isThere) {
            var sentence = sentence(found.words(), simulation);
            said.setText(sentence);
            picture.removeAll();
            picture.add(picture(found.words(), simulation).show(sentence));
            table.show(table(found.words(), simulation));
        }
    }

    private static String sentence(Words words, Simulation simulation) {
        var histogram = simulation.histogram();
        var most = histogram.counts().indexOf(Collections.max(histogram.counts()));
        var text = Say.text(
                "workbench.uncertainty.histogram.sentence",
                words.bare(histogram.from(most)),
                words.bare(histogram.from(most + 1)),
                words.said(simulation.spread().p10()),
                words.said(simulation.spread().p90()),
                histogram.counts().get(most),
                simulation.draws());
        var never = histogram.never() == 0
                ? ""
                : " " + Say.text("workbench.uncertainty.histogram.never", histogram.never(), words.bare(Level.NEVER));
        var beyond = histogram.beyond() == 0
                ? ""
                : " "
                        + Say.text(
                                "workbench.uncertainty.histogram.beyond",
                                histogram.beyond(),
                                words.bare(histogram.from(histogram.counts().size())));
        return text + " " + words.text("stripes") + beyond + never;
    }

    private static Drawing picture(Words words, Simulation simulation) {
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
                    isWanted(words, histogram.from(i)) ? "cheaper" : "dearer");
        }
        drawing.line(0, BOTTOM, WIDTH, BOTTOM, "axis");
        var limit = words.target().limit();
        mark(drawing, simulation, Level.of(limit), words.limit(), "zero", HEIGHT - 6);
        var spread = simulation.spread();
        mark(drawing, simulation, spread.p10(), "P10", "percentile", TOP - 10);
        mark(drawing, simulation, spread.p50(), "P50", "percentile", TOP - 10);
        mark(drawing, simulation, spread.p90(), "P90", "percentile", TOP - 10);
        drawing.text(0, BOTTOM + 16, "start", words.bare(histogram.start()));
        drawing.text(WIDTH, BOTTOM + 16, "end", words.bare(histogram.from(counts.size())));
        return drawing;
    }

    /** Whether a column begins at or above what is wanted more of, or below what is wanted less of. */
    private static boolean isWanted(Words words, BigDecimal from) {
        var limit = words.target().limit();
        return words.isGain() ? from.compareTo(limit) >= 0 : from.compareTo(limit) < 0;
    }

    private static void mark(Drawing drawing, Simulation simulation, Level level, String name, String style, int y) {
        if (level.isNever()) {
            return;
        }
        var histogram = simulation.histogram();
        var from = histogram.start().doubleValue();
        var to = histogram.from(histogram.counts().size()).doubleValue();
        var x = (level.known().doubleValue() - from) / (to - from) * WIDTH;
        if (x >= 0 && x <= WIDTH) {
            drawing.line(x, TOP - 6, x, BOTTOM, style);
            drawing.text(Math.clamp(x, 16, WIDTH - 16), y, "middle", name);
        }
    }

    private static ResultTable table(Words words, Simulation simulation) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.histogram"),
                List.of(words.text("figure"), Say.text("workbench.uncertainty.draws")));
        var histogram = simulation.histogram();
        for (var i = 0; i < histogram.counts().size(); i++) {
            table.row(
                    Say.text(
                            "workbench.uncertainty.fromTo",
                            words.bare(histogram.from(i)),
                            words.bare(histogram.from(i + 1))),
                    List.of(count(histogram.counts().get(i))));
        }
        if (histogram.beyond() > 0) {
            table.row(
                    Say.text(
                            "workbench.uncertainty.andMore",
                            words.bare(histogram.from(histogram.counts().size()))),
                    List.of(count(histogram.beyond())));
        }
        if (histogram.never() > 0) {
            table.row(words.bare(Level.NEVER), List.of(count(histogram.never())));
        }
        return table;
    }

    private static String count(int number) {
        return Say.formats().decimal(BigDecimal.valueOf(number), 0);
    }
}
