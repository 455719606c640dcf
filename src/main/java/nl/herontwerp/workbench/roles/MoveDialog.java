package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** Where a piece can go, and what that brings, before it is done. */
class MoveDialog extends Dialog {

    private final transient Board board;
    private final transient PieceWork piece;

    MoveDialog(Board board, PieceWork piece) {
        super(Say.text("workbench.roles.move", piece.activity().name()));
        this.board = board;
        this.piece = piece;
        addClassName("move-dialog");
        setWidth("32rem");
        addClassName("move-dialog");
        var workspace = board.workspace();
        for (var review : workspace.division().roles()) {
            if (!piece.holder().equals(new Holder.Role(review.role().id()))) {
                var brings = board.bringsTo(review, piece);
                var button = choice(
                        Say.text("workbench.roles.moveTo", review.role().name()),
                        new Assignment.ToRole(review.role().id()));
                add(option(button, brings));
            }
        }
        for (var supplier : workspace.design().suppliers().values()) {
            if (!piece.holder().equals(new Holder.Supplier(supplier.id()))) {
                var brings = board.bringsTo(supplier, piece);
                var button = choice(
                        Say.text("workbench.roles.outsourceTo", supplier.name()),
                        new Assignment.ToSupplier(supplier.id()));
                add(option(button, brings));
            }
        }
        if (!(piece.holder() instanceof Holder.Present)) {
            add(choice(Say.text("workbench.roles.moveBack", BoardWords.performerName(workspace, piece)), null));
        }
        if (!(piece.holder() instanceof Holder.Nobody)) {
            add(choice(Say.text("workbench.roles.stop"), new Assignment.Stopped()));
        }
        for (var robot : workspace.design().robots().values()) {
            add(new Button(Say.text("workbench.roles.robot", robot.name()), click -> {
                close();
                new CoverageDialog(board.desk(), robot, piece).open();
            }));
        }
        var keys = new Paragraph(Say.text("workbench.board.keys"));
        keys.addClassName("quiet");
        add(keys);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> {
            close();
            board.focus(piece.activity().id());
        }));
    }

    private static Div option(Button button, Board.Brings brings) {
        button.setEnabled(!brings.refused());
        var what = new Span(Say.phrase(brings.what()));
        what.addClassName("quiet");
        return new Div(button, what);
    }

    private Button choice(String text, @Nullable Assignment assignment) {
        return new Button(text, click -> {
            close();
            board.assign(piece, assignment);
        });
    }
}
