package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.RuleDifference;

/** Each parameter that differs, with how much. */
class DifferenceTable extends Div {

    DifferenceTable(List<RuleDifference> differences, LocalDate first, LocalDate second) {
        var caption = Say.text("workbench.ruleDifference.caption", first, second);
        var table = new NativeTable();
        table.addClassNames("cost-table", "rule-table");
        table.setCaptionText(caption);
        table.getHead()
                .addRow()
                .add(
                        TableParts.columnHead(Say.text("workbench.rules.rule")),
                        TableParts.numberHead(Say.text("workbench.ruleDifference.on", first)),
                        TableParts.numberHead(Say.text("workbench.ruleDifference.on", second)),
                        TableParts.columnHead(Say.text("workbench.rules.change")),
                        TableParts.numberHead(Say.text("workbench.ruleDifference.relative")),
                        TableParts.columnHead(Say.text("workbench.rules.status")));
        differences.forEach(difference -> fill(table.getBody().addRow(), difference));
        add(TableParts.scrolling(table, caption));
    }

    private static void fill(NativeTableRow row, RuleDifference difference) {
        var parameter = difference.parameter();
        var link = new Anchor("loonregels/" + parameter.id(), RuleTexts.name(parameter));
        link.addClassName("project-link");
        row.add(
                TableParts.rowHead(link),
                TableParts.number(RuleTexts.value(parameter, difference.before())),
                TableParts.number(RuleTexts.value(parameter, difference.after())),
                new NativeTableCell(difference
                        .change()
                        .map(change -> RuleTexts.change(parameter, change))
                        .toOptional()
                        .orElseGet(() -> missing(difference))),
                TableParts.number(difference
                        .relativeChange()
                        .map(RuleTexts::relative)
                        .toOptional()
                        .orElse("")),
                new NativeTableCell(marks(difference)));
    }

    private static String missing(RuleDifference difference) {
        return Stream.of(difference.before(), difference.after())
                .map(Figure::missing)
                .flatMap(List::stream)
                .map(Say::phrase)
                .findFirst()
                .orElse("");
    }

    private static Span marks(RuleDifference difference) {
        var marks = Stream.of(difference.after(), difference.before())
                .map(Figure<ParameterValue>::toOptional)
                .flatMap(Optional::stream)
                .findFirst()
                .map(RuleMarks::of)
                .orElseGet(Span::new);
        var shown = difference
                .after()
                .toOptional()
                .filter(ParameterValue::overridden)
                .isPresent();
        if (difference.isAdded() && !shown && difference.after().isKnown()) {
            marks.add(RuleMarks.added());
        }
        return marks;
    }
}
