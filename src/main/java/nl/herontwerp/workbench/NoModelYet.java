package nl.herontwerp.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.herontwerp.shell.Say;

/** Says that a project needs a model first, and where to give it one. */
class NoModelYet extends Div {

    NoModelYet(UUID project) {
        addClassName("empty-state");
        add(
                new H1(Say.text("workbench.noModel.title")),
                new Paragraph(Say.text("workbench.noModel.explain")),
                new Anchor("project/" + project + "/" + Step.PROCES.path(), Say.text("workbench.noModel.open")));
    }
}
