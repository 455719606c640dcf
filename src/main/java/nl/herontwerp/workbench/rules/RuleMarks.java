package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.shell.Say;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Status;

/** Small labels: how sure a value is, and whether somebody here added it. Words, not colour alone. */
final class RuleMarks {

    private RuleMarks() {}

    static Span of(ParameterValue value) {
        var marks = new Span(status(value.status()));
        marks.addClassName("rule-marks");
        if (value.overridden()) {
            marks.add(added());
        }
        return marks;
    }

    static Span status(Status status) {
        return mark(Say.phrase(Phrase.ofEnum("workbench.ruleStatus", status)), "status-" + lower(status));
    }

    static Span added() {
        return mark(Say.text("workbench.rules.added"), "added");
    }

    static Span state(RuleChange.State state) {
        return mark(stateText(state), "state-" + lower(state));
    }

    static String stateText(RuleChange.State state) {
        return Say.phrase(Phrase.ofEnum("register.state", state));
    }

    static Span unknown() {
        return mark(Say.text("kernel.unknown"), "status-unknown");
    }

    private static Span mark(String text, String css) {
        var mark = new Span(text);
        mark.addClassNames("rule-mark", css);
        return mark;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
