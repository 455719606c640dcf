package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.portfolio.Grouping.Group;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals;
import nl.herontwerp.shell.Say;

/** Sums by group, savings of each stage apart; the last row is of all projects shown. */
class SumsTable extends Div {

    private static final List<String> FIGURES = List.of(
            "workbench.portfolio.jobs",
            "workbench.portfolio.simpleHours",
            "workbench.portfolio.freedHours",
            "workbench.portfolio.unclaimedHours");

    private final transient PortfolioFilter filter;

    SumsTable(PortfolioFilter filter, List<Group> groups, Totals totals) {
        this.filter = filter;
        var caption = Say.text("workbench.portfolio.sums");
        var table = new NativeTable();
        table.addClassNames("cost-table", "sums-table");
        table.setCaptionText(caption);
        head(table);
        groups.forEach(group -> row(table.getBody().addRow(), name(group), group.totals()));
        var last = table.getBody().addRow();
        last.addClassName("total");
        row(last, new Span(Say.text("workbench.portfolio.total")), totals);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        add(table);
    }

    private void head(NativeTable table) {
        var row = table.getHead().addRow();
        row.add(columnHead(Say.phrase(Phrase.ofEnum("workbench.portfolio.by", filter.grouping()))));
        row.add(numberHead(Say.text("workbench.portfolio.projects")));
        for (var stage : Stage.values()) {
            row.add(numberHead(PortfolioTexts.savingOf(stage)));
        }
        FIGURES.forEach(key -> row.add(numberHead(Say.text(key))));
    }

    private static void row(NativeTableRow row, Component name, Totals totals) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head, number(Say.formats().decimal(BigDecimal.valueOf(totals.projects()), 0)));
        for (var stage : Stage.values()) {
            row.add(number(PortfolioTexts.savings(totals.savings().get(stage))));
        }
        row.add(
                number(PortfolioTexts.numbers(totals.jobs())),
                number(PortfolioTexts.hours(totals.simpleHours())),
                number(PortfolioTexts.hours(totals.freedHours())),
                number(PortfolioTexts.hours(totals.unclaimedHours())));
    }

    /** Leads to the projects of the group, where there is a filter for it. */
    private Component name(Group group) {
        var text = GroupNames.of(filter.grouping(), group.name());
        var only = switch (filter.grouping()) {
            case SECTOR -> filter.inSector(group.name());
            case LOCATION -> filter.at(group.name());
            case STATUS -> filter.of(Stage.valueOf(group.name()));
            case YEAR -> filter;
        };
        if (only.equals(filter)) {
            return new Span(text);
        }
        var link = new Anchor("portfolio?" + only.address().getQueryString(), text);
        link.addClassName("project-link");
        return link;
    }

    private static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell numberHead(String text) {
        var cell = columnHead(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
