package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.portfolio.Grouping.Group;
import nl.herontwerp.portfolio.Stage;
import nl.herontwerp.portfolio.Totals;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.TableParts;

/** Sums by group, savings of each stage apart; the last row is of all projects shown. */
class SumsTable extends Div {

    private static final List<String> FIGURES = List.of(
            "workbench.portfolio.jobs",
            "workbench.portfolio.simpleHours",
            "workbench.portfolio.freedHours",
            "workbench.portfolio.unclaimedHours");

    private transient PortfolioFilter filter = PortfolioFilter.ALL;
    private transient List<String> names = List.of();

    /** Of each row, the last one that of the totals. */
    private transient List<List<NativeTableCell>> cells = List.of();

    SumsTable() {
        var caption = Say.text("workbench.portfolio.sums");
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
    }

    /** As long as the groups are the same, only figures change: who stands on a link stays there. */
    void show(PortfolioFilter now, List<Group> groups, Totals totals) {
        var nowNamed = groups.stream().map(Group::name).toList();
        if (!now.equals(filter) || !nowNamed.equals(names) || cells.isEmpty()) {
            filter = now;
            names = nowNamed;
            draw(groups);
        }
        for (var index = 0; index < groups.size(); index++) {
            fill(cells.get(index), groups.get(index).totals());
        }
        fill(cells.getLast(), totals);
    }

    private void draw(List<Group> groups) {
        removeAll();
        var table = new NativeTable();
        table.addClassNames("cost-table", "sums-table");
        table.setCaptionText(Say.text("workbench.portfolio.sums"));
        head(table);
        cells = new ArrayList<>();
        groups.forEach(group -> row(table.getBody().addRow(), name(group)));
        var last = table.getBody().addRow();
        last.addClassName("total");
        row(last, new Span(Say.text("workbench.portfolio.total")));
        add(table);
    }

    private void head(NativeTable table) {
        var row = table.getHead().addRow();
        row.add(TableParts.columnHead(Say.phrase(Phrase.ofEnum("workbench.portfolio.by", filter.grouping()))));
        row.add(TableParts.numberHead(Say.text("workbench.portfolio.projects")));
        for (var stage : Stage.values()) {
            row.add(TableParts.numberHead(PortfolioTexts.savingOf(stage)));
        }
        FIGURES.forEach(key -> row.add(TableParts.numberHead(Say.text(key))));
    }

    private void row(NativeTableRow row, Component name) {
        row.add(TableParts.rowHead(name));
        var mine = IntStream.range(0, 1 + Stage.values().length + FIGURES.size())
                .mapToObj(column -> TableParts.number(""))
                .toList();
        row.add(mine.toArray(NativeTableCell[]::new));
        cells.add(mine);
    }

    private static void fill(List<NativeTableCell> row, Totals totals) {
        var texts = new ArrayList<String>();
        texts.add(Say.formats().decimal(BigDecimal.valueOf(totals.projects()), 0));
        for (var stage : Stage.values()) {
            texts.add(PortfolioTexts.savings(totals.savings().get(stage)));
        }
        texts.add(PortfolioTexts.numbers(totals.jobs()));
        texts.add(PortfolioTexts.hours(totals.simpleHours()));
        texts.add(PortfolioTexts.hours(totals.freedHours()));
        texts.add(PortfolioTexts.hours(totals.unclaimedHours()));
        for (var column = 0; column < texts.size(); column++) {
            row.get(column).setText(texts.get(column));
        }
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
}
