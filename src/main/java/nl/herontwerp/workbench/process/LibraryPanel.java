package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.LibraryModel;
import nl.herontwerp.project.ProjectRefused;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.Libraries;
import nl.herontwerp.workbench.Services;

/** The models of a project: what each holds, who calls it, and adding, replacing and removing them. */
class LibraryPanel extends Section {

    private static final int FIRST = 20;

    private final transient Services services;
    private final transient Libraries libraries;
    private final ProcessView view;

    LibraryPanel(Services services, Libraries libraries, ProcessView view) {
        this.services = services;
        this.libraries = libraries;
        this.view = view;
        addClassName("library");
    }

    void show(Workspace workspace) {
        removeAll();
        var models = workspace.library().entries();
        add(new H2(Say.text("workbench.library", models.size())));
        if (models.size() == 1 && workspace.editable()) {
            var explain = new Paragraph(Say.text("workbench.library.explain"));
            explain.addClassName("quiet");
            add(explain);
        }
        var list = new UnorderedList();
        models.stream().limit(FIRST).forEach(model -> list.add(row(workspace, model)));
        if (workspace.editable()) {
            removed(workspace).forEach(model -> list.add(removedRow(workspace, model)));
        }
        add(list);
        if (models.size() > FIRST) {
            add(others(workspace, models.subList(FIRST, models.size())));
        }
        if (workspace.editable()) {
            add(new Button(Say.text("workbench.library.add"), click -> adding(workspace)));
        }
    }

    /** Filled when it is opened, because many rows make a slow screen. */
    private NativeDetails others(Workspace workspace, List<ModelLibrary.Entry> models) {
        var list = new UnorderedList();
        var details = new NativeDetails(Say.text("workbench.library.others", models.size()), list);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && list.getComponentCount() == 0) {
                models.forEach(model -> list.add(row(workspace, model)));
            }
        });
        return details;
    }

    private ListItem row(Workspace workspace, ModelLibrary.Entry model) {
        var library = workspace.library();
        var isMain = model.equals(library.entries().getFirst());
        var name = new Button(model.file().fileName(), click -> view.showModel(model.number()));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        name.setAriaLabel(Say.text("workbench.library.open", model.file().fileName()));
        name.addClassName("library-name");
        var head = new Div(name);
        head.addClassName("library-head");
        if (isMain) {
            var badge = new Span(Say.text("workbench.library.main"));
            badge.addClassName("library-main");
            head.add(badge);
        }
        if (workspace.editable()) {
            head.add(menu(workspace, model, isMain));
        }
        var processes = model.file().model().processes().size();
        var counting = library.counts(model) ? library.model() : model.file().model();
        var tasks = counting.tasks().stream()
                .filter(task -> !library.counts(model) || ModelLibrary.numberOf(task.id()) == model.number())
                .count();
        var row = new ListItem(head, quiet(Say.text("workbench.library.counts", processes, tasks)));
        if (!isMain) {
            row.add(quiet(called(library, model)));
        }
        row.getElement().setAttribute("aria-current", view.isShown(model.number()) ? "true" : "false");
        return row;
    }

    private static String called(ModelLibrary library, ModelLibrary.Entry model) {
        var callers = library.callersOf(model).stream()
                .map(caller -> caller.file().fileName())
                .collect(Collectors.joining(", "));
        if (callers.isEmpty()) {
            return Say.text("workbench.library.notCalled");
        }
        return library.counts(model)
                ? Say.text("workbench.library.calledBy", callers)
                : Say.text("workbench.library.calledOutside", callers);
    }

    private MenuBar menu(Workspace workspace, ModelLibrary.Entry model, boolean isMain) {
        var name = model.file().fileName();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        var root = menu.addItem("⋯");
        root.setAriaLabel(Say.text("workbench.library.actions", name));
        var items = root.getSubMenu();
        items.addItem(Say.text("workbench.library.replace"), click -> replacing(workspace, model));
        if (!isMain) {
            items.addItem(
                    Say.text("workbench.library.makeMain"),
                    click -> change(
                            () -> {
                                services.models()
                                        .makeMain(
                                                view.user(), workspace.project().id(), model.number());
                                view.forgetShown();
                            },
                            Phrase.of("workbench.library.madeMain", name)));
            items.addItem(
                    Say.text("workbench.library.remove"),
                    click -> change(
                            () -> services.models()
                                    .setRemoved(view.user(), workspace.project().id(), model.number(), true),
                            Phrase.of("workbench.library.removed", name)));
        }
        return menu;
    }

    private List<LibraryModel> removed(Workspace workspace) {
        return services.models().models(view.user(), workspace.project().id()).stream()
                .filter(LibraryModel::removed)
                .toList();
    }

    private ListItem removedRow(Workspace workspace, LibraryModel model) {
        var name = model.latest().fileName();
        var back = new Button(
                Say.text("workbench.library.restore"),
                click -> change(
                        () -> services.models()
                                .setRemoved(view.user(), workspace.project().id(), model.number(), false),
                        Phrase.of("workbench.library.restored", name)));
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setAriaLabel(Say.text("workbench.library.restoreOf", name));
        return new ListItem(quiet(Say.text("workbench.library.isRemoved", name)), back);
    }

    private void change(Runnable work, Phrase done) {
        try {
            work.run();
            Notices.done(done);
        } catch (ProjectRefused refused) {
            Notices.refused(refused.reason());
        }
        view.versionAdded();
    }

    private void adding(Workspace workspace) {
        var project = workspace.project().id();
        new ModelsDialog(
                        libraries,
                        Say.text("workbench.library.add"),
                        Say.text("workbench.library.add.explain"),
                        file -> services.models().add(view.user(), project, file),
                        view::versionAdded)
                .open();
    }

    private void replacing(Workspace workspace, ModelLibrary.Entry model) {
        var dialog =
                new Dialog(Say.text("workbench.library.replaceOf", model.file().fileName()));
        dialog.setWidth("40rem");
        var upload = new ModelUpload(services, view.user(), workspace.project().id(), model.number(), () -> {
            dialog.close();
            view.versionAdded();
        });
        dialog.add(new Paragraph(Say.text("workbench.library.replace.explain")), upload);
        dialog.getFooter().add(new Button(Say.text("workbench.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassName("quiet");
        return line;
    }
}
