package nl.herontwerp.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import nl.herontwerp.scenario.EditRefused;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.scenario.Workspaces.Changed;
import nl.herontwerp.workbench.Presence.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What other windows, people and servers do to the project of a screen. Their changes are shown by
 * themselves, but never while the user types, drags or has a dialog open: then they wait.
 *
 * @see <a href="file:docs/decisions/together.md">docs/decisions/together.md</a>
 */
class Together {

    private final Services services;
    private final ProjectView view;
    private final ProjectBar bar;
    private @Nullable AutoCloseable watching;
    private Presence.@Nullable Visit visit;
    private volatile @Nullable Thread making;
    private boolean waiting;

    Together(Services services, ProjectView view, ProjectBar bar) {
        this.services = services;
        this.view = view;
        this.bar = bar;
    }

    /** A change of the workspace. */
    interface Change {
        Workspace make() throws EditRefused;
    }

    void start(UI ui, UUID project, Step step) {
        watching = services.workspaces().onChange(project, change -> {
            if (Thread.currentThread() != making) {
                inWindow(ui, () -> changed(change));
            }
        });
        var me = view.user();
        var arrived = services.presence()
                .arrive(
                        project,
                        new Visitor(me.username(), me.displayName(), step),
                        () -> inWindow(ui, this::showOthers));
        visit = arrived;
        showOthers();
    }

    void stop() {
        close(watching);
        close(visit);
    }

    /** Makes a change of this very window, which therefore needs no telling. */
    Workspace own(Change change) throws EditRefused {
        making = Thread.currentThread();
        try {
            return change.make();
        } finally {
            making = null;
        }
    }

    private void changed(Changed change) {
        var me = view.user().username();
        change.clashes().stream()
                .filter(clash -> clash.firstBy().equals(me))
                .forEach(clash -> ClashNotice.show(clash, false, view));
        if (waiting) {
            return;
        }
        waiting = true;
        view.getElement().executeJs("return window.Herontwerp.isIdle()").then(Boolean.class, idle -> {
            if (idle) {
                show();
            } else {
                bar.othersWait(true);
                view.getElement().executeJs("return window.Herontwerp.idle()").then(done -> show());
            }
        });
    }

    private void show() {
        waiting = false;
        bar.othersWait(false);
        view.reload();
    }

    private void showOthers() {
        var mine = visit;
        if (mine != null) {
            bar.showOthers(mine.others());
        }
    }

    private static void inWindow(UI ui, Command command) {
        if (!ui.isClosing() && ui.isAttached()) {
            ui.access(command);
        }
    }

    private static void close(@Nullable AutoCloseable open) {
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("closing a listener", e);
            }
        }
    }
}
