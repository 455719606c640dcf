package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.math.MathContext;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;

/** A piece on the board. It can be dragged; its menu does the same without a mouse. */
class PieceCard extends Div {

    private final transient PieceWork piece;

    PieceCard(Desk desk, PieceWork piece) {
        this.piece = piece;
        var workspace = desk.workspace();
        addClassName("piece-card");
        var task = workspace.asIs().model().node(piece.taskId()).map(node -> node.label());
        var name = new Span(piece.activity().name());
        name.addClassName("piece-card-name");
        add(new ClassChip(piece.classification().complexity()), name);
        var weeks = workspace.asIs().inventory().weeksPerYear().value();
        var hours = piece.hoursThen().map(year -> year.dividedBy(weeks, MathContext.DECIMAL64));
        var details =
                new Span(task.filter(label -> !label.equals(piece.activity().name()))
                        .map(label -> Say.text("workbench.roles.cardOf", label, Figures.hours(hours)))
                        .orElseGet(() -> Say.text("workbench.roles.card", Figures.hours(hours))));
        details.addClassName("quiet");
        add(details);
        if (piece.holder() instanceof Holder.Nobody) {
            add(mark("workbench.roles.stopped"));
        }
        workspace.design().robotsOn(piece.activity().id()).forEach(robot -> {
            var chip = new Span("R " + robot.name());
            chip.addClassNames("class-chip", "robot");
            add(chip);
        });
        if (workspace.editable()) {
            add(menu(desk));
            var source = DragSource.create(this);
            source.setEffectAllowed(EffectAllowed.MOVE);
        }
    }

    PieceWork piece() {
        return piece;
    }

    private MenuBar menu(Desk desk) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var id = piece.activity().id();
        var more = menu.addItem("⋯");
        more.setAriaLabel(Say.text("workbench.roles.move", piece.activity().name()));
        var items = more.getSubMenu();
        for (var role : desk.workspace().design().roles().values()) {
            if (!piece.holder().equals(new Holder.Role(role.id()))) {
                items.addItem(
                        Say.text("workbench.roles.moveTo", role.name()),
                        click -> desk.edit(new DesignEdit.Assign(id, new Assignment.ToRole(role.id()))));
            }
        }
        if (!(piece.holder() instanceof Holder.Present)) {
            items.addItem(
                    Say.text("workbench.roles.moveBack", RolesView.performerName(desk.workspace(), piece)),
                    click -> desk.edit(new DesignEdit.Assign(id, null)));
        }
        if (!(piece.holder() instanceof Holder.Nobody)) {
            items.addItem(
                    Say.text("workbench.roles.stop"),
                    click -> desk.edit(new DesignEdit.Assign(id, new Assignment.Stopped())));
        }
        for (var robot : desk.workspace().design().robots().values()) {
            items.addItem(
                    Say.text("workbench.roles.robot", robot.name()),
                    click -> new CoverageDialog(desk, robot, piece).open());
        }
        return menu;
    }

    private static Span mark(String key) {
        var mark = new Span(Say.text(key));
        mark.addClassName("quiet");
        return mark;
    }
}
