package nl.herontwerp.workbench;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.herontwerp.scenario.Scenario;
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
        select.setItemLabelGenerator(Scenario::name);
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
        items.addItem(Say.text("workbench.scenario.new"), click -> create(Optional.empty()));
        items.addItem(
                Say.text("workbench.scenario.copy"),
                click -> create(Optional.of(workspace.scenario().id())));
        if (workspace.editable()) {
            items.addItem(Say.text("workbench.scenario.rename"), click -> rename());
            if (workspace.scenarios().size() > 1) {
                items.addItem(Say.text("workbench.scenario.delete"), click -> delete());
            }
        }
    }

    private void create(Optional<UUID> copyOf) {
        var proposal = copyOf.isPresent()
                ? Say.text(
                        "workbench.scenario.copyName",
                        view.workspace().scenario().name())
                : "";
        askName(
                Say.text(copyOf.isPresent() ? "workbench.scenario.copy" : "workbench.scenario.new"),
                proposal,
                name -> view.attempt(() -> open(services.workspaces()
                        .createScenario(view.user(), view.workspace().project().id(), name, copyOf))));
    }

    private void rename() {
        var scenario = view.workspace().scenario();
        askName(Say.text("workbench.scenario.rename"), scenario.name(), name -> {
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

    /** @param use true when it was done; otherwise the name that was typed stays */
    private void askName(String title, String proposal, Predicate<String> use) {
        var dialog = new Dialog(title);
        var name = new TextField(Say.text("workbench.scenario.name"));
        name.setValue(proposal);
        name.setWidthFull();
        name.setMaxLength(100);
        name.setAutofocus(true);
        var save = new Button(Say.text("workbench.save"), click -> {
            name.setInvalid(name.getValue().isBlank());
            name.setErrorMessage(Say.text("workbench.scenario.nameMissing"));
            if (!name.isInvalid() && use.test(name.getValue().strip())) {
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void open(Scenario scenario) {
        getUI().ifPresent(ui -> {
            var query = new HashMap<>(view.inSight());
            query.put("scenario", scenario.id().toString());
            ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(query));
        });
    }
}
