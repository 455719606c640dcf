package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lists that were chosen together: one at a time in a window, the next when one is done with. */
final class ListQueue {

    private final UI ui;
    private final Deque<TaskListDialog> waiting = new ArrayDeque<>();

    private ListQueue(UI ui) {
        this.ui = ui;
    }

    /** Opens a dialog now, or after those that came before it in this window. */
    static void open(UI ui, TaskListDialog dialog) {
        var queue = ComponentUtil.getData(ui, ListQueue.class);
        if (queue == null) {
            queue = new ListQueue(ui);
            ComponentUtil.setData(ui, ListQueue.class, queue);
        }
        queue.add(dialog);
    }

    private void add(TaskListDialog dialog) {
        waiting.add(dialog);
        dialog.addDetachListener(gone -> {
            if (waiting.remove(dialog)) {
                ui.access(this::next);
            }
        });
        if (waiting.size() == 1) {
            dialog.open();
        }
    }

    private void next() {
        if (!waiting.isEmpty()) {
            waiting.element().open();
        }
    }
}
