package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.BreakEven;
import nl.herontwerp.uncertainty.Simulation;
import org.jspecify.annotations.Nullable;

/** What was found out; says so when it is about an older state of the scenario. */
class ResultPanel extends Div {

    private final Paragraph outdated = new Paragraph(Say.text("workbench.uncertainty.outdated"));
    private final Div outcome = new Div();
    private final Div details = new Div();
    private transient @Nullable Found found;

    ResultPanel() {
        addClassName("uncertainty-result");
        outdated.addClassName("uncertainty-outdated");
        outdated.getElement().setAttribute("role", "status");
        outdated.setVisible(false);
        outcome.getElement().setAttribute("role", "status");
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

    void show(Found now) {
        found = now;
        outdated(false);
        outcome.removeAll();
        var sentence = new Paragraph(Sentences.outcome(now.simulation()));
        sentence.addClassName("outcome");
        outcome.add(sentence);
        details.removeAll();
        details.add(summary(now.simulation()));
        if (!now.simulation().spread().isCertain()) {
            details.add(new HistogramPanel(now.simulation()));
        }
        details.add(new TornadoPanel(now.study(), now.simulation()), breakEvens(now), new GridPanel(now.study()));
    }

    private static ResultTable summary(Simulation simulation) {
        var spread = simulation.spread();
        var table = new ResultTable(
                Say.text("workbench.uncertainty.summary"),
                List.of(Say.text("workbench.uncertainty.figure"), Say.text("workbench.uncertainty.saving")));
        table.row(Say.text("workbench.uncertainty.base"), List.of(Amounts.euros(simulation.base())));
        table.row(Say.text("workbench.uncertainty.p10"), List.of(Amounts.euros(spread.p10())));
        table.row(Say.text("workbench.uncertainty.p50"), List.of(Amounts.euros(spread.p50())));
        table.row(Say.text("workbench.uncertainty.p90"), List.of(Amounts.euros(spread.p90())));
        table.row(Say.text("workbench.uncertainty.mean"), List.of(Amounts.euros(spread.mean())));
        table.row(
                Say.text("workbench.uncertainty.chanceOfSaving"),
                List.of(Say.formats().percentage(spread.saving())));
        return table;
    }

    private static Section breakEvens(Found found) {
        var table = ResultTable.underHeading(
                Say.text("workbench.uncertainty.breakEven"),
                List.of(
                        Say.text("workbench.uncertainty.input"),
                        Say.text("workbench.uncertainty.likely"),
                        Say.text("workbench.uncertainty.breakEven.when")));
        for (var each : found.breakEvens()) {
            var input = found.study().inputs().get(each.input());
            if (InputKind.of(input.key()) == InputKind.CHANCE && each.answer() instanceof BreakEven.Answer.NoEffect) {
                continue;
            }
            table.row(
                    Amounts.label(input),
                    List.of(Amounts.value(input, input.base()), Sentences.breakEven(found.study(), each)));
        }
        return new Section(
                new H2(Say.text("workbench.uncertainty.breakEven")),
                new Paragraph(Say.text("workbench.uncertainty.breakEven.explain")),
                table);
    }
}
