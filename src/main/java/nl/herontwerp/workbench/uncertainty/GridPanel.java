package nl.herontwerp.workbench.uncertainty;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Grid;
import nl.herontwerp.uncertainty.Study;

/** How two inputs work together: the saving for values of both, the others as the scenario counts with them. */
class GridPanel extends Section {

    private static final int SIZE = 7;
    private static final int WIDTH = 720;
    private static final int NAMES = 90;
    private static final int ROW = 34;
    /** What the columns and the rows are, above the picture. */
    private static final int TITLES = 44;

    private final Select<Integer> across = new Select<>();
    private final Select<Integer> down = new Select<>();
    private final Div result = new Div();
    private final transient Study study;

    GridPanel(Study study) {
        this.study = study;
        add(
                new H2(Say.text("workbench.uncertainty.grid")),
                new Paragraph(Say.text("workbench.uncertainty.grid.explain")));
        if (study.inputs().size() < 2) {
            return;
        }
        var first = first(List.of(InputKind.WAGE_VALUE, InputKind.ROBOT_USE)).orElse(0);
        var second = first(List.of(InputKind.USED, InputKind.JOB_WAGE, InputKind.ROLE_WAGE))
                .orElse(1);
        choice(across, "workbench.uncertainty.across", first);
        choice(down, "workbench.uncertainty.down", second == first ? (first + 1) % 2 : second);
        var choices = new Div(across, down);
        choices.addClassName("field-row");
        result.getElement().setAttribute("aria-live", "polite");
        add(choices, result);
        fill();
    }

    private OptionalInt first(List<InputKind> kinds) {
        return kinds.stream()
                .flatMapToInt(kind -> IntStream.range(0, study.inputs().size())
                        .filter(i -> InputKind.of(study.inputs().get(i).key()) == kind))
                .findFirst();
    }

    private void choice(Select<Integer> select, String key, int chosen) {
        select.setLabel(Say.text(key));
        select.setWidth("22rem");
        select.setItems(IntStream.range(0, study.inputs().size()).boxed().toList());
        select.setItemLabelGenerator(
                index -> index == null ? "" : Amounts.label(study.inputs().get(index)));
        select.setValue(chosen);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                fill();
            }
        });
    }

    private void fill() {
        result.removeAll();
        if (across.getValue().equals(down.getValue())) {
            result.add(new Paragraph(Say.text("workbench.uncertainty.grid.same")));
            return;
        }
        var grid = Grid.of(study, across.getValue(), down.getValue(), SIZE);
        var sentence = sentence(grid);
        result.add(
                new Paragraph(sentence),
                picture(grid).show(sentence),
                table(grid).folded());
    }

    private String sentence(Grid grid) {
        var all = grid.figures().stream().flatMap(List::stream).toList();
        return Say.text(
                "workbench.uncertainty.grid.sentence",
                all.stream().filter(money -> money.compareTo(Money.ZERO) > 0).count(),
                all.size(),
                Sentences.saving(all.stream().reduce(all.getFirst(), Money::min)),
                Sentences.saving(all.stream().reduce(all.getFirst(), Money::max)));
    }

    private Drawing picture(Grid grid) {
        var drawing = new Drawing(WIDTH, TITLES + ROW * (grid.rows().size() + 1));
        drawing.text(0, 14, "start", axis("workbench.uncertainty.grid.axisAcross", grid.across()));
        drawing.text(0, 34, "start", axis("workbench.uncertainty.grid.axisDown", grid.down()));
        var wide = (double) (WIDTH - NAMES) / grid.columns().size();
        var largest = grid.figures().stream()
                .flatMap(List::stream)
                .map(money -> money.euros().abs())
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .doubleValue();
        for (var column = 0; column < grid.columns().size(); column++) {
            drawing.text(
                    NAMES + (column + 0.5) * wide,
                    TITLES + 20,
                    "middle",
                    value(grid.across(), grid.columns().get(column)));
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            var y = TITLES + (row + 1.0) * ROW;
            drawing.text(
                    NAMES - 8, y + 21, "end", value(grid.down(), grid.rows().get(row)));
            for (var column = 0; column < grid.columns().size(); column++) {
                var saving = grid.figures().get(row).get(column);
                var strength = 1 + (int) Math.floor(3.999 * saving.euros().abs().doubleValue() / largest);
                var x = NAMES + column * wide;
                drawing.block(x + 1, y + 1, wide - 2, ROW - 2.0, (saving.isNegative() ? "loss-" : "gain-") + strength);
                drawing.text(x + wide / 2, y + 21, "middle", signed(saving));
            }
        }
        return drawing;
    }

    private ResultTable table(Grid grid) {
        var columns = new ArrayList<String>();
        columns.add(Amounts.label(study.inputs().get(grid.down())));
        grid.columns().forEach(value -> columns.add(value(grid.across(), value)));
        var table = new ResultTable(
                Say.text(
                        "workbench.uncertainty.grid.caption",
                        Amounts.label(study.inputs().get(grid.across()))),
                columns);
        for (var row = 0; row < grid.rows().size(); row++) {
            table.row(
                    value(grid.down(), grid.rows().get(row)),
                    grid.figures().get(row).stream().map(GridPanel::signed).toList());
        }
        return table;
    }

    /** A plus says what is saved, beside the colour. */
    private static String signed(Money money) {
        var whole = Amounts.whole(money);
        return (whole.compareTo(Money.ZERO) > 0 ? "+" : "") + Amounts.euros(whole);
    }

    private String axis(String key, int index) {
        return Say.text(key, Amounts.label(study.inputs().get(index)));
    }

    private String value(int index, BigDecimal value) {
        return Amounts.value(study.inputs().get(index), value);
    }
}
