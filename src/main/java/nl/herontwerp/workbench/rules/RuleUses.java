package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.Scheme;

/** The schemes that compute with a parameter, each with the results that they end up in. */
class RuleUses extends Div {

    RuleUses(Parameter parameter) {
        var schemes = Scheme.using(parameter.id());
        var direct = RuleResult.reading(parameter.id());
        if (schemes.isEmpty() && direct.isEmpty()) {
            add(new Paragraph(Say.text("workbench.rules.uses.none")));
            return;
        }
        var list = new UnorderedList();
        schemes.forEach(scheme -> list.add(item(scheme, parameter.id())));
        if (!direct.isEmpty()) {
            list.add(item(Say.text("workbench.rules.uses.direct"), direct));
        }
        add(new Paragraph(Say.text("workbench.rules.uses.explain")), list);
    }

    private static ListItem item(Scheme scheme, String id) {
        var name = Say.phrase(Phrase.ofEnum("workbench.scheme", scheme));
        return item(scheme.reads(id) ? name : Say.text("workbench.rules.uses.indirect", name), RuleResult.of(scheme));
    }

    private static ListItem item(String name, List<RuleResult> results) {
        var item = new ListItem(new Span(name));
        if (results.isEmpty()) {
            item.add(new Span(" " + Say.text("workbench.rules.uses.nowhere")));
        } else {
            item.add(new Span(Say.text("workbench.rules.uses.in")));
        }
        for (var i = 0; i < results.size(); i++) {
            var result = results.get(i);
            var link = new Anchor(result.path(), Say.phrase(Phrase.ofEnum("workbench.ruleResult", result)));
            item.add(new Span(i == 0 ? " " : ", "), link);
        }
        return item;
    }
}
