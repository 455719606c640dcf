package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** How sure an outcome is: a part of the costs with an address of its own. */
@Route("project/:projectId/onzekerheid")
@PermitAll
public class UncertaintyView extends ProjectView {

    private final transient Services services;
    private final transient IdleSearch idle;
    private final Div links = new Div();
    private final Div missing = new Div();
    private final RunPanel run;
    private final ResultPanel results = new ResultPanel();
    private final AimPanel aim = new AimPanel(this);
    private final InputTable inputs = new InputTable(this);

    UncertaintyView(Services services, StudyRuns runs) {
        super(services, Step.KOSTEN);
        this.services = services;
        this.idle = new IdleSearch(runs);
        this.run = new RunPanel(this, runs, new Study(List.of(), values -> 0), inputs::isWrong, found -> {
            var isFirst = results.found() == null;
            results.show(found);
            if (isFirst) {
                results.scrollIntoView();
            }
        });
        links.addClassName("button-row");
        content()
                .add(
                        new H1(Say.text("workbench.uncertainty.title")),
                        new Paragraph(Say.text("workbench.uncertainty.explain")),
                        links,
                        aim,
                        missing,
                        run,
                        inputs,
                        results);
    }

    @Override
    public String getPageTitle() {
        return Say.text(
                "workbench.title",
                Say.text("workbench.uncertainty.title"),
                services.projects().get(user(), projectId()).name());
    }

    @Override
    protected void show(Workspace workspace) {
        links.removeAll();
        links.add(new Anchor(
                "project/" + projectId() + "/" + Step.KOSTEN.path() + "?scenario="
                        + workspace.scenario().id(),
                Say.text("workbench.locations.toCosts")));
        var study = workspace.uncertainty().study().get();
        aim.show(workspace);
        missing.removeAll();
        var isKnown = study.isKnown();
        run.setVisible(isKnown);
        inputs.setVisible(isKnown);
        results.setVisible(isKnown);
        if (!isKnown) {
            missing(study.missing());
        }
        study.toOptional().ifPresent(known -> show(workspace, known));
    }

    private void show(Workspace workspace, Study study) {
        var words = Words.of(workspace, study);
        run.show(study, words);
        idle.find(study, places -> inputs.show(study.inputs(), places));
        var found = results.found();
        results.outdated(found != null
                && !found.isOf(
                        study,
                        words,
                        workspace.uncertainty().plan().seed(),
                        workspace.impact().receipt().hash()));
    }

    private void missing(List<Phrase> phrases) {
        var list = new UnorderedList();
        phrases.forEach(phrase -> list.add(new ListItem(Say.phrase(phrase))));
        missing.add(new Paragraph(Say.text("workbench.uncertainty.missing")), list);
    }
}
