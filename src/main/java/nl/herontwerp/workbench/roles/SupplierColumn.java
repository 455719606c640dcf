package nl.herontwerp.workbench.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.carving.SupplierReview;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** A supplier: how much it takes over, what that costs, what a careful buyer would ask, its pieces. */
class SupplierColumn extends BoardColumn {

    private final String supplierId;
    private transient @Nullable Shown shown;

    /** What the head shows; while it is the same the head stays as it is. */
    private record Shown(UUID scenario, SupplierReview review, Explanation cost, boolean editable) {}

    SupplierColumn(Board board, String supplierId) {
        super(board, supplierId);
        this.supplierId = supplierId;
        addClassName("bought");
    }

    @Override
    protected Assignment assignment() {
        return new Assignment.ToSupplier(supplierId);
    }

    Supplier supplier() {
        return Objects.requireNonNull(shown, "a column is shown before it is used")
                .review()
                .supplier();
    }

    void show(SupplierReview review) {
        var workspace = board.workspace();
        var changed = new Shown(
                workspace.scenario().id(),
                review,
                workspace.impact().supplierPerYear(supplierId),
                workspace.editable());
        if (!changed.equals(shown)) {
            shown = changed;
            name(review.supplier().name());
            getElement()
                    .setAttribute(
                            "aria-label",
                            Say.text(
                                    "workbench.supplier.column",
                                    review.supplier().name()));
            head.removeAll();
            fill(changed);
        }
        cards(review.pieces());
    }

    private void fill(Shown now) {
        var review = now.review();
        var supplier = review.supplier();
        var kind = new Paragraph(Say.phrase(Phrase.ofEnum("carving.supplierKind", supplier.kind())));
        kind.addClassName("quiet");
        head.add(kind, new Paragraph(work(review)));
        var cost = new Paragraph(new Span(Say.text("workbench.supplier.cost") + " "));
        cost.add(Figures.opening(Figures.value(now.cost()), now.cost()));
        head.add(cost);
        head.add(new WarningLines(
                this,
                review.warnings(),
                new Mending(board, supplier.name(), supplierId, review.pieces(), null, () -> change(supplier))));
        if (now.editable()) {
            head.add(buttons(supplier));
        }
    }

    private String work(SupplierReview review) {
        var work = review.work();
        return work.timesPerYear().isKnown() && work.hoursPerYear().isKnown()
                ? Say.text(
                        "workbench.supplier.work",
                        Figures.number(work.timesPerYear(), 0),
                        Figures.hours(work.hoursPerYear()))
                : Say.text("workbench.supplier.workUnknown");
    }

    private Div buttons(Supplier supplier) {
        var change = button("change", Say.text("workbench.roles.change"), from -> open(change(supplier), from));
        change.setAriaLabel(Say.text("workbench.roles.changeOf", supplier.name()));
        var remove = new Button(
                Say.text("workbench.roles.remove"),
                click -> board.desk().edit(new SupplierEdit.RemoveSupplier(supplier.id())));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(Say.text("workbench.roles.removeOf", supplier.name()));
        var buttons = new Div(change, remove);
        buttons.addClassName("board-ways");
        return buttons;
    }

    private Dialog change(Supplier supplier) {
        return new SupplierDialog(board.desk(), supplier, () -> {});
    }
}
