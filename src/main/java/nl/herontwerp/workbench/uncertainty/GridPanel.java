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
import java.util.stream.Stream;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.uncertainty.Grid;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Study;
import org.jspecify.annotations.Nullable;

/** How two inputs work together: the outcome for values of both, the others as the scenario counts with them. */
class GridPanel extends Section {

    private static final int SIZE = 7;
    private static final int WIDTH = 720;
    private static final int NAMES = 90;
    private static final int ROW = 34;
    /** What the columns and the rows are, above the picture. */
    private static final int TITLES = 44;

    private final Select<Integer> across = new Select<>();
    private final Select<Integer> down = new Select<>();
    private final Div choices = new Div(across, down);
    private final Div same = new Div(new Paragraph(Say.text("workbench.uncertainty.grid.same")));
    private final Paragraph explain = new Paragraph();
    private final Paragraph said = new Paragraph();
    private final Div picture = new Div();
    private final Folded table = new Folded();
    private transient @Nullable Found found;
    private List<Integer> choosable = List.of();

    GridPanel() {
        choices.addClassName("field-row");
        said.getElement().setAttribute("role", "status");
        add(new H2(Say.text("workbench.uncertainty.grid")), explain, choices, same, said, picture, table);
        choice(across, "workbench.uncertainty.across");
        choice(down, "workbench.uncertainty.down");
    }

    /** Shows other figures; the two inputs that were chosen stay as long as they can be chosen. */
    void show(Found now) {
        var study = now.study();
        var places = IntStream.range(0, study.inputs().size())
                .filter(index -> !now.idle().contains(index))
                .boxed()
                .toList();
        setVisible(places.size() > 1);
        var before = found;
        found = now;
        explain.setText(now.words().kind("grid") + " " + now.words().text("gridLimit"));
        if (places.size() < 2) {
            return;
        }
        var isSame = before != null
                && choosable.equals(places)
                && keys(before.study()).equals(keys(study));
        if (!isSame) {
            choosable = places;
            across.setItems(places);
            down.setItems(places);
            var first = first(study, List.of(InputKind.WAGE_VALUE, InputKind.ROBOT_USE))
                    .orElse(places.getFirst());
            var second = first(study, List.of(InputKind.USED, InputKind.JOB_WAGE, InputKind.ROLE_WAGE))
                    .orElse(places.get(1));
            across.setValue(first);
            down.setValue(
                    second != first
                            ? second
                            : places.stream()
                                    .filter(each -> each != first)
                                    .findFirst()
                                    .orElse(first));
        }
        fill(now);
    }

    private static List<String> keys(Study study) {
        return study.inputs().stream().map(Input::key).toList();
    }

    private OptionalInt first(Study study, List<InputKind> kinds) {
        return kinds.stream()
                .flatMapToInt(kind -> choosable.stream()
                        .mapToInt(Integer::intValue)
                        .filter(i -> InputKind.of(study.inputs().get(i).key()) == kind))
                .findFirst();
    }

    private void choice(Select<Integer> select, String key) {
        select.setLabel(Say.text(key));
        select.setWidth("22rem");
        select.setItemLabelGenerator(index -> index == null || found == null
                ? ""
                : Amounts.label(found.study().inputs().get(index)));
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && found != null) {
                fill(found);
            }
        });
    }

    private void fill(Found now) {
        var isTwice = across.getValue().equals(down.getValue());
        same.setVisible(isTwice);
        Stream.of(said, picture, table).forEach(each -> each.setVisible(!isTwice));
        if (isTwice) {
            return;
        }
        var grid = Grid.of(now.study(), across.getValue(), down.getValue(), SIZE);
        var sentence = sentence(now.words(), grid);
        said.setText(sentence);
        picture.removeAll();
        picture.add(picture(now, grid).show(sentence));
        table.show(table(now, grid));
    }

    private static String sentence(Words words, Grid grid) {
        var all = grid.figures().stream().flatMap(List::stream).toList();
        return words.text(
                "gridSentence",
                all.stream().filter(words.target()::isReached).count(),
                all.size(),
                words.said(all.stream().reduce(all.getFirst(), Level::min)),
                words.said(all.stream().reduce(all.getFirst(), Level::max)));
    }

    private static Drawing picture(Found found, Grid grid) {
        var words = found.words();
        var drawing = new Drawing(WIDTH, TITLES + ROW * (grid.rows().size() + 1));
        drawing.text(0, 14, "start", axis("workbench.uncertainty.grid.axisAcross", found, grid.across()));
        drawing.text(0, 34, "start", axis("workbench.uncertainty.grid.axisDown", found, grid.down()));
        var wide = (double) (WIDTH - NAMES) / grid.columns().size();
        var largest = grid.figures().stream()
                .flatMap(List::stream)
                .mapToDouble(level -> far(words, level))
                .filter(Double::isFinite)
                .reduce(1e-9, Math::max);
        for (var column = 0; column < grid.columns().size(); column++) {
            drawing.text(
                    NAMES + (column + 0.5) * wide,
                    TITLES + 20,
                    "middle",
                    brief(found, grid.across(), grid.columns().get(column)));
        }
        for (var row = 0; row < grid.rows().size(); row++) {
            var y = TITLES + (row + 1.0) * ROW;
            drawing.text(
                    NAMES - 8,
                    y + 21,
                    "end",
                    brief(found, grid.down(), grid.rows().get(row)));
            for (var column = 0; column < grid.columns().size(); column++) {
                var level = grid.figures().get(row).get(column);
                var strength = 1 + (int) Math.floor(3.999 * Math.min(1, far(words, level) / largest));
                var x = NAMES + column * wide;
                drawing.block(
                        x + 1, y + 1, wide - 2, ROW - 2.0, (isWanted(words, level) ? "gain-" : "loss-") + strength);
                drawing.text(x + wide / 2, y + 21, "middle", words.signed(level));
            }
        }
        return drawing;
    }

    /** Exactly what is to be exceeded is no loss. */
    private static boolean isWanted(Words words, Level level) {
        return words.target().isReached(level)
                || words.isGain() && level.known().compareTo(words.target().limit()) == 0;
    }

    /** How far a figure is from the limit. */
    private static double far(Words words, Level level) {
        return level.isNever()
                ? Double.POSITIVE_INFINITY
                : level.known().subtract(words.target().limit()).abs().doubleValue();
    }

    private static ResultTable table(Found found, Grid grid) {
        var columns = new ArrayList<String>();
        columns.add(Amounts.label(found.study().inputs().get(grid.down())));
        grid.columns().forEach(value -> columns.add(value(found, grid.across(), value)));
        var table = new ResultTable(
                Say.text(
                        "workbench.uncertainty.grid.caption",
                        found.words().text("figure"),
                        Amounts.label(found.study().inputs().get(grid.across()))),
                columns);
        for (var row = 0; row < grid.rows().size(); row++) {
            table.row(
                    value(found, grid.down(), grid.rows().get(row)),
                    grid.figures().get(row).stream().map(found.words()::signed).toList());
        }
        return table;
    }

    private static String axis(String key, Found found, int index) {
        return Say.text(key, Amounts.labelWithUnit(found.study().inputs().get(index)));
    }

    private static String brief(Found found, int index, BigDecimal value) {
        return Amounts.brief(found.study().inputs().get(index), value);
    }

    private static String value(Found found, int index, BigDecimal value) {
        return Amounts.value(found.study().inputs().get(index), value);
    }
}
