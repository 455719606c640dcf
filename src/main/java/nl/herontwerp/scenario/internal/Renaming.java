package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.DesignElements;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.InventoryElements;
import nl.herontwerp.process.ProcessModel;
import nl.herontwerp.scenario.ElementEdit;
import nl.herontwerp.scenario.ElementEdit.RecogniseElements;
import nl.herontwerp.scenario.UncertaintyEdit;

/**
 * Edits as they are done on one model: each on the element that later edits say its own became. An
 * edit that was made on an element of an older version counts on that element again when the newer one
 * is not in this model and the older one is.
 */
final class Renaming {

    /** Before the id of an element whose edits wait; no element has such an id. */
    static final String WAITING = "::wacht::";

    private final Set<String> present = new HashSet<>();

    Renaming(ProcessModel model) {
        model.processes().forEach(part -> present.add(part.id()));
        model.lanes().forEach(lane -> present.add(lane.id()));
        model.nodes().forEach(node -> present.add(node.id()));
        model.flows().forEach(flow -> present.add(flow.id()));
    }

    /** The edits in the same order, each renamed by those that come after it. */
    List<Edit<?>> apply(List<? extends Edit<?>> edits) {
        var renamed = new ArrayList<Edit<?>>(edits);
        var later = new ArrayList<Map<String, String>>();
        for (var i = edits.size() - 1; i >= 0; i--) {
            if (edits.get(i) instanceof RecogniseElements recognised) {
                later.addFirst(recognised.became());
            } else if (!later.isEmpty()) {
                renamed.set(i, renamed(edits.get(i), later));
            }
        }
        return renamed;
    }

    private Edit<?> renamed(Edit<?> edit, List<Map<String, String>> later) {
        return switch (edit) {
            case InventoryEdit inventory -> InventoryElements.with(inventory, id -> now(id, later));
            case DesignEdit design -> DesignElements.with(design, id -> now(id, later));
            case UncertaintyEdit uncertainty -> uncertainty.with(id -> now(id, later));
            default -> edit;
        };
    }

    private String now(String id, List<Map<String, String>> later) {
        var current = id;
        var last = present.contains(id) ? id : null;
        for (var became : later) {
            var next = became.getOrDefault(current, current);
            if (next.equals(ElementEdit.NONE)) {
                current = WAITING + plain(current);
                last = current;
            } else {
                current = next;
                last = present.contains(current) ? current : last;
            }
        }
        return last == null ? current : last;
    }

    /** The id that an element had before its edits waited. */
    static String plain(String id) {
        return id.startsWith(WAITING) ? id.substring(WAITING.length()) : id;
    }
}
