package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Simulation;
import org.jspecify.annotations.Nullable;

/** What was found out; says so when it is about an older state of the scenario. */
class ResultPanel extends Div {

    private final Paragraph outdated = new Paragraph(Say.text("workbench.uncertainty.outdated"));
    private final Div outcome = new Div();
    private final Div summary = new Div();
    private final HistogramPanel histogram = new HistogramPanel();
    private final TornadoPanel tornado = new TornadoPanel();
    private final Paragraph breakEvenExplain = new Paragraph();
    private final Div breakEvens = new Div();
    private final GridPanel grid = new GridPanel();
    private final Div details = new Div(
            summary,
            histogram,
            tornado,
            new Section(new H2(Say.text("workbench.uncertainty.breakEven")), breakEvenExplain, breakEvens),
            grid);
    private transient @Nullable Found found;

    ResultPanel() {
        addClassName("uncertainty-result");
        outdated.addClassName("uncertainty-outdated");
        outdated.getElement().setAttribute("role", "status");
        outdated.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
        details.setVisible(false);
        add(outdated, outcome, details);
        outcome.add(new Paragraph(Say.text("workbench.uncertainty.notYet")));
    }

    @Nullable
    Found found() {
        return found;
    }

    void outdated(boolean is) {
        outdated.setVisible(is);
    }

    /** Shows what was found, in the places of what was found before: a table that somebody has open stays open. */
    void show(Found now) {
        found = now;
        outdated(false);
        outcome.removeAll();
        var sentence = new Paragraph(Sentences.outcome(now.words(), now.simulation()));
        sentence.addClassName("outcome");
        outcome.add(sentence);
        summary.removeAll();
        summary.add(summary(now.words(), now.simulation()));
        histogram.show(now);
        tornado.show(now);
        breakEvenExplain.setText(
                now.words().kind("breakEven") + " " + now.words().text("breakEvenLimit"));
        breakEvens.removeAll();
        breakEvens.add(breakEvens(now));
        grid.show(now);
        details.setVisible(true);
    }

    private static ResultTable summary(Words words, Simulation simulation) {
        var spread = simulation.spread();
        var table = new ResultTable(
                Say.text("workbench.uncertainty.summary"),
                List.of(Say.text("workbench.uncertainty.figure"), words.text("figure")));
        row(table, words, "workbench.uncertainty.base", simulation.base());
        row(table, words, "workbench.uncertainty.p10", spread.p10());
        row(table, words, "workbench.uncertainty.p50", spread.p50());
        row(table, words, "workbench.uncertainty.p90", spread.p90());
        if (!spread.mean().isNever()) {
            row(table, words, "workbench.uncertainty.mean", spread.mean());
        }
        table.row(words.text("chance"), List.of(Say.formats().percentage(spread.reached())));
        if (words.outcome().isPayback()) {
            table.row(
                    words.text("chanceOfNever", words.years()),
                    List.of(Say.formats().percentage(spread.never())));
        }
        return table;
    }

    private static void row(ResultTable table, Words words, String key, Level level) {
        table.row(Say.text(key), List.of(words.bare(words.shown(level))));
    }

    private static ResultTable breakEvens(Found found) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.breakEven"),
                List.of(
                        Say.text("workbench.uncertainty.input"),
                        Say.text("workbench.uncertainty.likely"),
                        found.words().text("when")));
        for (var each : found.breakEvens()) {
            if (!found.idle().contains(each.input())) {
                var input = found.study().inputs().get(each.input());
                table.row(
                        Amounts.label(input),
                        List.of(Amounts.value(input, input.base()), Sentences.breakEven(found.study(), each)));
            }
        }
        return table;
    }
}
