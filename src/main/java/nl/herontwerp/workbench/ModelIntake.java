package nl.herontwerp.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.herontwerp.bpmn.ModelBatch;
import nl.herontwerp.bpmn.ModelBatch.Outcome;
import nl.herontwerp.shell.Say;

/**
 * Reads models and archives of models in the background: shows how far it is, can be stopped, and says
 * of each file on a line of its own what came of it.
 */
public final class ModelIntake extends Div {

    private final transient ModelReading reading;
    private final transient Taker taker;
    private final Div lines = new Div();
    private final UnorderedList leftOut = new UnorderedList();
    private final NativeDetails leftOutDetails = new NativeDetails();
    private int leftOutCount;

    /** What is being read now, each with whether it was stopped. */
    private final transient List<AtomicBoolean> running = new ArrayList<>();

    /** Does something with a model that was read. */
    public interface Taker {
        /**
         * Takes a model. Called with the screen held.
         *
         * @param upload the file that it came in: an archive, or itself
         * @return what stands on the model's line
         */
        Optional<Component> take(Outcome.Read model, String upload);

        /** A file or archive is done, to its end or until it was stopped. */
        default void finished(String fileName) {}
    }

    public ModelIntake(ModelReading reading, Taker taker) {
        this.reading = reading;
        this.taker = taker;
        addClassName("intake");
        lines.addClassName("intake-lines");
        lines.getElement().setAttribute("role", "status");
        leftOutDetails.setContent(leftOut);
        leftOutDetails.setVisible(false);
        add(lines, leftOutDetails);
    }

    /** Starts reading; the lines come while it goes on. */
    public void start(UI ui, String fileName, byte[] bytes) {
        var cancelled = new AtomicBoolean();
        running.add(cancelled);
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        var text = new Span(Say.text("workbench.intake.reading", fileName));
        bar.getElement().setAttribute("aria-label", text.getText());
        var stop = new Button(Say.text("workbench.intake.stop"), click -> cancelled.set(true));
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.setDisableOnClick(true);
        var progress = new Div(text, bar, stop);
        progress.addClassName("intake-progress");
        // above the lines, which grow
        addComponentAsFirst(progress);
        progress.scrollIntoView();
        reading.start(() -> read(ui, fileName, bytes, new Reading(ui, fileName, progress, text, bar, cancelled)));
    }

    /** Whether something is being read now. */
    public boolean isReading() {
        return !running.isEmpty();
    }

    /** Stops all that is being read; nothing more comes of it. */
    public void stopAll() {
        running.forEach(each -> each.set(true));
    }

    /**
     * Reads another kind of file in the background, with a line that says so.
     *
     * @param work reads, and gives what is to be done with the screen held
     */
    public void other(UI ui, String fileName, Supplier<Runnable> work) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        var text = new Span(Say.text("workbench.intake.reading", fileName));
        bar.getElement().setAttribute("aria-label", text.getText());
        var progress = new Div(text, bar);
        progress.addClassName("intake-progress");
        add(progress);
        reading.start(() -> {
            var then = work.get();
            try {
                ui.accessSynchronously(() -> {
                    remove(progress);
                    then.run();
                });
            } catch (UIDetachedException gone) {
                // whoever closed the window needs no answer
            }
        });
    }

    /** What came of another kind of file, of which a model was made. */
    public void came(Outcome outcome) {
        show(outcome, outcome.path());
        taker.finished(outcome.path());
    }

    private void read(UI ui, String fileName, byte[] bytes, Reading progress) {
        try {
            try {
                ModelBatch.read(fileName, bytes, reading.limits(), progress);
            } catch (CancellationException stopped) {
                ui.accessSynchronously(() -> line(new Div(Say.text("workbench.intake.stopped", fileName))));
            }
            ui.accessSynchronously(() -> {
                remove(progress.row);
                running.remove(progress.cancelled);
                taker.finished(fileName);
            });
        } catch (UIDetachedException gone) {
            // whoever closed the window needs no answer
            progress.cancelled.set(true);
        }
    }

    /** How far one file or archive is. */
    private final class Reading implements ModelBatch.Progress {
        private final UI ui;
        private final String upload;
        private final Div row;
        private final Span text;
        private final ProgressBar bar;
        private final AtomicBoolean cancelled;

        Reading(UI ui, String upload, Div row, Span text, ProgressBar bar, AtomicBoolean cancelled) {
            this.ui = ui;
            this.upload = upload;
            this.row = row;
            this.text = text;
            this.bar = bar;
            this.cancelled = cancelled;
        }

        @Override
        public void done(Outcome outcome, int number, int of) {
            ui.accessSynchronously(() -> {
                bar.setIndeterminate(false);
                bar.setMax(of);
                bar.setValue(number);
                text.setText(Say.text("workbench.intake.progress", number, of));
                show(outcome, upload);
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }
    }

    private void show(Outcome outcome, String upload) {
        switch (outcome) {
            case Outcome.Read read -> {
                var row = new Div(new Span(Say.text(
                        "workbench.intake.read",
                        read.path(),
                        read.file().model().tasks().size(),
                        read.file().findings().size())));
                taker.take(read, upload).ifPresent(row::add);
                line(row);
            }
            case Outcome.Refused refused -> {
                var row = new Div(Say.text("workbench.intake.refused", refused.path(), refused.reason()));
                row.addClassName("refused");
                line(row);
            }
            case Outcome.LeftOut left -> {
                leftOutCount++;
                leftOut.add(new ListItem(Say.text("workbench.intake.leftOut", left.path(), left.reason())));
                leftOutDetails.setSummaryText(Say.text("workbench.intake.leftOuts", leftOutCount));
                leftOutDetails.setVisible(true);
            }
        }
    }

    /** A line for something that is not a model. */
    public void line(Div row) {
        row.addClassName("intake-line");
        lines.add(row);
    }
}
