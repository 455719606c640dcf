package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.NotAllowed;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Lever;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.ClearerWhy;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.DerivedInWorkspaces;
import nl.herontwerp.workbench.WhoseLines;
import org.jspecify.annotations.Nullable;

/** Sliders that say what the outcome would be; they change nothing that is kept. */
class TryPanel extends Section implements ClearerWhy {

    private final transient Map<String, BigDecimal> values = new LinkedHashMap<>();
    private final transient Map<String, LeverRow> rows = new LinkedHashMap<>();
    private final Div answer = new Div();
    private final Button allBack = new Button(Say.text("workbench.try.allBack"), click -> back());
    private final transient Workspace workspace;
    private final transient Figure<Trial> trial;
    private transient Trial.@Nullable Outcome shown;

    TryPanel(Workspace workspace, Figure<Trial> trial) {
        this.workspace = workspace;
        this.trial = trial;
        addClassNames("try-panel", "no-print");
        answer.addClassName("try-answer");
        answer.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        add(new H2(Say.text("workbench.try.title")));
        trial.toOptional()
                .ifPresentOrElse(
                        this::show,
                        () -> add(new Paragraph(Say.phrase(trial.missing().getFirst()))));
    }

    private void show(Trial known) {
        var levers = new Div();
        levers.addClassName("levers");
        for (var lever : known.levers()) {
            var row = new LeverRow(lever, this::tried);
            rows.put(lever.key(), row);
            levers.add(row);
        }
        if (rows.isEmpty()) {
            add(new Paragraph(Say.text("workbench.try.nothing")));
            return;
        }
        add(answer, levers, allBack);
        answer(known);
    }

    @Override
    public Explanation clearer(Explanation explanation) {
        if (shown == null) {
            return explanation;
        }
        var named = WhoseLines.in(shown.impact(), shown.years()).in(explanation);
        return DerivedInWorkspaces.of(List.of(workspace)).in(named);
    }

    private void tried(Lever lever, BigDecimal value) {
        var before = values.put(lever.key(), value);
        if (lever.base().toOptional().filter(base -> base.compareTo(value) == 0).isPresent()) {
            values.remove(lever.key());
        }
        answer(trial.toOptional().orElseThrow()).ifPresent(refusal -> {
            values.remove(lever.key());
            if (before != null) {
                values.put(lever.key(), before);
            }
            Objects.requireNonNull(rows.get(lever.key())).refuse(Say.phrase(refusal));
        });
    }

    private void back() {
        values.clear();
        rows.values().forEach(LeverRow::back);
        answer(trial.toOptional().orElseThrow());
    }

    /** Says what the values come to; why not when they can't be, and then the last answer stays. */
    private Optional<Phrase> answer(Trial known) {
        try {
            show(known, known.at(values));
            return Optional.empty();
        } catch (EditRefused refused) {
            return Optional.of(refused.reason());
        } catch (NotAllowed gone) {
            return Optional.of(Phrase.of("workbench.gone"));
        }
    }

    private void show(Trial known, Trial.Outcome outcome) {
        shown = outcome;
        allBack.setEnabled(!values.isEmpty());
        answer.removeAll();
        if (values.isEmpty()) {
            answer.add(new Paragraph(Say.text("workbench.try.explain")));
            return;
        }
        var difference = outcome.impact().perYear().difference();
        var said = new Paragraph(
                new Span(Say.text(
                                "workbench.try.outcome",
                                said(outcome.impact()),
                                said(known.base().impact())) + " "),
                Figures.opening(Figures.value(difference), difference));
        said.addClassName("outcome");
        answer.add(said);
        difference.value().missing().forEach(missing -> answer.add(new Paragraph(Say.phrase(missing))));
        NewWarnings.of(workspace, known.base().division(), outcome.division())
                .forEach(warning -> answer.add(new Paragraph(warning)));
        outcome.years()
                .flatMap(now -> known.base().years().map(before -> years(now, before)))
                .ifPresent(answer::add);
    }

    private static Phrase said(CostImpact impact) {
        return Outcome.rounded(impact);
    }

    /** Of money alone, and also with what is worth something but is no money, where there is such a thing. */
    private static Div years(HorizonImpact now, HorizonImpact before) {
        var years = now.lines().horizon().years();
        var isMoney = now.cash().value().equals(now.worth().value())
                && before.cash().value().equals(before.worth().value());
        var said = new Div(years(
                isMoney ? "workbench.try.years" : "workbench.try.yearsInMoney", years, now.cash(), before.cash()));
        if (!isMoney) {
            said.add(years("workbench.try.yearsWithWorth", years, now.worth(), before.worth()));
        }
        return said;
    }

    private static Paragraph years(String key, int years, Explanation now, Explanation before) {
        return new Paragraph(
                new Span(Say.text(key, years) + " "),
                Figures.opening(Figures.value(now), now),
                new Span(" " + Say.text("workbench.try.was", Figures.value(before))));
    }
}
