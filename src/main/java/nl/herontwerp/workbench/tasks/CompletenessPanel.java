package nl.herontwerp.workbench.tasks;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.herontwerp.process.Completeness;
import nl.herontwerp.shell.Say;

/** How much is filled in, and what is missing most. */
class CompletenessPanel extends Div {

    private static final int SHOWN = 12;

    CompletenessPanel() {
        addClassName("completeness");
    }

    void show(Completeness completeness) {
        removeAll();
        var text = new Div(
                Say.text("workbench.completeness", completeness.percent(), completeness.known(), completeness.asked()));
        var bar = new ProgressBar(0, 100, completeness.percent());
        bar.getElement().setAttribute("aria-label", text.getText());
        add(text, bar);
        if (!completeness.gaps().isEmpty()) {
            var list = new OrderedList();
            completeness.gaps().stream().limit(SHOWN).forEach(gap -> list.add(new ListItem(Say.phrase(gap.what()))));
            var more = completeness.gaps().size() - SHOWN;
            if (more > 0) {
                list.add(new ListItem(Say.text("workbench.completeness.more", more)));
            }
            var details = new NativeDetails(Say.text("workbench.completeness.gaps"));
            details.setContent(list);
            details.setOpen(completeness.gaps().size() <= 3);
            add(details);
        }
    }
}
