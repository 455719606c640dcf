package nl.herontwerp.workbench.inbox;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.herontwerp.identity.CurrentUser;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.review.Reviews;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Step;

/** What waits for the user, oldest first. */
@Route("beoordelen")
@PermitAll
public class InboxView extends Div implements HasDynamicTitle {

    InboxView(Reviews reviews, CurrentUser current) {
        addClassName("plain-view");
        getElement().setAttribute("data-main", true).setAttribute("role", "main");
        add(new H1(Say.text("workbench.inbox.title")));
        var items = reviews.inbox(current.require());
        if (items.isEmpty()) {
            add(new Paragraph(Say.text("workbench.inbox.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("inbox");
        for (var item : items) {
            var link = new Anchor(
                    "project/" + item.projectId() + "/" + Step.INDIENEN.path() + "?scenario=" + item.scenarioId(),
                    Say.text("workbench.inbox.item", item.projectName(), item.scenarioName()));
            link.addClassName("project-link");
            var details = new Div(Say.text(
                    "workbench.inbox.details",
                    Phrase.ofEnum("workbench.reviewStep", item.step()),
                    item.submittedByName(),
                    item.since()));
            details.addClassName("quiet");
            list.add(new ListItem(link, details));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Say.text("workbench.inbox.title");
    }
}
