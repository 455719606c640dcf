package nl.herontwerp.workbench.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.shell.widgets.Figures;

/** Cells of the tables on this screen. */
final class Cells {

    private Cells() {}

    static NativeTableCell figure(Explanation explanation) {
        return number(Figures.opening(Figures.value(explanation), explanation));
    }

    /** A difference with its sign. */
    static NativeTableCell change(Explanation explanation) {
        return number(Figures.opening(signed(explanation), explanation));
    }

    static String signed(Explanation explanation) {
        var isMore = explanation
                .value()
                .toOptional()
                .filter(value ->
                        value instanceof Explanation.Quantity.OfMoney(var money) && money.compareTo(Money.ZERO) > 0)
                .isPresent();
        return isMore ? "+" + Figures.value(explanation) : Figures.value(explanation);
    }

    static NativeTableCell number(Component... content) {
        var cell = new NativeTableCell(content);
        cell.addClassName("number");
        return cell;
    }

    static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    static NativeTableCell empty() {
        return new NativeTableCell("");
    }

    static NativeTableHeaderCell column(String text) {
        return head(text, "col");
    }

    static NativeTableHeaderCell numbers(String text) {
        var cell = head(text, "col");
        cell.addClassName("number");
        return cell;
    }

    static NativeTableHeaderCell row(String text) {
        return head(text, "row");
    }

    /** A row that says what the rows under it are about. */
    static void group(NativeTable table, String text, int columns) {
        var cell = head(text, "rowgroup");
        cell.addClassName("compare-group");
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        table.getBody().addRow().add(cell);
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
