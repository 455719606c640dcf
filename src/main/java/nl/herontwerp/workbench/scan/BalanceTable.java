package nl.herontwerp.workbench.scan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import nl.herontwerp.potential.Advice;
import nl.herontwerp.potential.Advice.GroupBalance;
import nl.herontwerp.potential.Balance;
import nl.herontwerp.shell.Say;

/** A bar and its figures for each group: to the left against making the product here, to the right in favour. */
class BalanceTable extends Div {

    BalanceTable(Advice advice) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", Say.text("potential.heading.groups"));
        var table = new NativeTable();
        table.addClassNames("cost-table", "scan-table");
        table.setCaptionText(sentence(advice.groups()));
        var head = new NativeTableRow();
        for (var key : List.of(
                "potential.column.group",
                "workbench.scan.scale",
                "potential.column.balance",
                "potential.column.range",
                "potential.column.known")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        advice.groups()
                .forEach(group -> table.getBody()
                        .add(row(group.group().name().in(Say.formats().locale()), group.balance())));
        var total = row(Say.text("potential.total"), advice.total());
        total.addClassName("total");
        table.getBody().add(total);
        add(table);
    }

    private static NativeTableRow row(String name, Balance balance) {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var number = new NativeTableCell(balance.balance()
                .toOptional()
                .map(each -> Say.phrase(Advice.signed(each)))
                .orElseGet(() -> Say.text("kernel.unknown")));
        number.addClassName("number");
        return new NativeTableRow(
                head,
                new NativeTableCell(bar(balance)),
                number,
                new NativeTableCell(Say.phrase(Advice.range(balance))),
                new NativeTableCell(Say.text("potential.knownOf", balance.known(), balance.asked())));
    }

    /** From -100 at the left to 100 at the right; the thin line is what it can still become. */
    private static Div bar(Balance balance) {
        var scale = new Div();
        scale.addClassName("scan-scale");
        scale.getElement().setAttribute("aria-hidden", "true");
        if (balance.known() < balance.asked()) {
            scale.add(part("scan-range", balance.atLeast(), balance.atMost()));
        }
        balance.balance()
                .toOptional()
                .filter(each -> each.signum() != 0)
                .ifPresent(each -> scale.add(
                        each.signum() > 0
                                ? part("scan-for", BigDecimal.ZERO, each)
                                : part("scan-against", each, BigDecimal.ZERO)));
        return scale;
    }

    private static Div part(String className, BigDecimal from, BigDecimal to) {
        var part = new Div();
        part.addClassName(className);
        part.getStyle()
                .set("left", percent(from.add(BigDecimal.valueOf(100))))
                .set("width", percent(to.subtract(from)));
        return part;
    }

    /** Half as many percent of the width, because the scale is 200 wide. */
    private static String percent(BigDecimal points) {
        return points.multiply(new BigDecimal("0.5")).toPlainString() + "%";
    }

    private static String sentence(List<GroupBalance> groups) {
        var known = groups.stream()
                .filter(group -> group.balance().balance().isKnown())
                .sorted(Comparator.comparing(BalanceTable::value))
                .toList();
        if (known.isEmpty()) {
            return Say.text("potential.missing.answers");
        }
        if (value(known.getFirst()).compareTo(value(known.getLast())) == 0) {
            return Say.text("workbench.scan.groups.alike", Advice.signed(value(known.getFirst())));
        }
        return Say.text(
                "workbench.scan.groups",
                name(known.getLast()),
                Advice.signed(value(known.getLast())),
                name(known.getFirst()),
                Advice.signed(value(known.getFirst())));
    }

    private static BigDecimal value(GroupBalance group) {
        return group.balance().balance().toOptional().orElseThrow();
    }

    private static String name(GroupBalance group) {
        return group.group().name().in(Say.formats().locale());
    }
}
