package nl.herontwerp.workbench.process;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Lane;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.process.ProcessPart;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** The same model as a list: pools, lanes, and what stands on them. */
class ElementTree extends TreeGrid<ElementTree.Item> {

    private final Map<String, Item> items = new HashMap<>();
    private transient Map<String, Node> named = Map.of();
    private boolean choosing;

    ElementTree(Consumer<String> select) {
        addClassName("element-tree");
        addThemeVariants(GridVariant.LUMO_COMPACT);
        addHierarchyColumn(Item::name).setHeader(Say.text("workbench.process.element"));
        addColumn(Item::kind)
                .setHeader(Say.text("workbench.process.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addSelectionListener(change ->
                change.getFirstSelectedItem().filter(item -> !choosing).ifPresent(item -> select.accept(item.id())));
    }

    /** A row. */
    record Item(String id, String name, String kind) {}

    /**
     * Shows a model.
     *
     * @param names the nodes with the names that they have now, by id
     */
    void show(ProcessModel model, Map<String, Node> names) {
        items.clear();
        named = names;
        var tree = new TreeData<Item>();
        for (var process : model.processes()) {
            add(tree, null, pool(process));
        }
        for (var lane : model.lanes()) {
            var parent = lane.parentId();
            add(tree, parent == null ? pool(model, lane.processId()) : items.get(parent), lane(lane));
        }
        for (var node : model.nodes()) {
            if (node.kind().isWork() || node.kind().holdsNodes() || node.kind().isGateway()) {
                var lane = node.laneId() == null ? null : items.get(node.laneId());
                add(tree, lane == null ? pool(model, node.processId()) : lane, node(node));
            }
        }
        for (var name : model.blackBoxes()) {
            add(tree, null, new Item("blackbox:" + name, name, Say.text("workbench.process.blackBox")));
        }
        setDataProvider(new TreeDataProvider<>(tree));
        expandRecursively(tree.getRootItems(), 5);
    }

    /** Whether an element has a row. */
    boolean has(String id) {
        return items.containsKey(id);
    }

    /** Marks the row of an element, when it has one, and brings it into sight unless it was chosen there. */
    void choose(String id) {
        choosing = true;
        var item = items.get(id);
        if (item == null) {
            deselectAll();
        } else if (!getSelectedItems().contains(item)) {
            select(item);
            scrollToItem(item);
        }
        choosing = false;
    }

    private void add(TreeData<Item> tree, @Nullable Item parent, Item item) {
        if (items.putIfAbsent(item.id(), item) == null) {
            tree.addItem(parent, item);
        }
    }

    private @Nullable Item pool(ProcessModel model, String processId) {
        return model.processes().stream()
                .filter(process -> process.id().equals(processId))
                .findFirst()
                .map(process -> items.get(pool(process).id()))
                .orElse(null);
    }

    private static Item pool(ProcessPart process) {
        var participant = process.participantId();
        var name = process.name().isBlank() ? Say.text("workbench.unnamed") : process.name();
        return new Item(participant == null ? process.id() : participant, name, Say.text("workbench.process.pool"));
    }

    private static Item lane(Lane lane) {
        return new Item(
                lane.id(),
                lane.name().isBlank() ? Say.text("workbench.unnamed") : lane.name(),
                Say.text("workbench.process.lane"));
    }

    private Item node(Node node) {
        return new Item(node.id(), nameOf(node), Say.phrase(Phrase.ofEnum("workbench.nodeKind", node.kind())));
    }

    private String nameOf(Node node) {
        var name = named.getOrDefault(node.id(), node).name();
        return name.isBlank() ? Say.text("workbench.unnamed") : name;
    }
}
