package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.stream.Collectors;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.identity.Role;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.ArchiveRefused;
import nl.herontwerp.scenario.Archives;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.shell.widgets.Notices;
import nl.herontwerp.workbench.ModelReading;
import nl.herontwerp.workbench.Services;
import nl.herontwerp.workbench.templates.SaveTemplateDialog;

/** What can be done with a project in the list. */
class ProjectMenu extends Div {

    private static final int MAX_NAME = 200;

    private final transient Services services;
    private final transient Project project;
    private final transient Runnable changed;

    ProjectMenu(
            Services services,
            Archives archives,
            Templates templates,
            ModelReading background,
            FileDownloads downloads,
            Project project,
            Runnable changed) {
        this.services = services;
        this.project = project;
        this.changed = changed;
        var user = services.current().require();
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Say.text("workbench.menu.more")));
        var more = menu.addItem("⋯");
        more.setAriaLabel(Say.text("workbench.projects.actionsOf", project.name()));
        var items = more.getSubMenu();
        items.addItem(downloads.link(
                Say.text("workbench.projects.export"),
                fileName(project.name()) + ".zip",
                "application/zip",
                () -> archives.write(services.current().require(), project.id())));
        items.addItem(new Anchor("project/" + project.id() + "/locaties", Say.text("workbench.locations.title")));
        if (user.is(Role.CONSULTANT)) {
            items.addItem(Say.text("workbench.projects.copy"), click -> copy(archives));
            items.addItem(
                    Say.text("workbench.templates.save"),
                    click -> new SaveTemplateDialog(services, templates, background, project).open());
        }
        // who sees a project in this list belongs to it; the server asks again when something is changed
        if (user.is(Role.CONSULTANT) || user.is(Role.HR)) {
            items.addItem(Say.text("workbench.projects.edit"), click -> edit());
        }
        if (user.id().equals(project.ownerId())) {
            items.addItem(Say.text("workbench.projects.members"), click -> share());
            items.addItem(Say.text("workbench.projects.delete"), click -> delete());
        }
        add(menu);
    }

    /** A file name of letters, digits and dashes. */
    static String fileName(String name) {
        var plain = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.isBlank() ? "project" : plain;
    }

    /** Makes a new project with the same models and edits; its scenarios are drafts. */
    private void copy(Archives archives) {
        var user = services.current().require();
        try {
            var made = archives.read(user, archives.write(user, project.id()));
            services.projects().change(user, made.id(), NewProject.of(project).withName(copyName(project.name())));
            changed.run();
            Notices.done(Phrase.of("workbench.projects.copied", copyName(project.name())));
        } catch (ArchiveRefused refused) {
            Notices.refused(refused.reason());
        }
    }

    /** A name of at most so many characters as a project may have. */
    private static String copyName(String name) {
        var copy = Say.text("workbench.projects.copyName", name);
        return copy.length() > MAX_NAME ? copy.substring(0, MAX_NAME) : copy;
    }

    private void edit() {
        var dialog = new Dialog(Say.text("workbench.projects.edit"));
        dialog.setWidth("36rem");
        var form = new ProjectForm(
                project,
                Earlier.of(services.projects().visibleTo(services.current().require())));
        dialog.add(form);
        var save = new Button(
                Say.text("workbench.save"),
                click -> form.value().ifPresent(value -> {
                    services.projects().change(services.current().require(), project.id(), value);
                    dialog.close();
                    changed.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void share() {
        var user = services.current().require();
        var dialog = new Dialog(Say.text("workbench.projects.members.title", project.name()));
        dialog.setWidth("32rem");
        var now = services.projects().members(user, project.id());
        var people = new MultiSelectComboBox<AppUser>(Say.text("workbench.projects.members.choose"));
        people.setItems(services.users().all().stream()
                .filter(each -> !each.id().equals(user.id()))
                .toList());
        people.setItemLabelGenerator(AppUser::displayName);
        people.setValue(
                now.stream().filter(each -> !each.id().equals(user.id())).collect(Collectors.toSet()));
        people.setWidthFull();
        dialog.add(new Paragraph(Say.text("workbench.projects.members.explain")), people);
        var save = new Button(Say.text("workbench.save"), click -> {
            var chosen = people.getValue();
            chosen.stream()
                    .filter(each -> !now.contains(each))
                    .forEach(each -> services.projects().addMember(user, project.id(), each.id()));
            now.stream()
                    .filter(each -> !chosen.contains(each) && !each.id().equals(user.id()))
                    .forEach(each -> services.projects().removeMember(user, project.id(), each.id()));
            dialog.close();
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void delete() {
        var dialog = new Dialog(Say.text("workbench.projects.delete.title", project.name()));
        dialog.setWidth("32rem");
        var message = new Paragraph(Say.text("workbench.projects.delete.explain"));
        dialog.add(message);
        var confirm = new Button(Say.text("workbench.projects.delete"), click -> {
            services.projects().delete(services.current().require(), project.id());
            dialog.close();
            changed.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(Say.text("workbench.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
