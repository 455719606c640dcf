package nl.herontwerp.workbench.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.herontwerp.register.RuleChange;
import nl.herontwerp.register.RuleChange.State;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;
import nl.herontwerp.wagerules.Parameter;
import nl.herontwerp.wagerules.ParameterValue;
import nl.herontwerp.wagerules.ParameterValue.Basis;
import org.jspecify.annotations.Nullable;

/** Every value of a parameter, latest first: the twin of the chart. */
class RuleHistory extends Div {

    private final Parameter parameter;
    private final List<RuleChange> changes;
    private final LocalDate today;

    /** @param changes those of this parameter */
    RuleHistory(Parameter parameter, List<RuleChange> changes, LocalDate today) {
        this.parameter = parameter;
        this.changes = changes;
        this.today = today;
        var caption = Say.text("workbench.rules.history.caption", RuleTexts.name(parameter));
        var table = Tables.table(
                caption,
                "workbench.rules.from",
                "workbench.rules.until",
                "workbench.rules.value",
                "workbench.rules.change",
                "workbench.rules.source",
                "workbench.rules.checked",
                "workbench.rules.status");
        var values = parameter.values();
        for (var i = values.size() - 1; i >= 0; i--) {
            var before = i == 0 ? null : values.get(i - 1);
            table.getBody().addRow().add(cells(values.get(i), before));
        }
        add(TableParts.scrolling(table, caption));
    }

    private NativeTableCell[] cells(ParameterValue value, @Nullable ParameterValue before) {
        var marks = new NativeTableCell(RuleMarks.of(value));
        if (value.overridden()) {
            changes.stream()
                    .filter(change -> change.state() == State.IN_FORCE
                            && change.added().value().from().equals(value.from()))
                    .findFirst()
                    .ifPresent(change -> {
                        var by = new Div(Say.text("workbench.rules.change.by", change.by(), change.at()));
                        by.addClassName("quiet");
                        marks.add(by);
                    });
        }
        var until = value.until();
        return new NativeTableCell[] {
            new NativeTableCell(Say.formats().date(value.from())),
            new NativeTableCell(until == null ? "" : Say.formats().date(until)),
            TableParts.number(RuleTexts.value(parameter, value.value())),
            new NativeTableCell(new Span(before == null ? "" : change(before.value(), value.value()))),
            new NativeTableCell(new SourceCell(value, today)),
            checked(value),
            marks
        };
    }

    /** When, and what with when that was not the source itself. */
    private static NativeTableCell checked(ParameterValue value) {
        var cell = new NativeTableCell(Say.formats().date(value.checked()));
        if (value.comparedWith() != Basis.SOURCE) {
            var words = new Div(Say.text("workbench.rules.checked." + value.comparedWith()));
            words.addClassName("quiet");
            cell.add(words);
        }
        return cell;
    }

    private String change(BigDecimal before, BigDecimal now) {
        return RuleTexts.change(parameter, now.subtract(before));
    }
}
