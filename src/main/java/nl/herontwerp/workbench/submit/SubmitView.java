package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.herontwerp.report.Reports;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The proposal on one page: what it comes to, what can be done with it now, what happened before. */
@Route("project/:projectId/indienen")
@PermitAll
public class SubmitView extends ProjectView {

    private final Reviews reviews;
    private final Reports reports;
    private final FileDownloads downloads;
    private final Clock clock;
    private final Div body = new Div();

    SubmitView(Services services, Reviews reviews, Reports reports, FileDownloads downloads, Clock clock) {
        super(services, Step.INDIENEN);
        this.reviews = reviews;
        this.reports = reports;
        this.downloads = downloads;
        this.clock = clock;
        body.addClassName("submit");
        content()
                .add(
                        new H1(Say.text("workbench.submit.title")),
                        new Paragraph(Say.text("workbench.submit.explain")),
                        body);
    }

    @Override
    protected void show(Workspace workspace) {
        var state = reviews.state(user(), workspace.scenario().id());
        var left = new Div(new ProposalPanel(this), new HistoryPanel(state));
        var right = new Div(new ActionPanel(reviews, this, state), takeAway());
        left.addClassName("submit-left");
        right.addClassName("submit-right");
        body.removeAll();
        body.add(left, right);
    }

    private TakeAwayPanel takeAway() {
        return new TakeAwayPanel(reports, downloads, this, LocalDate.now(clock));
    }
}
