package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.workbench.Desk;

/** The inputs that the outcome depends on. Rows stay while figures change; minutes of tasks and chances come last, a part at a time. */
class InputTable extends Section {

    private static final int AT_ONCE = 10;
    /** Of inputs that change nothing more would only be long. */
    private static final int MOST_IDLE = 100;

    private final transient Desk desk;
    private final Map<String, InputRow> rows = new HashMap<>();
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private final NativeTable idleTable = new NativeTable();
    private final NativeDetails idle = new NativeDetails();
    private int many = AT_ONCE;
    private transient List<Input> inputs = List.of();
    private transient List<Input> idleInputs = List.of();
    private List<String> shown = List.of();
    private List<String> shownApart = List.of();

    InputTable(Desk desk) {
        this.desk = desk;
        head(table, "workbench.uncertainty.inputs");
        head(idleTable, "workbench.uncertainty.idle");
        more.addClickListener(click -> {
            many += AT_ONCE;
            fill();
        });
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        var idleScroll = new Div(idleTable);
        idleScroll.addClassName("table-scroll");
        idle.setContent(new Div(new Paragraph(Say.text("workbench.uncertainty.idle.explain")), idleScroll));
        add(
                new H2(Say.text("workbench.uncertainty.inputs")),
                new Paragraph(Say.text("workbench.uncertainty.inputs.explain")),
                scroll,
                more,
                idle);
    }

    private static void head(NativeTable table, String caption) {
        table.addClassNames("cost-table", "uncertainty-inputs");
        table.setCaptionText(Say.text(caption));
        var head = table.getHead().addRow();
        for (var key : List.of(
                "workbench.uncertainty.input",
                "workbench.uncertainty.likely",
                "workbench.uncertainty.shape",
                "workbench.uncertainty.least",
                "workbench.uncertainty.most")) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
    }

    /** @param without places of the inputs that change nothing, which stand apart */
    void show(List<Input> now, List<Integer> without) {
        inputs = IntStream.range(0, now.size())
                .filter(place -> !without.contains(place))
                .mapToObj(now::get)
                .toList();
        idleInputs = without.stream().map(now::get).toList();
        fill();
    }

    /** Whether something is typed in a row that has to be mended first. */
    boolean isWrong() {
        return rows.values().stream().anyMatch(InputRow::isWrong);
    }

    private void fill() {
        var editable = desk.workspace().editable();
        var all = inputs.stream().filter(InputTable::isMany).count();
        var visible = inputs.stream().filter(input -> !isMany(input)).collect(Collectors.toList());
        inputs.stream().filter(InputTable::isMany).limit(many).forEach(visible::add);
        var keys = visible.stream().map(Input::key).toList();
        var apart = idleInputs.stream().limit(MOST_IDLE).toList();
        var apartKeys = apart.stream().map(Input::key).toList();
        var kept = new ArrayList<>(keys);
        kept.addAll(apartKeys);
        rows.keySet().retainAll(kept);
        rebuild(table, visible, keys, shown);
        rebuild(idleTable, apart, apartKeys, shownApart);
        shown = keys;
        shownApart = apartKeys;
        Stream.concat(visible.stream(), apart.stream())
                .forEach(input -> Objects.requireNonNull(rows.get(input.key())).show(input, editable));
        idle.setVisible(!apart.isEmpty());
        idle.setSummaryText(Say.text("workbench.uncertainty.idle.count", idleInputs.size()));
        more.setVisible(all > many);
        more.setText(Say.text("workbench.uncertainty.moreTasks", all - many));
    }

    /** A row that changes places keeps what is typed in it. */
    private void rebuild(NativeTable where, List<Input> now, List<String> keys, List<String> before) {
        if (!keys.equals(before)) {
            where.getBody().removeAll();
            now.forEach(input -> {
                var row = rows.computeIfAbsent(input.key(), key -> new InputRow(desk, input));
                row.getElement().removeFromParent();
                where.getBody().add(row);
            });
        }
    }

    private static boolean isMany(Input input) {
        return InputKind.of(input.key()).isOfModel();
    }
}
