package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Simulation;
import nl.herontwerp.uncertainty.Simulation.Bar;
import nl.herontwerp.uncertainty.Study;

/** Which uncertain input moves the outcome most. */
class TornadoPanel extends Section {

    private static final int MOST = 10;
    private static final int WIDTH = 720;
    private static final int NAMES = 270;
    /** Room for an amount in millions beside a bar. */
    private static final int MARGIN = 100;

    private static final int ROW = 28;
    private static final int LONGEST = 38;
    private static final int LAST = 22;

    private final Paragraph said = new Paragraph();
    private final Div picture = new Div();
    private final Paragraph explain = new Paragraph(Say.text("workbench.uncertainty.tornado.explain"));
    private final Folded table = new Folded();

    TornadoPanel() {
        add(new H2(Say.text("workbench.uncertainty.tornado")), said, picture, explain, table);
    }

    void show(Found found) {
        var words = found.words();
        var study = found.study();
        var all = found.simulation().tornado().stream()
                .filter(bar -> !found.idle().contains(bar.input()))
                .toList();
        var bars = all.stream().limit(MOST).toList();
        Stream.of(picture, explain, table).forEach(each -> each.setVisible(!bars.isEmpty()));
        picture.removeAll();
        if (bars.isEmpty()) {
            said.setText(Say.text("workbench.uncertainty.tornado.none"));
            return;
        }
        var first = bars.getFirst();
        var input = study.inputs().get(first.input());
        var sentence = Say.text(
                        "workbench.uncertainty.tornado.sentence",
                        Amounts.label(input),
                        Amounts.value(input, first.p10()),
                        words.said(first.low()),
                        Amounts.value(input, first.p90()),
                        words.said(first.high()))
                + spread(study, all);
        said.setText(sentence);
        picture.add(picture(words, study, bars, found.simulation()).show(sentence));
        table.show(table(words, study, all));
    }

    /** What contributes most to the spread need not be what moves the outcome furthest. */
    private static String spread(Study study, List<Bar> all) {
        var most =
                all.stream().max(Comparator.comparingDouble(Bar::contribution)).orElseThrow();
        return most.contribution() <= all.getFirst().contribution()
                ? ""
                : " "
                        + Say.text(
                                "workbench.uncertainty.tornado.spread",
                                Amounts.label(study.inputs().get(most.input())),
                                share(most));
    }

    private static String share(Bar bar) {
        return Say.formats()
                .percentage(new Percentage(
                        BigDecimal.valueOf(bar.contribution() * 100).setScale(0, RoundingMode.HALF_UP)));
    }

    /** What is never stands at the end of what is drawn. */
    private static Drawing picture(Words words, Study study, List<Bar> bars, Simulation simulation) {
        var known = Stream.concat(
                        Stream.of(simulation.base()), bars.stream().flatMap(bar -> Stream.of(bar.low(), bar.high())))
                .filter(level -> !level.isNever())
                .toList();
        var low = known.stream().reduce(Level::min).map(TornadoPanel::number).orElse(0.0);
        var high = known.stream().reduce(Level::max).map(TornadoPanel::number).orElse(0.0);
        var isOpen = simulation.base().isNever()
                || bars.stream()
                        .anyMatch(bar -> bar.low().isNever() || bar.high().isNever());
        var end = isOpen ? high + Math.max(1, high - low) / 4 : high;
        var scale = new Scale(low, end, end > low ? (WIDTH - NAMES - 2 * MARGIN) / (end - low) : 0);
        var drawing = new Drawing(WIDTH, ROW * bars.size() + ROW);
        var base = simulation.base();
        for (var i = 0; i < bars.size(); i++) {
            var bar = bars.get(i);
            var y = i * ROW + 6.0;
            drawing.text(
                    NAMES, y + 13, "end", shortened(Amounts.label(study.inputs().get(bar.input()))));
            var ends = Ends.of(base, bar);
            if (ends.isHighNearer()) {
                half(drawing, base, bar.low(), scale, y, "from-low");
                half(drawing, base, bar.high(), scale, y, "from-high");
            } else {
                half(drawing, base, bar.high(), scale, y, "from-high");
                half(drawing, base, bar.low(), scale, y, "from-low");
            }
            drawing.text(scale.x(ends.from()) - 4, y + 13, "end", words.drawn(ends.left()));
            drawing.text(scale.x(ends.to()) + 4, y + 13, "start", words.drawn(ends.right()));
        }
        var middle = scale.x(base);
        drawing.line(middle, 0, middle, ROW * bars.size() + 4.0, "axis");
        drawing.text(middle, ROW * bars.size() + 20.0, "middle", words.drawn(base));
        return drawing;
    }

    /**
     * The ends of a bar. Where both are on one side of the outcome the nearer one is drawn over the other, and its amount stands
     * beyond the outcome, because amounts stand outside a bar.
     *
     * @param left the lower amount, written at {@code from}
     * @param right the higher amount, written at {@code to}
     */
    record Ends(Level left, Level right, Level from, Level to, boolean isHighNearer) {

        static Ends of(Level base, Bar bar) {
            var left = bar.low().min(bar.high());
            var right = bar.low().max(bar.high());
            var from = left.min(base);
            var nearest = from.equals(base) ? left : right;
            return new Ends(left, right, from, right.max(base), nearest.equals(bar.high()));
        }
    }

    /** Where figures stand. */
    private record Scale(double low, double end, double wide) {

        double x(Level level) {
            return NAMES + MARGIN + ((level.isNever() ? end : number(level)) - low) * wide;
        }
    }

    private static double number(Level level) {
        return level.known().doubleValue();
    }

    private static void half(Drawing drawing, Level base, Level end, Scale scale, double y, String style) {
        var from = scale.x(base.min(end));
        drawing.block(from, y, scale.x(base.max(end)) - from, ROW - 10.0, style);
    }

    /** The middle is left out: what a name is of stands at its end, and tells two inputs of one kind apart. */
    static String shortened(String label) {
        if (label.length() <= LONGEST) {
            return label;
        }
        var end = label.substring(label.length() - LAST);
        // from a whole word on
        return label.substring(0, LONGEST - LAST - 1).stripTrailing() + "…" + end.substring(end.indexOf(' ') + 1);
    }

    private static ResultTable table(Words words, Study study, List<Bar> bars) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.tornado"),
                List.of(
                        Say.text("workbench.uncertainty.input"),
                        Say.text("workbench.uncertainty.p10"),
                        Say.text("workbench.uncertainty.thenFigure"),
                        Say.text("workbench.uncertainty.p90"),
                        Say.text("workbench.uncertainty.thenFigure"),
                        Say.text("workbench.uncertainty.contribution")));
        for (var bar : bars) {
            var input = study.inputs().get(bar.input());
            table.row(
                    Amounts.label(input),
                    List.of(
                            Amounts.value(input, bar.p10()),
                            words.bare(words.shown(bar.low())),
                            Amounts.value(input, bar.p90()),
                            words.bare(words.shown(bar.high())),
                            share(bar)));
        }
        return table;
    }
}
