package nl.herontwerp.workbench.robots;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import nl.herontwerp.costing.RobotComparison;
import nl.herontwerp.costing.RobotTerms.Way;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;

/** Buying, leasing and hiring side by side; every amount opens. */
public class WaysTable extends Div {

    public WaysTable(String caption, RobotComparison comparison, Way chosen) {
        addClassName("table-scroll");
        var table = new NativeTable();
        table.addClassNames("cost-table", "ways-table");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        head.add(header(Say.text("workbench.robot.ways.what")));
        for (var column : comparison.ways()) {
            var name = Say.phrase(Phrase.ofEnum("workbench.robot.way", column.way()));
            head.add(header(column.way() == chosen ? Say.text("workbench.robot.ways.chosen", name) : name));
        }
        row(table, "costing.compare.once", comparison, RobotComparison.Column::once);
        row(table, "costing.compare.perYear", comparison, RobotComparison.Column::perYear);
        row(table, "costing.compare.left", comparison, RobotComparison.Column::left);
        row(table, "workbench.robot.ways.total", comparison, RobotComparison.Column::total)
                .addClassName("total");
        add(table);
        sentences(comparison);
    }

    private void sentences(RobotComparison comparison) {
        comparison
                .cheapest()
                .ifPresent(way -> add(new Paragraph(Say.text(
                        "workbench.robot.ways.cheapest",
                        Phrase.ofEnum("workbench.robot.way", way),
                        comparison.years()))));
        if (comparison.breakEven().value().isKnown()) {
            add(opening(comparison.breakEven()));
        } else {
            missing(comparison);
        }
        comparison.others().forEach(paid -> add(opening(paid, "workbench.robot.others")));
        comparison.fastStart().stream().filter(worth -> worth.value().isKnown()).forEach(worth -> add(opening(worth)));
    }

    /** What is needed to know all three. */
    private void missing(RobotComparison comparison) {
        comparison.ways().stream()
                .flatMap(column -> column.total().value().missing().stream())
                .distinct()
                .forEach(phrase -> {
                    var line = new Div(Say.phrase(phrase));
                    line.addClassName("quiet");
                    add(line);
                });
    }

    private static Div opening(Explanation explanation) {
        return opening(explanation, "workbench.robot.figure");
    }

    private static Div opening(Explanation explanation, String key) {
        return new Div(
                new Span(Say.text(key, explanation.what()) + " "),
                Figures.opening(Figures.value(explanation), explanation));
    }

    private static NativeTableRow row(
            NativeTable table,
            String key,
            RobotComparison comparison,
            Function<RobotComparison.Column, Explanation> figure) {
        var row = table.getBody().addRow();
        row.add(new NativeTableCell(Say.text(key, comparison.years())));
        for (var column : comparison.ways()) {
            var explanation = figure.apply(column);
            var cell = new NativeTableCell(Figures.opening(Figures.value(explanation), explanation));
            cell.addClassName("number");
            row.add(cell);
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
