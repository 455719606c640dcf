package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.identity.AppUser;
import nl.herontwerp.scenario.ProjectTemplate;
import nl.herontwerp.scenario.Templates;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.FileDownloads;
import nl.herontwerp.shell.widgets.TableParts;
import nl.herontwerp.workbench.Services;

/** Own templates and shared ones, with what is in them and what can be done with them. */
class OwnTable extends Div {

    private final transient Services services;
    private final transient Templates templates;
    private final transient FileDownloads downloads;
    private final transient Runnable changed;

    OwnTable(
            Services services,
            Templates templates,
            FileDownloads downloads,
            List<ProjectTemplate> shown,
            Runnable changed) {
        this.services = services;
        this.templates = templates;
        this.downloads = downloads;
        this.changed = changed;
        var caption = Say.text("workbench.templates.own");
        var table = Tables.table(caption);
        table.getHead()
                .addRow()
                .add(
                        TableParts.columnHead(Say.text("workbench.templates.name")),
                        TableParts.columnHead(Say.text("workbench.templates.sector")),
                        TableParts.numberHead(Say.text("workbench.templates.tasks")),
                        TableParts.numberHead(Say.text("workbench.templates.pieces")),
                        TableParts.numberHead(Say.text("workbench.templates.roles")),
                        TableParts.numberHead(Say.text("workbench.templates.robots")),
                        TableParts.columnHead(Say.text("workbench.templates.made")),
                        TableParts.columnHead(Say.text("workbench.projects.actions")));
        var makers = services.users()
                .byIds(shown.stream()
                        .map(ProjectTemplate::ownerId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        for (var template : shown) {
            var owner = template.ownerId();
            var maker = owner == null ? null : makers.get(owner);
            row(
                    table.getBody().addRow(),
                    template,
                    maker == null ? Say.text("workbench.templates.makerGone") : maker.displayName());
        }
        add(TableParts.scrolling(table, caption));
    }

    private void row(NativeTableRow row, ProjectTemplate template, String maker) {
        var name = new Div(template.name());
        name.addClassName("template-name");
        var description = new Div(template.description());
        description.addClassName("quiet");
        var sharing =
                new Span(Say.text(template.shared() ? "workbench.templates.shared" : "workbench.templates.private"));
        sharing.addClassName("quiet");
        var made = new NativeTableCell();
        made.add(
                new Div(Say.text(
                        "workbench.templates.madeBy", maker, Say.formats().dateTime(template.madeAt()))),
                sharing);
        var size = template.size();
        row.add(
                TableParts.rowHead(name, description),
                new NativeTableCell(template.sector()),
                TableParts.number(Say.formats().decimal(BigDecimal.valueOf(size.tasks()), 0)),
                TableParts.number(Say.formats().decimal(BigDecimal.valueOf(size.pieces()), 0)),
                TableParts.number(Say.formats().decimal(BigDecimal.valueOf(size.roles()), 0)),
                TableParts.number(Say.formats().decimal(BigDecimal.valueOf(size.robots()), 0)),
                made,
                actions(template));
    }

    private NativeTableCell actions(ProjectTemplate template) {
        var start = new Button(
                Say.text("workbench.templates.start"),
                click -> UI.getCurrent()
                        .navigate(
                                "", QueryParameters.of("sjabloon", template.id().toString())));
        start.setAriaLabel(Say.text("workbench.templates.startOf", template.name()));
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = menu.addItem("⋯");
        more.setAriaLabel(Say.text("workbench.projects.actionsOf", template.name()));
        var items = more.getSubMenu();
        items.addItem(downloads.link(
                Say.text("workbench.templates.download"),
                fileName(template.name()),
                "application/zip",
                () -> templates.write(user(), template.id())));
        if (templates.mayChange(user(), template)) {
            items.addItem(
                    Say.text("workbench.templates.change"),
                    click -> new ChangeTemplateDialog(services, templates, template, changed).open());
            items.addItem(
                    Say.text("workbench.templates.delete"),
                    click -> new DeleteTemplateDialog(services, templates, template, changed).open());
        }
        var row = new Div(start, menu);
        row.addClassName("template-actions");
        return new NativeTableCell(row);
    }

    private AppUser user() {
        return services.current().require();
    }

    /** A file name of letters, digits and dashes. */
    private static String fileName(String name) {
        var plain = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return (plain.isBlank() ? "sjabloon" : plain) + ".sjabloon.zip";
    }
}
