package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Outcome;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.shell.widgets.WhySheet;
import org.jspecify.annotations.Nullable;

/** What the scenario does to cost and jobs, always in sight. */
class CostBar extends Div {

    private final Span now = new Span();
    private final Span then = new Span();
    private final Span outcome = new Span();
    private final Span jobs = new Span();
    private final Span unclaimed = new Span();
    private @Nullable CostImpact impact;

    CostBar() {
        addClassName("cost-bar");
        getElement().setAttribute("role", "status").setAttribute("aria-label", Say.text("workbench.costBar"));
        outcome.addClassName("cost-bar-outcome");
        var why = new Button(Say.text("workbench.costBar.why"), click -> why());
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        add(now, arrow, then, outcome, jobs, unclaimed, why);
    }

    void show(Workspace workspace) {
        var changed = workspace.impact();
        impact = changed;
        setVisible(true);
        now.setText(RangeText.with(
                Say.text(
                        "workbench.costBar.now",
                        Figures.wholeEuros(CostImpact.money(changed.perYear().now()))),
                RangeText.money(workspace, each -> each.perYear().now())));
        then.setText(RangeText.with(
                Say.text(
                        "workbench.costBar.then",
                        Figures.wholeEuros(CostImpact.money(changed.perYear().scenario()))),
                RangeText.money(workspace, each -> each.perYear().scenario())));
        outcome.setText(RangeText.with(
                Say.phrase(Outcome.rounded(changed)),
                workspace
                        .ranges()
                        .flatMap(ranges -> Outcome.range(
                                ranges.least().impact(), ranges.most().impact()))
                        .map(Say::phrase)
                        .orElse("")));
        jobs.setText(Say.text("workbench.costBar.jobs", Figures.number(CostImpact.number(changed.jobs()), 1)));
        unclaimed.setText(Say.text(
                "workbench.costBar.unclaimed",
                Figures.number(CostImpact.hours(changed.unclaimedHours()).map(hours -> hours.value()), 0)));
    }

    private void why() {
        if (impact != null) {
            var pair = impact.perYear();
            new WhySheet(
                            this,
                            List.of(
                                    pair.difference(),
                                    pair.now(),
                                    pair.scenario(),
                                    impact.jobs(),
                                    impact.unclaimedHours()))
                    .open();
        }
    }
}
