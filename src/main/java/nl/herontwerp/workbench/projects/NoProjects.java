package nl.herontwerp.workbench.projects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;
import nl.herontwerp.examples.ReferenceModels;
import nl.herontwerp.shell.Say;

/** For who has no project yet: what to do, and what can be learnt from the two examples. */
class NoProjects extends Div {

    /** What each example teaches, by reference model. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "bloempotten", "workbench.projects.empty.flowerPots", "ziekenhuis", "workbench.projects.empty.hospital");

    /**
     * @param mayMake whether this user may make projects
     * @param start begins a project from the reference model with this id
     */
    NoProjects(ReferenceModels references, boolean mayMake, Consumer<String> start) {
        addClassName("empty-state");
        add(
                new H2(Say.text("workbench.projects.empty.title")),
                new Paragraph(Say.text(mayMake ? "workbench.projects.empty.explain" : "workbench.projects.empty.ask")),
                new H3(Say.text("workbench.projects.empty.examples")));
        var lessons = new UnorderedList();
        var buttons = new Div();
        buttons.addClassName("button-row");
        var locale = Say.formats().locale();
        for (var model : references.list()) {
            var lesson = EXAMPLES.get(model.id());
            if (lesson != null) {
                lessons.add(new ListItem(Say.text(lesson)));
                buttons.add(new Button(
                        Say.text("workbench.projects.empty.start", model.name(locale)),
                        click -> start.accept(model.id())));
            }
        }
        add(lessons);
        if (mayMake) {
            add(new Paragraph(Say.text("workbench.projects.empty.own")), buttons);
        }
    }
}
