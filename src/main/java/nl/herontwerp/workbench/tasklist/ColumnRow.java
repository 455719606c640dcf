package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ColumnQuestion;
import nl.herontwerp.tasklist.ColumnQuestion.Ask;
import nl.herontwerp.tasklist.NumberStyle;
import org.jspecify.annotations.Nullable;

/** The choices for one column. */
final class ColumnRow {

    private final Select<Column> column = new Select<>();
    private final Select<Column.Unit> unit = new Select<>();
    private final Select<NumberStyle> style = new Select<>();
    private final Consumer<ColumnChoice> changed;
    private ColumnChoice shown;
    private @Nullable Column unitsOf;

    ColumnRow(ColumnChoice choice, Consumer<ColumnChoice> changed) {
        this.shown = choice;
        this.changed = changed;
        column.setItems(Column.values());
        column.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("tasklist.column", each)));
        column.setAriaLabel(Say.text("workbench.taskList.isOf", choice.heading()));
        column.setWidthFull();
        column.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed(shown.as(change.getValue()));
            }
        });
        unit.setItemLabelGenerator(each -> each == null ? "" : Say.phrase(Phrase.ofEnum("tasklist.unit", each)));
        unit.setAriaLabel(Say.text("workbench.taskList.inOf", choice.heading()));
        unit.setPlaceholder(Say.text("workbench.taskList.unitInCells"));
        unit.setWidthFull();
        unit.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed(shown.in(change.getValue()));
            }
        });
        style.setItems(NumberStyle.values());
        style.setItemLabelGenerator(each -> Say.phrase(Phrase.ofEnum("tasklist.style", each)));
        style.setAriaLabel(Say.text("workbench.taskList.writtenOf", choice.heading()));
        style.setWidthFull();
        style.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed(shown.written(change.getValue()));
            }
        });
        show(choice, List.of());
    }

    int index() {
        return shown.index();
    }

    Select<Column> column() {
        return column;
    }

    Select<Column.Unit> unit() {
        return unit;
    }

    Select<NumberStyle> style() {
        return style;
    }

    private void changed(ColumnChoice choice) {
        shown = choice;
        changed.accept(choice);
    }

    void show(ColumnChoice choice, List<ColumnQuestion> questions) {
        shown = choice;
        column.setValue(choice.column());
        var units = choice.column().units();
        if (!Objects.equals(unitsOf, choice.column())) {
            unit.setItems(units);
            unitsOf = choice.column();
        }
        unit.setVisible(!units.isEmpty());
        if (choice.unit() == null) {
            unit.clear();
        } else {
            unit.setValue(choice.unit());
        }
        style.setValue(choice.style());
        var asksStyle = find(questions, Ask.STYLE);
        style.setVisible(choice.column().isNumber() && (asksStyle != null || choice.style() != NumberStyle.AUTOMATIC));
        mark(unit, find(questions, Ask.UNIT), "workbench.taskList.askUnit");
        mark(style, asksStyle, "workbench.taskList.askStyle");
    }

    private @Nullable ColumnQuestion find(List<ColumnQuestion> questions, Ask ask) {
        return questions.stream()
                .filter(question -> question.column() == shown.index() && question.ask() == ask)
                .findFirst()
                .orElse(null);
    }

    private static void mark(Select<?> select, @Nullable ColumnQuestion question, String key) {
        select.setErrorMessage(question == null ? "" : Say.text(key, question.example(), question.rows()));
        select.setInvalid(question != null);
    }
}
