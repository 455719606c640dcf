package nl.herontwerp.workbench.submit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.ReviewState;
import nl.herontwerp.shell.Say;

/** What happened in the review, oldest first. */
class HistoryPanel extends Section {

    HistoryPanel(ReviewState state) {
        add(new H2(Say.text("workbench.history.title")));
        if (state.history().isEmpty()) {
            add(new Paragraph(Say.text("workbench.history.none")));
            return;
        }
        var list = new OrderedList();
        for (var event : state.history()) {
            var line = new ListItem(Say.text(
                    "workbench.history.line",
                    event.at(),
                    event.byName(),
                    Phrase.ofEnum("review.action", event.action())));
            if (!event.comment().isBlank()) {
                var comment = new Div(event.comment());
                comment.addClassName("comment");
                line.add(comment);
            }
            list.add(line);
        }
        add(list);
        if (!state.conditions().isBlank()) {
            add(new Paragraph(Say.text("workbench.history.conditions", state.conditions())));
        }
    }
}
