package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.shell.Say;

/** One value that was added or proposed: what, by whom and when, its source, and what became of it. */
class ChangeCard extends Div {

    /** @param named whether the parameter is named, on a screen of more than one */
    ChangeCard(RuleServices services, RuleChange change, boolean named, Runnable after) {
        addClassName("change-card");
        var parameter = services.rules().register().get(change.added().parameter());
        var value = change.added().value();
        var what = Say.text(
                "workbench.rules.change.what",
                RuleTexts.value(parameter, value.value()),
                RuleTexts.period(value.from(), value.until()));
        var head = new Div();
        head.addClassName("change-head");
        if (named) {
            var link = new Anchor("loonregels/" + parameter.id(), RuleTexts.name(parameter));
            link.addClassName("project-link");
            head.add(link);
        }
        var words = new Span(what);
        words.addClassName("change-what");
        head.add(words, RuleMarks.state(change.state()), RuleMarks.status(value.status()));
        add(head, quiet(Say.text("workbench.rules.change.by", change.by(), change.at())));
        add(new SourceCell(value, services.today()));
        var decidedBy = change.decidedBy();
        var decidedAt = change.decidedAt();
        if (decidedBy != null && decidedAt != null) {
            add(quiet(Say.text(
                    "workbench.rules.change.decided", RuleMarks.stateText(change.state()), decidedBy, decidedAt)));
        }
        var reason = change.reason();
        if (reason != null) {
            add(new Paragraph(Say.text("workbench.rules.change.reason", reason)));
        }
        if (change.state() == State.PROPOSED) {
            add(new Paragraph(Effects.sentence(services, parameter, value)));
        }
        add(new ChangeActions(
                services, change, Say.text("workbench.rules.change.of", RuleTexts.name(parameter), what), after));
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
