package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Node;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.RowGrid;
import nl.herontwerp.workbench.ClassChip;

/** Chooses the lens of the picture, says what its letters and colours mean, and shows the same as a table. */
class LensPanel extends Div {

    private final Select<Lens> select = new Select<>();
    private final Div legend = new Div();
    private final Table table = new Table();
    private final NativeDetails details = new NativeDetails(Say.text("workbench.lens.table"), table);
    private List<Row> rows = List.of();

    LensPanel(Consumer<Lens> chosen, Consumer<String> showTask) {
        addClassName("lens-panel");
        legend.addClassName("lens-legend");
        select.setLabel(Say.text("workbench.lens"));
        select.setItems(Lens.values());
        select.setItemLabelGenerator(LensPanel::name);
        select.setValue(Lens.HOURS);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
        table.setHeight("18rem");
        table.setSelectionMode(Grid.SelectionMode.SINGLE);
        table.addColumn(Row::name)
                .setHeader(Say.text("workbench.split.task"))
                .setSortable(true)
                .setComparator(Comparator.comparing(Row::name));
        table.addColumn(row -> row.value().words())
                .setHeader(Say.text("workbench.lens.value"))
                .setSortable(true)
                .setComparator(Comparator.comparing(row -> row.value().order()));
        table.addSelectionListener(change -> change.getFirstSelectedItem().ifPresent(row -> showTask.accept(row.id())));
        details.addToggleListener(toggle -> fill());
        add(select, legend, details);
    }

    /** A task in the table. */
    record Row(String id, String name, LensValues.Value value) {}

    private static final class Table extends RowGrid<Row> {
        Table() {
            super(Row::id);
        }

        void show(List<Row> rows) {
            showRows(rows);
            // changed values may have another place in a sorted table
            getDataProvider().refreshAll();
        }
    }

    Lens lens() {
        return select.getValue() == null ? Lens.HOURS : select.getValue();
    }

    void choose(Lens lens) {
        select.setValue(lens);
    }

    void show(Workspace workspace, Map<String, LensValues.Value> values) {
        legend();
        var all = new ArrayList<Row>();
        for (Node task : workspace.asIs().model().tasks()) {
            var value = values.get(task.id());
            if (value != null) {
                all.add(new Row(task.id(), task.label(), value));
            }
        }
        rows = all;
        fill();
    }

    /** Filled when it is opened, because many rows make a slow screen. */
    private void fill() {
        if (details.isOpen()) {
            table.show(rows);
        }
    }

    static String name(Lens lens) {
        return lens.demand()
                .map(demand -> Say.text("workbench.lens.demand", Phrase.ofEnum("carving.demand", demand)))
                .orElseGet(() -> Say.phrase(Phrase.ofEnum("workbench.lensName", lens)));
    }

    private void legend() {
        legend.removeAll();
        switch (lens()) {
            case HOURS, CLASS -> {
                for (var each : ComplexityClass.values()) {
                    legend.add(
                            new Span(new ClassChip(each), new Span(Say.phrase(Phrase.ofEnum("carving.class", each)))));
                }
            }
            case COST -> legend.add(key(1, "workbench.lens.little"), key(4, "workbench.lens.most"));
            case SIMPLE_SHARE -> legend.add(key(1, "workbench.lens.quarter"), key(4, "workbench.lens.whole"));
            case EVIDENCE -> {
                for (var each : LensValues.Quality.values()) {
                    legend.add(new Span(Say.text(
                            "workbench.lens.letter",
                            Say.text("workbench.lensLetter." + each.name()),
                            Phrase.ofEnum("workbench.lensEvidence", each))));
                }
            }
            case UNKNOWNS -> legend.add(key(2, "workbench.lens.one"), key(4, "workbench.lens.three"));
            default -> {
                var demand = lens().demand().orElseThrow();
                for (var score = 0; score <= 3; score++) {
                    var words = score + " – " + Say.text("workbench.anchor." + demand.name() + "." + score);
                    legend.add(score == 0 ? new Span(words) : swatch(score + 1, words));
                }
            }
        }
    }

    private static Span key(int level, String key) {
        return swatch(level, Say.text(key));
    }

    private static Span swatch(int level, String words) {
        var colour = new Span();
        colour.addClassNames("lens-swatch", "level-" + level);
        colour.getElement().setAttribute("aria-hidden", "true");
        return new Span(colour, new Span(words));
    }
}
