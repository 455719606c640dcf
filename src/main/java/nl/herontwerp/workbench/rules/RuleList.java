package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;

/** The parameters by law or subject, with their value on a day and what comes after it. */
class RuleList extends Div {

    private static final int COLUMNS = 5;

    RuleList(List<Parameter> parameters, LocalDate date) {
        var caption = Say.text("workbench.rules.caption", date);
        var table = Tables.table(
                caption,
                "workbench.rules.rule",
                "workbench.rules.value",
                "workbench.rules.from",
                "workbench.rules.next",
                "workbench.rules.status");
        table.removeBody();
        parameters.stream()
                .collect(Collectors.groupingBy(RuleTexts::group, LinkedHashMap::new, Collectors.toList()))
                .forEach((group, members) -> {
                    var body = table.addBody();
                    head(body, group);
                    members.forEach(parameter -> row(body, parameter, date));
                });
        add(TableParts.scrolling(table, caption));
    }

    private static void head(NativeTableBody body, String group) {
        var head = new NativeTableHeaderCell(RuleTexts.groupName(group));
        head.getElement().setAttribute("colspan", Integer.toString(COLUMNS));
        head.addClassName("rule-group");
        head.getElement().setAttribute("scope", "rowgroup");
        body.addRow().add(head);
    }

    private static void row(NativeTableBody body, Parameter parameter, LocalDate date) {
        var value = parameter.valueOn(date);
        var link = new Anchor("loonregels/" + parameter.id(), RuleTexts.name(parameter));
        link.addClassName("project-link");
        body.addRow()
                .add(
                        TableParts.rowHead(link),
                        TableParts.number(RuleTexts.value(parameter, value)),
                        new NativeTableCell(value.map(known -> Say.formats().date(known.from()))
                                .toOptional()
                                .orElse("")),
                        new NativeTableCell(next(parameter, value, date)),
                        new NativeTableCell(marks(parameter, value, date)));
    }

    /** The value that follows, or that none is known. */
    private static String next(Parameter parameter, Figure<ParameterValue> value, LocalDate date) {
        var from = parameter.nextFrom(date);
        if (from.isPresent()) {
            return Say.text(
                    "workbench.rules.nextValue", RuleTexts.value(parameter, parameter.valueOn(from.get())), from.get());
        }
        return value.toOptional()
                .map(ParameterValue::until)
                .map(until -> Say.text(
                        parameter.after() == Parameter.After.ENDED
                                ? "workbench.rules.endsAfter"
                                : "workbench.rules.unknownAfter",
                        until))
                .orElse("");
    }

    private static Span marks(Parameter parameter, Figure<ParameterValue> value, LocalDate date) {
        var marks = value.map(RuleMarks::of).toOptional().orElseGet(() -> new Span(RuleMarks.unknown()));
        marks.addClassName("rule-marks");
        var addedNow = value.toOptional().filter(ParameterValue::overridden).isPresent();
        if (!addedNow && RuleFilter.ADDED.shows(parameter, date)) {
            marks.add(RuleMarks.added());
        }
        return marks;
    }
}
