package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.scenario.Risk;
import nl.herontwerp.scenario.Risks;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** What may go wrong, as the report has it, with amounts that open. */
class RisksPart extends Div {

    RisksPart(Workspace workspace, Figure<Trial> trial) {
        var list = new UnorderedList();
        Risks.of(workspace, trial).forEach(risk -> list.add(item(risk)));
        add(new H2(Say.text("report.risks")));
        add(list.getChildren().findAny().isPresent() ? list : new Paragraph(Say.text("report.risks.none")));
    }

    private static ListItem item(Risk risk) {
        var sentence = Say.phrase(risk.sentence());
        return risk.difference()
                .map(difference ->
                        new ListItem(new Span(sentence + " "), Figures.opening(Figures.value(difference), difference)))
                .orElseGet(() -> new ListItem(sentence));
    }
}
