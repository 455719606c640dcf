package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Divides a task in one go: lines with names and minutes, looked at before they count. */
class DivideDialog extends Dialog {

    private final transient Desk desk;
    private final transient Node task;
    private final transient Supplier<Provenance> entered;
    private final TextArea text = new TextArea(Say.text("workbench.divide.lines"));
    private final RadioButtonGroup<Dividing.Fit> fit = new RadioButtonGroup<>();
    private final Div outcome = new Div();
    private final Button take = new Button(Say.text("workbench.divide.take"), click -> take());
    private List<Dividing.Fit> choices = List.of();

    DivideDialog(Desk desk, Node task, Supplier<Provenance> entered) {
        super(Say.text("workbench.divide.title", task.label()));
        this.desk = desk;
        this.task = task;
        this.entered = entered;
        setWidth("44rem");
        text.setWidthFull();
        text.setHeight("11rem");
        text.addClassName("paste-area");
        text.setHelperText(Say.text("workbench.divide.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(present());
        text.addValueChangeListener(change -> show());
        fit.setLabel(Say.text("workbench.divide.fit"));
        fit.addThemeName("vertical");
        fit.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
            }
        });
        outcome.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (isSplit()) {
            add(new Paragraph(Say.text("workbench.divide.again")));
        }
        add(text, fit, outcome);
        getFooter().add(new Button(Say.text("workbench.cancel"), click -> close()), take);
        show();
    }

    private boolean isSplit() {
        return desk.workspace().division().piecesOf(task.id()).size() > 1;
    }

    /** The pieces of now, to be changed. */
    private String present() {
        if (!isSplit()) {
            return "";
        }
        var lines = new StringBuilder();
        for (var piece : desk.workspace().division().piecesOf(task.id())) {
            lines.append(piece.activity().name());
            piece.minutes()
                    .toOptional()
                    .ifPresent(
                            minutes -> lines.append("; ").append(Say.formats().plain(ShareBar.size(piece))));
            lines.append('\n');
        }
        return lines.toString();
    }

    private @Nullable BigDecimal taskMinutes() {
        var minutes = desk.workspace().asIs().inventory().task(task.id()).activeMinutes();
        return minutes == null ? null : minutes.value();
    }

    private void show() {
        var read = PieceLines.read(text.getValue());
        var total = read.total();
        var possible = read.isUsable() ? Dividing.choices(taskMinutes(), read) : List.<Dividing.Fit>of();
        if (!possible.equals(choices)) {
            choices = possible;
            fit.setItems(possible);
            if (!possible.isEmpty()) {
                fit.setValue(possible.getFirst());
            }
        }
        fit.setVisible(!possible.isEmpty());
        fit.setItemLabelGenerator(each -> label(each, read));
        var refusal = Dividing.refusal(read, taskMinutes(), chosen(), restName());
        take.setEnabled(read.isUsable() && refusal.isEmpty());
        outcome.removeAll();
        if (!read.problems().isEmpty()) {
            var list = new UnorderedList();
            read.problems().forEach(problem -> list.add(new ListItem(Say.phrase(problem))));
            outcome.add(new Paragraph(Say.text("workbench.divide.problems")), list);
        }
        refusal.ifPresent(why -> outcome.add(new Paragraph(Say.phrase(why))));
        if (!read.lines().isEmpty()) {
            outcome.add(table(read, total));
        }
    }

    /** What was chosen; null while there is nothing to choose. */
    private Dividing.@Nullable Fit chosen() {
        return choices.isEmpty() ? null : fit.getValue();
    }

    private String label(Dividing.Fit each, PieceLines.Read read) {
        var total = read.total();
        var minutes = taskMinutes();
        if (total == null || minutes == null) {
            return "";
        }
        return switch (each) {
            case LAST ->
                Say.text(
                        "workbench.divide.last",
                        read.lines().getLast().name(),
                        Dividing.last(read, minutes, total),
                        minutes);
            case REST -> Say.text("workbench.divide.rest", minutes.subtract(total), restName());
            case TASK -> Say.text("workbench.divide.task", total, minutes);
            case RATIO -> Say.text("workbench.divide.ratio", minutes);
        };
    }

    private String restName() {
        return Say.text("workbench.divide.restName", task.label());
    }

    private NativeTable table(PieceLines.Read read, @Nullable BigDecimal total) {
        var table = new NativeTable();
        table.addClassName("cost-table");
        table.setCaptionText(Say.text("workbench.divide.preview", read.lines().size()));
        var head = table.getHead().addRow();
        for (var key : List.of("workbench.split.name", "workbench.divide.minutes", "workbench.divide.part")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var task = taskMinutes();
        var takesRest = chosen() == Dividing.Fit.LAST && total != null && task != null;
        var whole = chosen() == Dividing.Fit.REST || takesRest ? task : total;
        for (var line : read.lines()) {
            var minutes = takesRest
                            && total != null
                            && task != null
                            && line == read.lines().getLast()
                    ? Dividing.last(read, task, total)
                    : line.minutes();
            var row = table.getBody().addRow();
            row.add(
                    new NativeTableCell(line.name()),
                    number(minutes == null ? "–" : Say.formats().plain(minutes)),
                    number(part(minutes, whole, read.lines().size())));
        }
        return table;
    }

    private static String part(@Nullable BigDecimal minutes, @Nullable BigDecimal whole, int count) {
        var part = minutes == null || whole == null || whole.signum() == 0
                ? BigDecimal.ONE.divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP)
                : minutes.divide(whole, 4, RoundingMode.HALF_UP);
        return Say.formats().percentage(new Percentage(part.movePointRight(2).setScale(0, RoundingMode.HALF_UP)));
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private void take() {
        var read = PieceLines.read(text.getValue());
        var chosen = chosen();
        if (!read.isUsable()
                || Dividing.refusal(read, taskMinutes(), chosen, restName()).isPresent()) {
            return;
        }
        var edits = Dividing.edits(
                desk.workspace().design(),
                task,
                read,
                taskMinutes(),
                chosen == null ? Dividing.Fit.RATIO : chosen,
                restName(),
                entered.get());
        var sentence =
                Phrase.of("carving.edit.splitTask", task.label(), read.lines().size());
        if (desk.edit(sentence, edits)) {
            close();
        }
    }
}
