package nl.herontwerp.workbench.templates;

import com.vaadin.flow.component.html.NativeTable;

/** The tables of this room. */
final class Tables {

    private Tables() {}

    static NativeTable table(String caption) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "template-table");
        table.setCaptionText(caption);
        return table;
    }
}
