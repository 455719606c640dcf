package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Optional;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** Chooses a scenario, makes, copies, renames and deletes them. */
class ScenarioChooser extends Div {

    private final Services services;
    private final ProjectView view;
    private final Select<Scenario> select = new Select<>();
    private final MenuBar menu = new MenuBar();
    private boolean filling;

    ScenarioChooser(Services services, ProjectView view) {
        this.services = services;
        this.view = view;
        addClassName("scenario-chooser");
        select.setAriaLabel(Say.text("workbench.scenario"));
        select.setItemLabelGenerator(ScenarioName::of);
        select.addValueChangeListener(change -> {
            if (!filling && change.getValue() != null) {
                open(change.getValue());
            }
        });
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Say.text("workbench.menu.more")));
        add(select, menu);
    }

    void show(Workspace workspace) {
        filling = true;
        select.setItems(workspace.scenarios());
        workspace.scenarios().stream()
                .filter(scenario -> scenario.id().equals(workspace.scenario().id()))
                .findFirst()
                .ifPresent(select::setValue);
        filling = false;
        menu.removeAll();
        menu.setVisible(
                services.projects().mayEdit(view.user(), workspace.project().id()));
        var more = menu.addItem("⋯");
        more.setAriaLabel(Say.text("workbench.scenario.menu"));
        var items = more.getSubMenu();
        items.addItem(Say.text("workbench.scenario.new"), click -> create());
        items.addItem(Say.text("workbench.scenario.copy"), click -> copy());
        marks(items, workspace.scenario());
        if (workspace.editable()) {
            items.addItem(Say.text("workbench.scenario.rename"), click -> rename());
            if (workspace.scenarios().size() > 1) {
                items.addItem(Say.text("workbench.scenario.delete"), click -> delete());
            }
        }
    }

    private void marks(HasMenuItems items, Scenario scenario) {
        items.addItem(
                Say.text(scenario.favourite() ? "workbench.scenario.unprefer" : "workbench.scenario.prefer"),
                click -> view.prefer(scenario));
        if (scenario.status() == ScenarioStatus.DRAFT) {
            items.addItem(Say.text("workbench.scenario.lock"), click -> view.lock());
        } else if (scenario.status() == ScenarioStatus.LOCKED) {
            items.addItem(Say.text("workbench.scenario.unlock"), click -> view.unlock());
        }
    }

    private void create() {
        var source = view.workspace().scenario();
        new NewScenarioDialog(
                        source.name(),
                        view.workspace().scenarios(),
                        (start, name) -> view.attempt(
                                () -> open(services.workspaces().start(view.user(), source.id(), start, name))))
                .open();
    }

    private void copy() {
        var source = view.workspace().scenario();
        ScenarioName.ask(
                Say.text("workbench.scenario.copy"),
                Say.text("workbench.scenario.copyName", source.name()),
                view.workspace().scenarios(),
                name -> view.attempt(() -> open(services.workspaces()
                        .createScenario(view.user(), source.projectId(), name, Optional.of(source.id())))));
    }

    private void rename() {
        var scenario = view.workspace().scenario();
        var others = view.workspace().scenarios().stream()
                .filter(other -> !other.id().equals(scenario.id()))
                .toList();
        ScenarioName.ask(Say.text("workbench.scenario.rename"), scenario.name(), others, name -> {
            var done = view.attempt(() -> services.workspaces().rename(view.user(), scenario.id(), name));
            view.reload();
            return done;
        });
    }

    private void delete() {
        var scenario = view.workspace().scenario();
        var dialog = new Dialog(Say.text("workbench.scenario.delete.title", scenario.name()));
        dialog.add(Say.text("workbench.scenario.delete.explain"));
        var confirm = new Button(Say.text("workbench.scenario.delete"), click -> {
            dialog.close();
            view.attempt(() -> {
                services.workspaces().delete(view.user(), scenario.id());
                services.workspaces().scenarios(view.user(), scenario.projectId()).stream()
                        .findFirst()
                        .ifPresent(this::open);
            });
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    void open(Scenario scenario) {
        getUI().ifPresent(ui -> {
            var query = new HashMap<>(view.inSight());
            query.put("scenario", scenario.id().toString());
            ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(query));
        });
    }
}
