package nl.herontwerp.workbench.difference;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.herontwerp.bpmn.ElementChange;
import nl.herontwerp.bpmn.ElementChange.Bucket;
import nl.herontwerp.bpmn.ModelDifference;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The differences as a list, grouped by kind. */
class DifferenceList extends TreeGrid<DifferenceList.Row> {

    private final Map<String, Row> rowsBefore = new HashMap<>();
    private final Map<String, Row> rowsAfter = new HashMap<>();
    private boolean choosing;

    /** A group, or one difference. */
    record Row(
            String key,
            String name,
            String type,
            String details,
            @Nullable ElementChange change) {}

    DifferenceList(Consumer<ElementChange> select) {
        addClassName("difference-list");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        getElement().setAttribute("aria-label", Say.text("workbench.difference.list"));
        addHierarchyColumn(Row::name)
                .setHeader(Say.text("workbench.process.element"))
                .setFlexGrow(2);
        addColumn(Row::type).setHeader(Say.text("workbench.process.kind")).setFlexGrow(1);
        addColumn(Row::details).setHeader(Say.text("workbench.difference.what")).setFlexGrow(4);
        addSelectionListener(event -> event.getFirstSelectedItem()
                .map(Row::change)
                .filter(change -> !choosing)
                .ifPresent(select));
    }

    void show(ModelDifference difference, Set<Bucket> buckets, Function<String, String> taskName) {
        rowsBefore.clear();
        rowsAfter.clear();
        var tree = new TreeData<Row>();
        for (var bucket : Bucket.values()) {
            var changes = difference.of(bucket);
            if (!changes.isEmpty() && buckets.contains(bucket)) {
                var group = new Row(bucket.name(), BucketSign.counted(bucket, changes.size()), "", "", null);
                tree.addItem(null, group);
                changes.forEach(change -> tree.addItem(group, row(change, taskName)));
            }
        }
        setDataProvider(new TreeDataProvider<>(tree));
        expandRecursively(tree.getRootItems(), 1);
    }

    /** Marks the row of an element, when it differs. */
    void choose(@Nullable String before, @Nullable String after) {
        choosing = true;
        var row = after == null ? rowsBefore.get(before) : rowsAfter.get(after);
        if (row == null) {
            deselectAll();
        } else {
            select(row);
            scrollToItem(row);
        }
        choosing = false;
    }

    private Row row(ElementChange change, Function<String, String> taskName) {
        var row = new Row(
                change.key(),
                BucketSign.sign(change.bucket()) + " " + Say.phrase(change.label()),
                Say.phrase(change.type()),
                DetailWords.of(change, taskName),
                change);
        var before = change.before();
        var after = change.after();
        if (before != null) {
            rowsBefore.put(before.id(), row);
        }
        if (after != null) {
            rowsAfter.put(after.id(), row);
        }
        return row;
    }
}
