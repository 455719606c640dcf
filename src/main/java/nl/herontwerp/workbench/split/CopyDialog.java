package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.StartingPoint;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;

/** Divides other tasks the same way: the same names and shares, and the judgements if wanted. */
class CopyDialog extends Dialog {

    private final transient Desk desk;
    private final transient Node task;
    private final Grid<Node> targets = new Grid<>();
    private final Checkbox judged = new Checkbox(Say.text("workbench.copy.judged"));

    CopyDialog(Desk desk, Node task) {
        super(Say.text("workbench.copy.title", task.label()));
        this.desk = desk;
        this.task = task;
        setWidth("36rem");
        var workspace = desk.workspace();
        targets.addThemeVariants(GridVariant.LUMO_COMPACT);
        targets.setSelectionMode(Grid.SelectionMode.MULTI);
        targets.addColumn(Node::label).setHeader(Say.text("workbench.split.task"));
        targets.addColumn(each -> workspace
                        .asIs()
                        .inventory()
                        .performerOf(each)
                        .map(Performer::name)
                        .orElse(""))
                .setHeader(Say.text("workbench.tasks.performer"));
        var whole = workspace.asIs().model().tasks().stream()
                .filter(each -> !each.id().equals(task.id()))
                .filter(each -> workspace.design().pieces(each).size() == 1)
                .toList();
        targets.setItems(whole);
        targets.setHeight("18rem");
        targets.getElement().setAttribute("aria-label", Say.text("workbench.copy.targets"));
        judged.setValue(true);
        add(new Paragraph(Say.text("workbench.copy.explain")));
        add(whole.isEmpty() ? new Paragraph(Say.text("workbench.copy.none")) : targets, judged);
        var copy = new Button(Say.text("workbench.copy.take"), click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.setEnabled(false);
        targets.addSelectionListener(
                change -> copy.setEnabled(!change.getAllSelectedItems().isEmpty()));
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), copy);
    }

    private void copy() {
        var pieces = desk.workspace().design().pieces(task);
        var edits = targets.getSelectedItems().stream()
                .map(target -> new PieceEdit.SplitTask(
                        target.id(), copies(pieces, judged.getValue(), Say.text("workbench.copy.basis", task.label()))))
                .toList();
        var sentence = Phrase.of("workbench.copy.sentence", task.label(), edits.size());
        if (desk.edit(sentence, edits)) {
            close();
        }
    }

    /** New pieces with the same names and shares; what was judged elsewhere is marked as a starting point. */
    static List<Activity> copies(List<Activity> pieces, boolean judged, String basis) {
        return pieces.stream()
                .map(piece -> {
                    var plain = Activity.of(UUID.randomUUID().toString(), piece.name(), piece.weight());
                    var start = new StartingPoint(
                            basis, true, judged ? piece.demands().keySet() : java.util.Set.of());
                    return judged
                            ? plain.withDemands(piece.demands())
                                    .withHardStops(piece.hardStops())
                                    .withMeasures(piece.measures())
                                    .withWorkItems(piece.workItems())
                                    .withStart(start)
                            : plain.withStart(start);
                })
                .toList();
    }
}
