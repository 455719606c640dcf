package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.UncertaintyEdit.SetDistribution;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Input.Unit;
import nl.herontwerp.workbench.DecimalField;
import nl.herontwerp.workbench.Desk;

/** One input: what the scenario counts with, and how it may turn out. Stays while figures change, with what is typed in it. */
class InputRow extends NativeTableRow {

    private final transient Desk desk;
    private final Span likely = new Span();
    private final Select<Shape> shape = new Select<>();
    private final DecimalField least = new DecimalField("");
    private final DecimalField most = new DecimalField("");
    private final DecimalField chance = new DecimalField("");
    private transient Input input;

    InputRow(Desk desk, Input input) {
        this.desk = desk;
        this.input = input;
        var label = Amounts.label(input);
        var head = new NativeTableHeaderCell(label);
        head.getElement().setAttribute("scope", "row");
        var base = new NativeTableCell(likely);
        base.addClassName("number");
        shape.setAriaLabel(Say.text("workbench.uncertainty.shapeOf", label));
        shape.setItems(Shape.values());
        shape.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("workbench.uncertainty.shape", each)));
        shape.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                put();
            }
        });
        name(least, "workbench.uncertainty.leastOf", label);
        name(most, "workbench.uncertainty.mostOf", label);
        name(chance, "workbench.uncertainty.chanceOf", label);
        add(head, base);
        if (input.unit() == Unit.PRESENT) {
            var cell = new NativeTableCell(new Span(Say.text("workbench.uncertainty.chance")), chance, new Span("%"));
            cell.getElement().setAttribute("colspan", "3");
            cell.addClassName("uncertainty-chance");
            add(cell);
        } else {
            add(new NativeTableCell(shape), new NativeTableCell(least), new NativeTableCell(most));
        }
    }

    private void name(DecimalField field, String key, String label) {
        field.setAriaLabel(Say.text(key, label));
        field.setPlaceholder("");
        field.onChange(number -> put());
    }

    /** Shows the input as it is now. */
    void show(Input now, boolean editable) {
        input = now;
        likely.setText(Amounts.value(now, now.base()));
        shape.setReadOnly(!editable);
        shape.setValue(Shape.of(now.distribution()));
        chance.setReadOnly(!editable);
        chance.setNumber(
                now.distribution() instanceof Distribution.Chance(var away) ? away.percent() : BigDecimal.ZERO);
        var range = now.distribution() instanceof Distribution.Between between ? between : null;
        least.setReadOnly(!editable);
        most.setReadOnly(!editable);
        least.setNumber(range == null ? null : range.least());
        most.setNumber(range == null ? null : range.most());
        now.problem().ifPresent(problem -> refuse(most, problem));
    }

    /** Whether something is typed that is not kept, because it can't be. */
    boolean isWrong() {
        return least.isInvalid() || most.isInvalid() || chance.isInvalid();
    }

    private void put() {
        clear();
        if (input.unit() == Unit.PRESENT) {
            var away = chance.number();
            edit(
                    away == null || away.signum() == 0
                            ? new Distribution.Fixed()
                            : new Distribution.Chance(new Percentage(away)));
            return;
        }
        var from = least.number();
        var to = most.number();
        var chosen = shape.getValue();
        if (chosen == Shape.FIXED && Shape.of(input.distribution()) != Shape.FIXED
                || chosen == Shape.FIXED && from == null && to == null) {
            edit(new Distribution.Fixed());
        } else if (from == null || to == null) {
            // what is typed stays until its other end is there as well
            (from == null ? least : most).setInvalid(true);
            (from == null ? least : most).setErrorMessage(Say.text("workbench.uncertainty.bothEnds"));
        } else {
            edit(between(chosen == Shape.FIXED ? Shape.TRIANGULAR : chosen, from, to));
        }
    }

    private static Distribution between(Shape shape, BigDecimal from, BigDecimal to) {
        return switch (shape) {
            case UNIFORM -> new Distribution.Uniform(from, to);
            case PERT -> new Distribution.Pert(from, to);
            case TRIANGULAR, FIXED -> new Distribution.Triangular(from, to);
        };
    }

    private void edit(Distribution distribution) {
        if (distribution.equals(input.distribution())) {
            return;
        }
        var edit = new SetDistribution(InputKind.of(input.key()), InputKind.idOf(input.key()), distribution);
        var problem = desk.refusal(edit).or(() -> input.with(distribution).problem());
        if (problem.isPresent()) {
            refuse(input.unit() == Unit.PRESENT ? chance : most, problem.get());
        } else {
            desk.edit(edit);
        }
    }

    private void clear() {
        least.setInvalid(false);
        most.setInvalid(false);
        chance.setInvalid(false);
    }

    private static void refuse(DecimalField field, Phrase problem) {
        field.setErrorMessage(Say.phrase(problem));
        field.setInvalid(true);
    }
}
