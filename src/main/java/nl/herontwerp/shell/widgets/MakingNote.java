package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.herontwerp.shell.Say;

/** Says beside a link that its file is being made; on request also how far it is, with a button that stops it. */
final class MakingNote extends Span {

    /** How often it says how far it is: each time costs a message to the browser. */
    private static final int TIMES = 25;

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ProgressBar bar = new ProgressBar();
    private final boolean stops;

    /** Only used by the thread that makes the file. */
    private int shown;

    /** @param stop what the button is called to who can't see what it stands beside; empty without a button */
    MakingNote(String words, String stop) {
        var said = new Span(words);
        said.getElement().setAttribute("role", "status");
        addClassName("download-making");
        add(said);
        stops = !stop.isEmpty();
        if (stops) {
            var button = new Button(Say.text("shell.stop"), click -> stop());
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            button.setDisableOnClick(true);
            button.setAriaLabel(stop);
            bar.getElement().setAttribute("aria-label", words);
            add(bar, button);
        }
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }

    /** Whether it is so much further that it has to be said. */
    boolean isFurther(int done, int of) {
        var now = of == 0 ? 0 : (int) ((long) done * TIMES / of);
        if (!stops || now <= shown) {
            return false;
        }
        shown = now;
        return true;
    }

    void show(int done, int of) {
        bar.setMax(of);
        bar.setValue(done);
    }

    /** Goes; whoever was at the button goes on at the link. */
    void leave(Anchor link) {
        getElement().removeFromParent();
        if (stops) {
            link.getElement()
                    .executeJs("if (document.activeElement === document.body || document.activeElement === null)"
                            + " this.focus()");
        }
    }
}
