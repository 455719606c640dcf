package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.NativeDetails;
import nl.herontwerp.shell.Say;

/** The table of a picture behind a line that opens it. The line stays, open or not and with the keyboard on it, when the table changes. */
class Folded extends NativeDetails {

    Folded() {
        super(Say.text("workbench.uncertainty.table"));
    }

    void show(ResultTable table) {
        setContent(table);
    }
}
