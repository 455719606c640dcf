package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** What stands above the proposal on paper, where the bars of the screen are left out. */
class PrintHead extends Div {

    PrintHead(Workspace workspace, ReviewState state, LocalDate today) {
        addClassName("print-only");
        var title = new Paragraph(Say.text(
                "workbench.proposal.print.title",
                workspace.project().name(),
                workspace.scenario().name()));
        title.addClassName("outcome");
        add(
                title,
                new Paragraph(Say.text(
                        "workbench.proposal.print.facts",
                        workspace.project().referenceDate(),
                        workspace.version().number(),
                        Phrase.ofEnum("workbench.reviewStep", state.step()),
                        today)));
    }
}
