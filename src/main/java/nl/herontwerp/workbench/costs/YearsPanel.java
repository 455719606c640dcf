package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.costing.HorizonOutcome;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;

/** What the scenario costs through the years: what is expected of them, the results, and every line of every year. */
class YearsPanel extends Section {

    private final YearsSettings settings;
    private final Paragraph outcome = new Paragraph();
    private final Div results = new Div();

    YearsPanel(Desk desk) {
        this.settings = new YearsSettings(desk);
        addClassName("years");
        var title = new H2(Say.text("workbench.years.title"));
        title.setId("over-de-jaren");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        add(title, new Paragraph(Say.text("workbench.years.explain")), settings, growth(), outcome, results);
    }

    /** @param file the link to the file with all lines */
    void show(Workspace workspace, Anchor file) {
        settings.show(workspace);
        results.removeAll();
        var years = workspace.years();
        if (years.isEmpty()) {
            outcome.setText(Say.text("workbench.years.notThen"));
            return;
        }
        var impact = years.get();
        outcome.setText(sentence(impact));
        missing(impact.missing());
        results.add(
                cards(impact),
                new H3(Say.text("workbench.years.perYear")),
                YearsTables.perYear(impact),
                new H3(Say.text("workbench.years.chart")),
                new Paragraph(Say.text("workbench.years.chart.explain")),
                YearsChart.of(impact),
                YearsTables.perSubject(impact),
                lines(impact),
                file);
    }

    private static String sentence(HorizonImpact impact) {
        // a minus stays with its amount where the line ends
        return HorizonOutcome.sentences(impact).stream()
                .map(Say::phrase)
                .collect(Collectors.joining(" "))
                .replace("\u2212€", "\u2212\u2060€");
    }

    private void missing(List<Phrase> missing) {
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(each -> list.add(new ListItem(Say.phrase(each))));
            var note = new Div(new Paragraph(Say.text("workbench.years.missing")), list);
            note.addClassName("years-missing");
            results.add(note);
        }
    }

    private static Div cards(HorizonImpact impact) {
        var cards = new Div();
        cards.addClassName("result-cards");
        Stream.of(
                        List.of(impact.cash(), impact.worth()),
                        impact.paybacks(),
                        List.of(impact.total().difference(), impact.economic()))
                .flatMap(List::stream)
                .forEach(result -> cards.add(card(result)));
        return cards;
    }

    private static Div card(Explanation result) {
        var label = new Div(Say.phrase(result.what()));
        label.addClassName("quiet");
        var card = new Div(label, Figures.opening(Figures.value(result), result));
        card.addClassName("result-card");
        return card;
    }

    /** Every line of every year, made when it is opened. */
    private static NativeDetails lines(HorizonImpact impact) {
        var details = new NativeDetails(Say.text("workbench.years.lines"));
        details.addClassName("years-lines");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                details.setContent(YearsTables.lines(impact));
            }
        });
        return details;
    }

    private static NativeDetails growth() {
        var list = new UnorderedList();
        for (var what : List.of(
                "wages",
                "rules",
                "subsidies",
                "prices",
                "volume",
                "once",
                "robots",
                "robotDates",
                "bought",
                "money",
                "end")) {
            list.add(new ListItem(Say.text("workbench.years.growth." + what)));
        }
        return new NativeDetails(Say.text("workbench.years.growth"), list);
    }
}
