package nl.herontwerp.workbench.split;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** What the work asks, in the user's own words after the capability list (FML) of UWV. */
class WorkItems extends Div {

    private final TextArea text = new TextArea(Say.text("workbench.workItems.label"));
    private @Nullable String pieceId;
    private List<String> kept = List.of();

    WorkItems(Desk desk) {
        addClassName("work-items");
        text.setHelperText(Say.text("workbench.workItems.help"));
        text.setWidthFull();
        text.setMaxLength(10_000);
        text.addValueChangeListener(change -> {
            var items = lines(change.getValue());
            if (change.isFromClient() && pieceId != null && !items.equals(kept)) {
                desk.edit(new JudgementEdit.SetWorkItems(pieceId, items));
            }
        });
        add(new H3(Say.text("workbench.workItems.title")), text);
    }

    void show(Activity activity, boolean editable) {
        if (!activity.id().equals(pieceId) || !activity.workItems().equals(kept)) {
            pieceId = activity.id();
            kept = activity.workItems();
            text.setValue(String.join("\n", kept));
        }
        text.setReadOnly(!editable);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    }
}
