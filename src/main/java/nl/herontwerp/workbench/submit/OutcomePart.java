package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** What was asked, and the answer in one sentence with how far it may be off. */
class OutcomePart extends Div {

    /** @param draws what many draws say about it */
    OutcomePart(Workspace workspace, DrawsPart draws) {
        var question = workspace.project().question();
        var outcome = new Paragraph(Say.phrase(Outcome.sentence(workspace.impact())));
        outcome.addClassName("outcome");
        add(
                new H2(Say.text("workbench.proposal.question")),
                new Paragraph(question.isBlank() ? Say.text("workbench.proposal.noQuestion") : question),
                new H2(Say.text("workbench.proposal.outcome")),
                outcome);
        workspace
                .ranges()
                .flatMap(ranges ->
                        Outcome.range(ranges.least().impact(), ranges.most().impact()))
                .ifPresent(range -> add(new Paragraph(Say.text("workbench.proposal.range", range))));
        // plainly, because the table alone does not say so
        Outcome.money(workspace.impact()).ifPresent(sentence -> add(new Paragraph(Say.phrase(sentence))));
        add(draws);
    }
}
