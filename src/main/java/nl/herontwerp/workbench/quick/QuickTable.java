package nl.herontwerp.workbench.quick;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.placement.Line.Kind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import org.jspecify.annotations.Nullable;

/** With and without instruments: a month by the rules of the first day, and the first twelve months as they come. */
class QuickTable extends Div {

    private final NativeTable table = new NativeTable();

    QuickTable(QuickAnswer answer) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Say.text("workbench.quick.table"));
        table.addClassNames("cost-table", "quick-table");
        table.setCaptionText(Say.text("workbench.quick.table"));
        head("workbench.quick.table.line", false);
        head("workbench.quick.table.monthWithout", true);
        head("workbench.quick.table.month", true);
        head("workbench.quick.table.yearWithout", true);
        head("workbench.quick.table.year", true);
        costs(answer);
        support(answer);
        row(
                        Say.text("workbench.quick.table.net"),
                        answer.monthWithout().netCost(),
                        answer.month().netCost(),
                        answer.yearWithout().netCost(),
                        answer.year().netCost())
                .addClassName("total");
        add(table);
    }

    private void costs(QuickAnswer answer) {
        var kinds = List.of(Kind.WAGE, Kind.HOLIDAY_ALLOWANCE, Kind.PREMIUMS, Kind.PENSION);
        var without = answer.monthWithout().month().parts();
        var with = answer.month().month().parts();
        for (var i = 0; i < kinds.size(); i++) {
            var kind = kinds.get(i);
            row(
                    Say.phrase(Phrase.ofEnum("placement.line", kind)),
                    without.get(i),
                    with.get(i),
                    answer.yearWithout().of(kind).orElse(null),
                    answer.year().of(kind).orElse(null));
        }
        row(
                        Say.text("placement.employerCost"),
                        answer.monthWithout().employerCost(),
                        answer.month().employerCost(),
                        answer.yearWithout().employerCost(),
                        answer.year().employerCost())
                .addClassName("total");
    }

    private void support(QuickAnswer answer) {
        var subsidy = answer.month().subsidy();
        if (subsidy != null) {
            var row = table.getBody().addRow();
            row.add(label(Say.phrase(Phrase.ofEnum("placement.line", Kind.SUBSIDY))), amount(null));
            row.add(minus(subsidy.paid(), ""), amount(null));
            row.add(amount(answer.year().of(Kind.SUBSIDY).orElse(null)));
        }
        if (!answer.placement().support().benefits().isEmpty()) {
            var row = table.getBody().addRow();
            row.add(label(Say.phrase(Phrase.ofEnum("placement.line", Kind.BENEFIT))), amount(null));
            row.add(minus(answer.month().benefitYear(), Say.text("workbench.quick.table.twelfth")), amount(null));
            row.add(amount(answer.year().of(Kind.BENEFIT).orElse(null)));
        }
    }

    private NativeTableRow row(
            String name,
            Explanation monthWithout,
            Explanation month,
            @Nullable Explanation yearWithout,
            @Nullable Explanation year) {
        var row = table.getBody().addRow();
        row.add(label(name), amount(monthWithout), amount(month), amount(yearWithout), amount(year));
        return row;
    }

    private void head(String key, boolean number) {
        var row = table.getHead().getRowCount() == 0
                ? table.getHead().addRow()
                : table.getHead().getRow(0).orElseThrow();
        var cell = new NativeTableHeaderCell(Say.text(key));
        cell.getElement().setAttribute("scope", "col");
        if (number) {
            cell.addClassName("number");
        }
        row.add(cell);
    }

    private static NativeTableHeaderCell label(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** What is got, with a minus; something behind it says when not all of it counts in the column. */
    private static NativeTableCell minus(Explanation got, String behind) {
        var known = got.value().isKnown();
        var cell = new NativeTableCell(Figures.opening((known ? "\u2212" : "") + Figures.value(got), got));
        cell.addClassName("number");
        if (known && !behind.isEmpty()) {
            var words = new Div(behind);
            words.addClassName("quiet");
            cell.add(words);
        }
        return cell;
    }

    private static NativeTableCell amount(@Nullable Explanation amount) {
        var cell = amount == null
                ? new NativeTableCell("\u2013")
                : new NativeTableCell(Figures.opening(Figures.value(amount), amount));
        cell.addClassName("number");
        return cell;
    }
}
