package nl.herontwerp.workbench.scales;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.workbench.ProjectView;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.Step;

/** The project's own table of wage scales, shared by all its drafts. */
@Route("project/:projectId/loonschalen")
@PermitAll
public class ScalesView extends ProjectView {

    private final transient Services services;
    private final transient FileDownloads downloads;
    private final Div buttons = new Div();
    private final Div basis = new Div();
    private final MinimumNote minimum = new MinimumNote();
    private final Paragraph empty = new Paragraph(Say.text("workbench.scales.empty"));
    private final ScaleGrid grid = new ScaleGrid(this);

    ScalesView(Services services, FileDownloads downloads) {
        super(services, Step.TAKEN);
        this.services = services;
        this.downloads = downloads;
        buttons.addClassNames("button-row", "scale-buttons");
        content()
                .add(
                        new H1(Say.text("workbench.scales.title")),
                        new Paragraph(Say.text("workbench.scales.explain")),
                        buttons,
                        minimum,
                        empty,
                        grid,
                        basis);
    }

    @Override
    public String getPageTitle() {
        return Say.text(
                "workbench.title",
                Say.text("workbench.scales.title"),
                services.projects().get(user(), projectId()).name());
    }

    @Override
    protected void show(Workspace workspace) {
        var none = workspace.scales().lines().isEmpty();
        fillButtons(workspace);
        minimum.show(workspace, rules());
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.show(workspace, rules());
        basis.removeAll();
        basis.add(new HourBasisChoice(this));
    }

    private void fillButtons(Workspace workspace) {
        buttons.removeAll();
        if (workspace.editable()) {
            var add = new Button(Say.text("workbench.scales.add"), click -> addLine());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(add, new Button(Say.text("workbench.scales.paste"), click -> new PasteDialog(this).open()));
        }
        if (!workspace.scales().lines().isEmpty()) {
            var scenario = workspace.scenario().id();
            var texts = Say.texts();
            buttons.add(downloads.link(
                    Say.text("workbench.scales.download"),
                    Say.text("workbench.scales.fileName"),
                    "text/csv",
                    () -> ScaleFile.write(
                            services.workspaces()
                                    .open(services.current().require(), scenario)
                                    .scales(),
                            texts)));
        }
        for (var step : List.of(Step.TAKEN, Step.FUNCTIES, Step.KOSTEN)) {
            buttons.add(new Anchor(
                    "project/" + projectId() + "/" + step.path() + "?scenario="
                            + workspace.scenario().id(),
                    Say.text("workbench.scales.to." + step)));
        }
    }

    /** A line like the last one, one step further and without its amount. */
    private void addLine() {
        var line = ScaleLines.next(workspace().scales(), workspace().project().referenceDate());
        if (edit(new ScaleEdit.PutLines(List.of(line)))) {
            grid.goTo(line.id());
        }
    }
}
