package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import nl.herontwerp.scenario.RecipeCheck;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Services;

/** Whether the recipe fits the version of now, and the ways to see more. */
class RecipePanel extends Div {

    /**
     * A panel beside the versions of a model.
     *
     * @param model its number in the project
     * @param isChanged whether it has more than one version
     */
    RecipePanel(Services services, ProcessView view, Workspace workspace, int model, boolean isChanged) {
        var scenario = workspace.scenario();
        if (isChanged) {
            var link = new Anchor(
                    "project/%s/verschil?scenario=%s&model=%d".formatted(scenario.projectId(), scenario.id(), model),
                    Say.text("workbench.versions.difference"));
            link.addClassName("project-link");
            add(new Div(link));
        }
        if (!workspace.editable()) {
            if (!workspace.notFitting().isEmpty()) {
                add(waiting(workspace));
            }
            return;
        }
        var check = services.workspaces().check(view.user(), scenario.id(), Optional.empty(), Map.of());
        if (check.asks()) {
            var said = new Paragraph(sentence(check));
            said.getElement().setAttribute("role", "status");
            var open = new Button(
                    Say.text("workbench.versions.check"),
                    click -> new RecipeDialog(
                                    services.workspaces(),
                                    view.user(),
                                    scenario.id(),
                                    Optional.empty(),
                                    chosen -> view.edit(
                                            services.workspaces().recognition(view.user(), scenario.id(), chosen)))
                            .open());
            add(said, open);
        }
    }

    /** How much fits, how much waits, and how many elements ask for a choice. */
    static String sentence(RecipeCheck check) {
        var asking = check.elements().stream()
                .filter(element -> element.state().asks())
                .count();
        return Say.text("workbench.recipe.outcome", check.fits(), check.fits() + check.waits(), check.waits(), asking);
    }

    private static NativeDetails waiting(Workspace workspace) {
        var list = new UnorderedList();
        workspace.notFitting().forEach(each -> list.add(new ListItem(Say.phrase(each))));
        return new NativeDetails(
                Say.text("workbench.versions.notFitting", workspace.notFitting().size()), list);
    }
}
