package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.SourceLinks;

/** Where a value stands: law, article and publication, with a link to the text where its id is known. */
class SourceCell extends Div {

    SourceCell(ParameterValue value, LocalDate today) {
        addClassName("rule-source");
        var source = value.source();
        add(linked(source.law(), SourceLinks.law(source.law(), value.from(), today)));
        if (source.article() != null) {
            add(new Span(", " + source.article()));
        }
        var publication = source.publication();
        if (publication != null) {
            add(new Span(", "), linked(publication, SourceLinks.publication(publication)));
        }
        var note = value.note();
        if (note != null) {
            var words = new Div(note);
            words.addClassName("quiet");
            add(words);
        }
    }

    private static Component linked(String text, Optional<String> address) {
        return address.<Component>map(href -> {
                    var link = new Anchor(href, text);
                    link.setTarget("_blank");
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    link.setTitle(Say.text("workbench.rules.outside"));
                    return link;
                })
                .orElseGet(() -> new Span(text));
    }
}
