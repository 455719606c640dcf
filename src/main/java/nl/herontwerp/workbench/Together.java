package nl.herontwerp.workbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.util.UUID;
import nl.herontwerp.scenario.Workspaces.Changed;
import nl.herontwerp.workbench.Presence.Visitor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What other windows, people and servers do to the project of a screen. Their changes are shown by
 * themselves, but never while the user types, drags or has a dialog open: then they wait.
 *
 * @see <a href="file:docs/decisions/together.md">docs/decisions/together.md</a>
 */
class Together {

    private static final Logger LOG = LoggerFactory.getLogger(Together.class);

    /** Three of the signs of life that browsers give; see {@code vaadin.heartbeat-interval}. */
    private static final Duration SILENT = Duration.ofSeconds(200);

    private final Services services;
    private final ProjectView view;
    private final ProjectBar bar;
    private @Nullable AutoCloseable watching;
    private Presence.@Nullable Visit visit;
    private String me = "";
    private boolean waiting;

    Together(Services services, ProjectView view, ProjectBar bar) {
        this.services = services;
        this.view = view;
        this.bar = bar;
    }

    void start(UI ui, UUID project, Step step) {
        watching = services.workspaces().onChange(project, change -> {
            // what this window did itself it shows itself
            if (UI.getCurrent() != ui) {
                inWindow(ui, () -> changed(change));
            }
        });
        var user = view.user();
        me = user.username();
        visit = services.presence()
                .arrive(
                        project,
                        new Visitor(me, user.displayName(), step),
                        () -> isConnected(ui),
                        () -> inWindow(ui, this::showOthers));
        showOthers();
    }

    void stop() {
        close(watching);
        close(visit);
    }

    private void changed(Changed change) {
        change.clashes().stream().filter(clash -> clash.firstBy().equals(me)).forEach(clash -> view.tell(clash, false));
        if (waiting) {
            return;
        }
        if (!view.hasWorkspace()) {
            // nothing that anybody could be typing in
            show();
            return;
        }
        waiting = true;
        view.getElement()
                .executeJs("return window.Herontwerp.isIdle()")
                .then(
                        Boolean.class,
                        idle -> {
                            if (idle) {
                                show();
                            } else {
                                bar.othersWait(true);
                                view.getElement()
                                        .executeJs("return window.Herontwerp.idle()")
                                        .then(done -> show(), this::notAsked);
                            }
                        },
                        this::notAsked);
    }

    /** The browser can't say whether the user is busy: what waits comes with the next change. */
    private void notAsked(String why) {
        LOG.warn("the browser did not say whether its user is busy: {}", why);
        waiting = false;
        bar.othersWait(true);
    }

    private void show() {
        waiting = false;
        bar.othersWait(false);
        view.changedByOthers();
    }

    private void showOthers() {
        var mine = visit;
        if (mine != null) {
            bar.showOthers(mine.others());
        }
    }

    /** Whether the browser holds its line to the server and has said something lately. */
    private static boolean isConnected(UI ui) {
        var inside = ui.getInternals();
        var line = inside.getPushConnection();
        var silent = System.currentTimeMillis() - inside.getLastHeartbeatTimestamp();
        return !ui.isClosing()
                && (line == null || line.isConnected())
                && Duration.ofMillis(silent).compareTo(SILENT) < 0;
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
