package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Section;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.scenario.Trial;
import nl.herontwerp.workbench.Desk;

/** The proposal for who has five minutes: the decision first, the jobs and what may go wrong after it. HR sees the jobs first. */
class ProposalPanel extends Section {

    ProposalPanel(Desk desk, Figure<Trial> trial, DrawsPart draws) {
        addClassName("proposal");
        var workspace = desk.workspace();
        var isHr = desk.user().is(Role.HR);
        var jobs = new JobsPart(desk, !isHr);
        if (isHr) {
            add(jobs);
        }
        add(
                new OutcomePart(workspace, draws),
                new DecisionTable(workspace),
                new TryPanel(workspace, trial),
                new FreedPart(workspace.impact()));
        if (!isHr) {
            add(jobs);
        }
        add(new RisksPart(workspace, trial), new UnknownPart(workspace));
    }
}
