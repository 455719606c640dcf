package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.carving.Design;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.project.Project;
import nl.herontwerp.report.Reports;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.review.RoleComment;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.WhatIf;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;
import nl.herontwerp.workbench.uncertainty.StudyRuns;
import org.jspecify.annotations.Nullable;

/** The proposal on one page: what it comes to, what can be done with it now, what happened before. */
@Route("project/:projectId/indienen")
@PermitAll
public class SubmitView extends ProjectView {

    private final Reviews reviews;
    private final Reports reports;
    private final FileDownloads downloads;
    private final transient WhatIf whatIf;
    private final Clock clock;
    private final DrawsPart draws;
    private final Div body = new Div();
    private @Nullable ActionPanel decision;
    private transient @Nullable Shown shown;

    SubmitView(
            Services services,
            Reviews reviews,
            Reports reports,
            FileDownloads downloads,
            WhatIf whatIf,
            StudyRuns runs,
            Clock clock) {
        super(services, Step.INDIENEN);
        this.reviews = reviews;
        this.reports = reports;
        this.downloads = downloads;
        this.whatIf = whatIf;
        this.clock = clock;
        this.draws = new DrawsPart(runs);
        addClassName("submit-view");
        body.addClassName("submit");
        content().add(head(), body);
    }

    /** All that the page shows: what others do elsewhere in the project leaves alone what is being typed or tried here. */
    private record Shown(
            ReviewState state,
            Project project,
            String scenario,
            ScenarioStatus status,
            CostImpact impact,
            Design design,
            long seed,
            List<RoleComment> comments) {}

    @Override
    protected void show(Workspace workspace) {
        var state = reviews.state(user(), workspace.scenario().id());
        var now = new Shown(
                state,
                workspace.project(),
                workspace.scenario().id() + workspace.scenario().name(),
                workspace.scenario().status(),
                workspace.impact(),
                workspace.design(),
                workspace.uncertainty().plan().seed(),
                comments());
        draws.show(workspace);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var trial = whatIf.open(user(), workspace.scenario().id());
        var left = new Div(
                new PrintHead(workspace, state, LocalDate.now(clock)),
                new ProposalPanel(this, trial, draws),
                new HistoryPanel(state));
        var action = new ActionPanel(reviews, this, state);
        decision = action;
        var right = new Div(action, takeAway());
        left.addClassName("submit-left");
        right.addClassName("submit-right");
        body.removeAll();
        body.add(left, right);
    }

    private Div head() {
        var decide = new Button(Say.text("workbench.submit.toDecision"), click -> toDecision());
        decide.addClassName("to-decision");
        var print = new Button(Say.text("workbench.submit.print"));
        print.addClickListener(click -> print.getElement().executeJs("window.print()"));
        var tools = new Div(decide, print);
        tools.addClassName("submit-tools");
        var words = new Div(
                new H1(Say.text("workbench.submit.title")), new Paragraph(Say.text("workbench.submit.explain")));
        var head = new Div(words, tools);
        head.addClassNames("submit-head", "no-print");
        return head;
    }

    /** On a narrow screen it stands below the proposal. */
    private void toDecision() {
        if (decision != null) {
            decision.scrollIntoView();
            // so that the keyboard goes on there, and not from the button above
            decision.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        }
    }

    private TakeAwayPanel takeAway() {
        return new TakeAwayPanel(reports, downloads, this, LocalDate.now(clock));
    }
}
