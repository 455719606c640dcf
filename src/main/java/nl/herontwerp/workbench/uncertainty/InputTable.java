package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.workbench.Desk;

/** The inputs that the saving depends on. Rows stay while figures change; minutes of tasks and chances come last, a part at a time. */
class InputTable extends Section {

    private static final int AT_ONCE = 10;

    private final transient Desk desk;
    private final Map<String, InputRow> rows = new HashMap<>();
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private int many = AT_ONCE;
    private transient List<Input> inputs = List.of();
    private List<String> shown = List.of();

    InputTable(Desk desk) {
        this.desk = desk;
        table.addClassNames("cost-table", "uncertainty-inputs");
        table.setCaptionText(Say.text("workbench.uncertainty.inputs"));
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
        more.addClickListener(click -> {
            many += AT_ONCE;
            fill();
        });
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(
                new H2(Say.text("workbench.uncertainty.inputs")),
                new Paragraph(Say.text("workbench.uncertainty.inputs.explain")),
                scroll,
                more);
    }

    void show(List<Input> now) {
        inputs = now;
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
        if (!keys.equals(shown)) {
            table.getBody().removeAll();
            rows.keySet().retainAll(keys);
            visible.forEach(input ->
                    table.getBody().add(rows.computeIfAbsent(input.key(), key -> new InputRow(desk, input))));
            shown = keys;
        }
        visible.forEach(input -> Objects.requireNonNull(rows.get(input.key())).show(input, editable));
        more.setVisible(all > many);
        more.setText(Say.text("workbench.uncertainty.moreTasks", all - many));
    }

    private static boolean isMany(Input input) {
        return InputKind.of(input.key()).isOfModel();
    }
}
