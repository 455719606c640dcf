package nl.herontwerp.workbench.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import nl.herontwerp.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** Shows new figures on a screen for as long as it is open. */
public final class News {

    private @Nullable AutoCloseable listening;

    private News() {}

    /** Calls back in the window of the screen after figures were computed again or became old. */
    public static void show(Component screen, Portfolio portfolio, Runnable show) {
        var news = new News();
        screen.addAttachListener(attached -> news.start(attached.getUI(), portfolio, show));
        screen.addDetachListener(detached -> news.stop());
    }

    private void start(UI ui, Portfolio portfolio, Runnable show) {
        stop();
        listening = portfolio.onUpdate(() -> {
            if (!ui.isClosing() && ui.isAttached()) {
                ui.access(show::run);
            }
        });
    }

    private void stop() {
        var open = listening;
        listening = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("closing a listener", e);
            }
        }
    }
}
