package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** The aids of the chosen piece: what they lower and what they cost. */
class SupportPanel extends Div {

    private final transient Desk desk;
    private transient @Nullable Activity shown;
    private boolean shownEditable;

    SupportPanel(Desk desk) {
        this.desk = desk;
        addClassName("support-panel");
    }

    void show(Activity activity, boolean editable) {
        var now = shown;
        if (now != null
                && editable == shownEditable
                && now.id().equals(activity.id())
                && now.measures().equals(activity.measures())) {
            shown = activity;
            return;
        }
        shown = activity;
        shownEditable = editable;
        removeAll();
        add(new H3(Say.text("workbench.support.title")));
        if (activity.measures().isEmpty()) {
            var explain = new Paragraph(Say.text("workbench.support.explain"));
            explain.addClassName("quiet");
            add(explain);
        } else {
            var list = new UnorderedList();
            activity.measures().forEach(measure -> list.add(row(measure, editable)));
            add(list);
        }
        if (editable) {
            add(new Button(Say.text("workbench.support.add"), click -> open(null)));
        }
    }

    private ListItem row(SupportMeasure measure, boolean editable) {
        var kind = new Span(letter(measure.kind()));
        kind.addClassName("support-kind");
        var kindName = Say.phrase(Phrase.ofEnum("carving.measureKind", measure.kind()));
        kind.getElement()
                .setAttribute("title", kindName)
                .setAttribute("role", "img")
                .setAttribute("aria-label", kindName);
        var lowers = new Div(Say.text(
                "workbench.support.lowers",
                Phrase.ofEnum("carving.demand", measure.demand()),
                measure.lowersTo(),
                cost(measure.oneOffCost()),
                cost(measure.yearlyCost())));
        lowers.addClassName("quiet");
        var row = new ListItem(kind, new Div(new Div(measure.description()), lowers));
        row.addClassName("support-row");
        if (editable) {
            row.add(
                    icon(VaadinIcon.EDIT, "workbench.support.change", measure, () -> open(measure)),
                    icon(
                            VaadinIcon.TRASH,
                            "workbench.support.remove",
                            measure,
                            () -> edit(new JudgementEdit.RemoveMeasure(pieceId(), measure.id()))));
        }
        return row;
    }

    private static Button icon(VaadinIcon icon, String key, SupportMeasure measure, Runnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(Say.text(key, measure.description()));
        button.setTooltipText(Say.text(key, measure.description()));
        return button;
    }

    /** The first letter of the kind, as the field writes it: O, T or B in Dutch. */
    private static String letter(SupportMeasure.Kind kind) {
        return Say.phrase(Phrase.ofEnum("carving.measureKind", kind))
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    }

    private static String cost(@Nullable Money money) {
        return money == null ? Figures.unknown() : Say.formats().money(money);
    }

    private String pieceId() {
        return shown == null ? "" : shown.id();
    }

    private void edit(DesignEdit edit) {
        desk.edit(edit);
    }

    private void open(@Nullable SupportMeasure measure) {
        var piece = shown;
        if (piece != null) {
            new MeasureDialog(desk, piece, measure).open();
        }
    }
}
