package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herontwerp.shell.Say;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.ListFile;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table;

/** Where the tasks stand: the sheet, when there are several, and the row with the headings. */
class SheetPanel extends Div {

    private static final int ROWS = 30;
    private static final int WORDS = 4;

    private final transient ListFile file;
    private final Select<Integer> sheet = new Select<>();
    private final Select<Integer> heading = new Select<>();
    private transient Mapping mapping;

    SheetPanel(ListFile file, Consumer<Mapping> changed) {
        this.file = file;
        this.mapping = Mapping.guess(file);
        addClassName("task-list-choices");
        sheet.setLabel(Say.text("workbench.taskList.sheet"));
        sheet.setItems(IntStream.range(0, file.tables().size()).boxed().toList());
        sheet.setItemLabelGenerator(each -> file.tables().get(each).name());
        sheet.setVisible(file.tables().size() > 1);
        sheet.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(Mapping.guess(file, change.getValue()));
            }
        });
        heading.setLabel(Say.text("workbench.taskList.headingRow"));
        heading.setItemLabelGenerator(this::rowLabel);
        heading.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(mapping.withHeadingRow(file, change.getValue()));
            }
        });
        add(sheet, heading);
    }

    void show(Mapping shown) {
        mapping = shown;
        sheet.setValue(shown.table());
        var rows = new ArrayList<Integer>();
        rows.add(0);
        table().rows().stream().limit(ROWS).map(Table.Row::number).forEach(rows::add);
        heading.setItems(rows);
        heading.setValue(shown.headingRow());
    }

    private Table table() {
        return file.tables().get(mapping.table());
    }

    private String rowLabel(int number) {
        if (number == 0) {
            return Say.text("workbench.taskList.noHeadings");
        }
        var words = table().rows().stream()
                .filter(row -> row.number() == number)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .limit(WORDS)
                .map(Cell::text)
                .collect(Collectors.joining(", "));
        var shown = words.length() > 60 ? words.substring(0, 59) + "…" : words;
        return Say.text("workbench.taskList.row", String.valueOf(number), shown);
    }
}
