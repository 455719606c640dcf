package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.costing.SavingSplit;
import nl.herontwerp.kernel.Money;
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
        money(workspace.impact());
        add(draws);
    }

    /** Plainly, when a part of the saving is no money: the table alone does not say so. */
    private void money(CostImpact impact) {
        var split = SavingSplit.of(impact);
        CostImpact.money(split.hard())
                .with(CostImpact.money(split.soft()), OutcomePart::sentence)
                .toOptional()
                .filter(sentence -> !sentence.isEmpty())
                .ifPresent(sentence -> add(new Paragraph(sentence)));
    }

    private static String sentence(Money hard, Money soft) {
        if (soft.isZero()) {
            return "";
        }
        var key = hard.isNegative() ? "workbench.proposal.money.less" : "workbench.proposal.money.more";
        return Say.text(key, hard.isNegative() ? hard.negated() : hard, soft.negated());
    }
}
