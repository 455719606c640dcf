package nl.herontwerp.workbench.costs;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** The suppliers of a scenario: which work each takes over of whom, what that costs a year, and when it is there. */
class BoughtPanel extends Section {

    BoughtPanel(Workspace workspace) {
        addClassName("bought-costs");
        var reviews = SupplierReview.all(workspace.redesign(), workspace.division());
        setVisible(!reviews.isEmpty());
        if (!reviews.isEmpty()) {
            add(new H2(Say.text("workbench.bought.title")), new Paragraph(Say.text("workbench.bought.explain")));
            reviews.forEach(review -> add(supplier(workspace, review)));
        }
    }

    private static Div supplier(Workspace workspace, SupplierReview review) {
        var supplier = review.supplier();
        var panel = new Div(new H3(Say.text(
                "workbench.bought.head", supplier.name(), Phrase.ofEnum("carving.supplierKind", supplier.kind()))));
        panel.addClassName("robot-panel");
        var cost = workspace.impact().supplierPerYear(supplier.id());
        var perYear = new Paragraph(Say.text("workbench.supplier.cost") + " ");
        perYear.add(Figures.opening(Figures.value(cost), cost));
        panel.add(perYear);
        if (review.pieces().isEmpty()) {
            panel.add(new Paragraph(Say.text("workbench.bought.nothing")));
        } else {
            var list = new UnorderedList();
            review.pieces().forEach(piece -> list.add(new ListItem(piece(workspace, piece))));
            panel.add(list);
        }
        stay(review).forEach(line -> panel.add(new Paragraph(line)));
        return panel;
    }

    private static String piece(Workspace workspace, PieceWork piece) {
        var job = workspace
                .asIs()
                .inventory()
                .performer(piece.performerId())
                .map(performer -> performer.name())
                .orElseGet(() -> Say.text("workbench.roles.noPerformer"));
        return Say.text(
                piece.hoursNow().isKnown() ? "workbench.bought.piece" : "workbench.bought.pieceUnknown",
                piece.activity().name(),
                job,
                Figures.hours(piece.hoursNow()));
    }

    /** From when until when it does the work, and what the table of one year does with that; nothing when always. */
    private static List<String> stay(SupplierReview review) {
        var supplier = review.supplier();
        var lines = new ArrayList<String>();
        if (supplier.from() != null) {
            lines.add(Say.text("workbench.bought.from", supplier.from()));
        }
        if (supplier.until() != null) {
            lines.add(Say.text("workbench.bought.until", supplier.until()));
        }
        if (!lines.isEmpty()) {
            lines.add(Say.text("workbench.bought.wholeYear"));
        }
        return lines;
    }
}
