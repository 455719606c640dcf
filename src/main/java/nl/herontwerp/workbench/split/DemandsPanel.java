package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.ClassChip;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/**
 * The seven demands of the chosen piece, its hard stops and aids, and the class that follows from them.
 * Changed in place while the piece stays the same, so that the keyboard stays where it was.
 */
class DemandsPanel extends Section {

    private final transient Desk desk;
    private final H2 title = new H2();
    private final Div verdict = new Div();
    private final Div start = new Div();
    private final Map<Demand, DemandChoice> demands = new EnumMap<>(Demand.class);
    private final Map<HardStop, Checkbox> stops = new EnumMap<>(HardStop.class);
    private final SupportPanel support;
    private final WorkItems items;
    private final OverridePanel override;
    private @Nullable String pieceId;

    DemandsPanel(Desk desk) {
        this.desk = desk;
        addClassName("split-demands");
        support = new SupportPanel(desk);
        items = new WorkItems(desk);
        override = new OverridePanel(desk);
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("role", "status");
        start.addClassName("start-note");
        add(title, verdict, start);
        for (var demand : Demand.values()) {
            var choice = new DemandChoice(demand, score -> {
                if (pieceId != null) {
                    desk.edit(new JudgementEdit.SetDemand(pieceId, demand, score));
                }
            });
            demands.put(demand, choice);
            add(choice);
        }
        add(new H3(Say.text("workbench.demands.hardStops")));
        for (var stop : HardStop.values()) {
            var box = hardStop(stop);
            stops.put(stop, box);
            add(box);
        }
        add(support, items, override);
        setVisible(false);
    }

    void select(@Nullable String piece) {
        var changed = !Objects.equals(piece, pieceId);
        pieceId = piece;
        if (changed && piece != null) {
            show(desk.workspace());
        }
    }

    void show(Workspace workspace) {
        var piece = workspace.division().pieces().stream()
                .filter(each -> each.activity().id().equals(pieceId))
                .findFirst();
        setVisible(piece.isPresent());
        piece.ifPresent(each -> show(each, workspace.editable()));
    }

    private void show(PieceWork piece, boolean editable) {
        var activity = piece.activity();
        var classification = piece.classification();
        title.setText(Say.text("workbench.demands.title", activity.name()));
        verdict.removeAll();
        verdict.add(new ClassChip(classification.complexity()), new Div(Say.phrase(classification.reason())));
        showStart(activity, editable);
        demands.values().forEach(choice -> choice.show(activity, editable));
        stops.forEach((stop, box) -> {
            box.setValue(activity.hardStops().contains(stop));
            box.setReadOnly(!editable);
        });
        support.show(activity, editable);
        items.show(activity, editable);
        override.show(activity, editable);
    }

    /** Says what was taken from elsewhere until somebody has looked at it. */
    private void showStart(Activity activity, boolean editable) {
        start.removeAll();
        var taken = activity.start();
        start.setVisible(taken != null);
        if (taken != null) {
            start.add(new Paragraph(Say.text("workbench.start.note", taken.basis())));
            if (editable) {
                start.add(new Button(
                        Say.text("workbench.start.confirm"),
                        click -> desk.edit(new JudgementEdit.ConfirmPiece(activity.id()))));
            }
        }
    }

    private Checkbox hardStop(HardStop stop) {
        var box = new Checkbox(Sentences.start(Say.phrase(Phrase.ofEnum("carving.hardStop", stop))));
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && pieceId != null) {
                desk.edit(new JudgementEdit.SetHardStop(pieceId, stop, change.getValue()));
            }
        });
        return box;
    }
}
