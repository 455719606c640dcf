package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.reshoring.LocationOutcome;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/**
 * What the same product costs at several locations; shared by all drafts, with the redesigned work of the scenario that is
 * open.
 */
@Route("project/:projectId/locaties")
@PermitAll
public class LocationsView extends ProjectView {

    private final transient Services services;
    private final transient FileDownloads downloads;
    private final Div outcome = new Div();
    private transient List<String> said = List.of();
    private String linked = "";
    private final VolumePanel volume = new VolumePanel(this);
    private final AddButtons add = new AddButtons(this);
    private final Paragraph scenario = new Paragraph();
    private final Div links = new Div();
    private final FactorTable factors = new FactorTable(this);
    private final AccumulationPanel accumulation = new AccumulationPanel();
    private final ForecastPanel forecast = new ForecastPanel();
    private final BreakEvenPanel breakEven = new BreakEvenPanel();

    LocationsView(Services services, FileDownloads downloads) {
        super(services, Step.KOSTEN);
        this.services = services;
        this.downloads = downloads;
        outcome.getElement().setAttribute("role", "status");
        links.addClassName("button-row");
        scenario.addClassName("quiet");
        content()
                .add(
                        new H1(Say.text("workbench.locations.title")),
                        new Paragraph(Say.text("workbench.locations.explain")),
                        outcome,
                        links,
                        volume,
                        add,
                        new H2(Say.text("workbench.locations.factors")),
                        scenario,
                        factors,
                        accumulation,
                        forecast,
                        breakEven);
    }

    @Override
    public String getPageTitle() {
        return Say.text(
                "workbench.title",
                Say.text("workbench.locations.title"),
                services.projects().get(user(), projectId()).name());
    }

    @Override
    protected void show(Workspace workspace) {
        var cost = TotalCost.of(workspace.locations(), workspace.impact());
        var sentences =
                LocationOutcome.sentences(cost).stream().map(Say::phrase).toList();
        say(sentences);
        fillLinks(workspace);
        volume.show(this);
        add.show();
        scenario.setText(
                Say.text("workbench.locations.scenario", workspace.scenario().name()));
        factors.show(cost);
        accumulation.show(cost, String.join(" ", sentences));
        forecast.show(cost);
        breakEven.show(cost);
    }

    /** Filled only with other words, so that they are not read out again and again. */
    private void say(List<String> sentences) {
        if (sentences.equals(said)) {
            return;
        }
        said = sentences;
        outcome.removeAll();
        var first = new Paragraph(sentences.getFirst());
        first.addClassName("outcome");
        outcome.add(first);
        if (sentences.size() > 1) {
            outcome.add(new Paragraph(sentences.stream().skip(1).collect(Collectors.joining(" "))));
        }
    }

    private void fillLinks(Workspace workspace) {
        var id = workspace.scenario().id();
        var now = id + " " + workspace.locations().locations().isEmpty();
        if (now.equals(linked)) {
            return;
        }
        linked = now;
        links.removeAll();
        var texts = Say.texts();
        if (!workspace.locations().locations().isEmpty()) {
            links.add(downloads.link(
                    Say.text("workbench.locations.download"),
                    Say.text("workbench.locations.fileName"),
                    "text/csv",
                    () -> {
                        var opened =
                                services.workspaces().open(services.current().require(), id);
                        return new LocationsFile(texts).write(TotalCost.of(opened.locations(), opened.impact()));
                    }));
        }
        links.add(new Anchor(
                "project/" + projectId() + "/" + Step.KOSTEN.path() + "?scenario=" + id,
                Say.text("workbench.locations.toCosts")));
    }
}
