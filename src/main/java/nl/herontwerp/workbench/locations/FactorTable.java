package nl.herontwerp.workbench.locations;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.reshoring.Factor;
import nl.herontwerp.reshoring.FactorClass;
import nl.herontwerp.reshoring.Location;
import nl.herontwerp.reshoring.LocationCost;
import nl.herontwerp.reshoring.TotalCost;
import nl.herontwerp.shell.Say;
import nl.herontwerp.workbench.Desk;
import org.jspecify.annotations.Nullable;

/** Factors down, locations across. Made once for the same locations, so that focus stays where somebody types. */
class FactorTable extends Div {

    private final transient Desk desk;
    private final transient List<String> shown = new ArrayList<>();
    private final transient List<LocationHead> heads = new ArrayList<>();
    private final transient List<List<FactorCell>> cells = new ArrayList<>();
    private final transient Map<FactorClass, List<NativeTableRow>> rows = new EnumMap<>(FactorClass.class);
    private final transient Map<FactorClass, Boolean> open = new EnumMap<>(FactorClass.class);
    private final transient List<SumRow> sums = new ArrayList<>();

    FactorTable(Desk desk) {
        this.desk = desk;
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Say.text("workbench.locations.table"));
    }

    void show(TotalCost cost) {
        var ids = cost.plan().locations().stream().map(Location::id).toList();
        setVisible(!ids.isEmpty());
        if (!ids.equals(shown)) {
            build(ids, cost);
        }
        var editable = desk.workspace().editable();
        for (var index = 0; index < ids.size(); index++) {
            var location = cost.locations().get(index);
            heads.get(index).show(location, editable);
            cells.get(index).forEach(cell -> cell.show(location, editable));
        }
        sums.forEach(row -> row.show(cost));
    }

    private void build(List<String> ids, TotalCost cost) {
        removeAll();
        shown.clear();
        shown.addAll(ids);
        heads.clear();
        cells.clear();
        sums.clear();
        var table = new NativeTable();
        table.addClassNames("cost-table", "location-table");
        table.setCaptionText(Say.text("workbench.locations.table"));
        var head = table.getHead().addRow();
        head.add(columnHead(new Div(Say.text("workbench.locations.factor"))));
        for (var id : ids) {
            var each = new LocationHead(desk, id);
            heads.add(each);
            head.add(columnHead(each));
            cells.add(new ArrayList<>());
        }
        for (var group : FactorClass.values()) {
            open.putIfAbsent(group, group == FactorClass.COST_OF_GOODS || isUsed(group, cost));
            addGroup(table, group, ids);
        }
        addSum(table, Say.text("workbench.locations.total"), ids.size(), LocationCost::total);
        addSum(table, Say.text("workbench.locations.compared"), ids.size(), null);
        add(table);
    }

    private void addGroup(NativeTable table, FactorClass group, List<String> ids) {
        var name = Say.phrase(Phrase.ofEnum("reshoring.class", group));
        var toggle = new Button(name);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClassName("class-toggle");
        toggle.addClickListener(click -> {
            open.put(group, !isOpen(group));
            showGroup(group, toggle);
        });
        var header = new NativeTableHeaderCell(toggle);
        header.getElement().setAttribute("scope", "row");
        var row = table.getBody().addRow();
        row.addClassName("total");
        row.add(header);
        sums.add(new SumRow(row, ids.size(), cost -> cost.of(group)));
        var lines = new ArrayList<NativeTableRow>();
        for (var factor : Factor.of(group)) {
            var line = table.getBody().addRow();
            line.add(rowHead(factor));
            for (var index = 0; index < ids.size(); index++) {
                var cell = new FactorCell(desk, ids.get(index), factor);
                cells.get(index).add(cell);
                line.add(cell);
            }
            lines.add(line);
        }
        rows.put(group, lines);
        showGroup(group, toggle);
    }

    private void showGroup(FactorClass group, Button toggle) {
        var isOpen = isOpen(group);
        rows.getOrDefault(group, List.of()).forEach(row -> row.setVisible(isOpen));
        toggle.setIcon((isOpen ? VaadinIcon.ANGLE_DOWN : VaadinIcon.ANGLE_RIGHT).create());
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }

    private boolean isOpen(FactorClass group) {
        return open.getOrDefault(group, false);
    }

    private static boolean isUsed(FactorClass group, TotalCost cost) {
        return cost.plan().locations().stream()
                .anyMatch(location -> Factor.of(group).stream()
                        .anyMatch(factor -> location.entry(factor).number() != null));
    }

    private void addSum(
            NativeTable table, String name, int locations, @Nullable Function<LocationCost, LocationCost.Sum> sum) {
        var row = table.getBody().addRow();
        row.addClassName("total");
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        row.add(header);
        sums.add(new SumRow(row, locations, sum));
    }

    private static NativeTableHeaderCell columnHead(Div content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell rowHead(Factor factor) {
        var growth = factor.kind() == Factor.Kind.PER_UNIT
                ? " " + Say.phrase(Phrase.ofEnum("reshoring.growthOf", factor.growth()))
                : "";
        var details = new NativeDetails(
                Say.phrase(Phrase.ofEnum("reshoring.factor", factor)),
                new Div(
                        new Paragraph(Say.phrase(Phrase.ofEnum("reshoring.factorHelp", factor))),
                        new Paragraph(Say.text(
                                "workbench.locations.formula", Phrase.ofEnum("reshoring.kind", factor.kind()))),
                        new Paragraph(Say.phrase(Phrase.ofEnum("reshoring.paid", factor.paid())) + growth)));
        details.addClassName("factor-details");
        var cell = new NativeTableHeaderCell(details);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** A row of sums whose figures change; without a function it is the sum to compare, shown when it is another. */
    private static final class SumRow {

        private final NativeTableRow row;
        private final List<NativeTableCell> cells = new ArrayList<>();
        private final @Nullable Function<LocationCost, LocationCost.Sum> sum;

        SumRow(NativeTableRow row, int locations, @Nullable Function<LocationCost, LocationCost.Sum> sum) {
            this.row = row;
            this.sum = sum;
            for (var index = 0; index < locations; index++) {
                var cell = new NativeTableCell();
                cell.addClassName("number");
                cells.add(cell);
                row.add(cell);
            }
        }

        void show(TotalCost cost) {
            var of = sum;
            var comparison = cost.comparison();
            if (of == null) {
                row.setVisible(comparison.isPossible() && !comparison.leftOut().isEmpty());
            }
            for (var index = 0; index < cells.size(); index++) {
                var cell = cells.get(index);
                cell.removeAll();
                if (of != null) {
                    cell.add(Euros.sum(of.apply(cost.locations().get(index))));
                } else if (comparison.isPossible()) {
                    cell.add(Euros.sum(comparison.series().get(index).sum()));
                }
            }
        }
    }
}
