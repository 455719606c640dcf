package nl.herontwerp.workbench.interview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;

/** Says that there is nothing to ask about, why that may be, and where to go on. */
class NoTasks extends Div {

    NoTasks(Workspace workspace) {
        addClassName("empty-state");
        add(
                new H1(Say.text("workbench.interview.noTasks.title")),
                new Paragraph(Say.text("workbench.interview.noTasks")),
                new UnorderedList(
                        new ListItem(way(workspace, "proces", "workbench.interview.noTasks.draw")),
                        new ListItem(way(workspace, "proces", "workbench.interview.noTasks.other")),
                        new ListItem(way(workspace, "taken", "workbench.interview.close"))));
    }

    private static Anchor way(Workspace workspace, String step, String key) {
        var address = "project/" + workspace.project().id() + "/" + step + "?scenario="
                + workspace.scenario().id();
        return new Anchor(address, Say.text(key));
    }
}
