package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.NativeTable;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;

/** The tables of this room. */
final class Tables {

    private Tables() {}

    /** A table with heads of columns. */
    static NativeTable table(String caption, String... headKeys) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "rule-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        for (var key : headKeys) {
            var isNumber = key.equals("workbench.rules.value");
            head.add(isNumber ? TableParts.numberHead(Say.text(key)) : TableParts.columnHead(Say.text(key)));
        }
        return table;
    }
}
