package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadCallback;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links that make a file when they are clicked. */
@Component
public class FileDownloads {

    private static final int AT_ONCE = 2;

    /** Not by the link itself, of which a click begins to make the file. */
    private static final String FETCH =
            "const file = document.createElement('a');" + " file.href = this.href; file.download = ''; file.click()";

    private final Executor background = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("making-", 0).daemon().factory());

    /** Makes a file that may take long. */
    public interface Making {

        /**
         * The file.
         *
         * @param progress is told how far it is, and asked whether to go on
         * @throws CancellationException when it was stopped
         */
        byte[] bytes(Progress progress);
    }

    /**
     * A link to a file. What takes long says beside the link that it is being made.
     *
     * @param bytes called at each click, with the user of that click; checks permission itself
     */
    public Anchor link(String text, String fileName, String mediaType, Supplier<byte[]> bytes) {
        var words = Say.text("shell.download.making");
        var self = new AtomicReference<Anchor>();
        var link = anchor(
                event -> response(
                        said(event.getUI(), self.get(), new MakingNote(words, ""), progress -> bytes.get()),
                        fileName,
                        mediaType),
                text);
        self.set(link);
        return link;
    }

    /**
     * The same of a file that may take long: it also says how far it is, and can be stopped. The browser fetches the file
     * once it is there; a download that is stopped halfway is shown by browsers as one that failed.
     *
     * @param making asked at each click, with the user of that click; what it gives makes the file away from the screen
     */
    public Anchor stoppable(String text, String fileName, String mediaType, Supplier<Making> making) {
        var stop = Say.text("shell.download.stop", text);
        var words = Say.text("shell.download.making");
        var isBusy = new AtomicBoolean();
        var made = new AtomicReference<byte @Nullable []>();
        var link = anchor(
                event -> {
                    var kept = made.getAndSet(null);
                    // without one the address itself was opened, as in another tab
                    return response(kept == null ? making.get().bytes(Progress.NONE) : kept, fileName, mediaType);
                },
                text);
        link.getElement()
                .addEventListener("click", click -> {
                    if (isBusy.compareAndSet(false, true)) {
                        var ui = UI.getCurrent();
                        var work = making.get();
                        background.execute(() -> {
                            try {
                                make(ui, link, new MakingNote(words, stop), work, made);
                            } finally {
                                isBusy.set(false);
                            }
                        });
                    }
                })
                .preventDefault();
        return link;
    }

    private static void make(
            UI ui, Anchor link, MakingNote note, Making work, AtomicReference<byte @Nullable []> made) {
        try {
            var content = said(ui, link, note, work);
            tell(ui, note, () -> {
                if (!note.isStopped()) {
                    made.set(content);
                    link.getElement().executeJs(FETCH);
                }
            });
        } catch (CancellationException stopped) {
            // nothing was begun that has to end
        } catch (RuntimeException failed) {
            tell(ui, note, () -> {
                throw failed;
            });
        }
    }

    private static Anchor anchor(InputStreamDownloadCallback file, String text) {
        var link = new Anchor(DownloadHandler.fromInputStream(file), text);
        link.addClassName("download");
        return link;
    }

    private static DownloadResponse response(byte[] content, String fileName, String mediaType) {
        return new DownloadResponse(new ByteArrayInputStream(content), fileName, mediaType, content.length);
    }

    /** The note is seen only when it stands there for a while; so a quick file does not flicker. */
    private static byte[] said(UI ui, Anchor link, MakingNote note, Making making) {
        tell(
                ui,
                note,
                () -> link.getParent()
                        .ifPresent(parent -> parent.getElement()
                                .insertChild(
                                        parent.getElement().indexOfChild(link.getElement()) + 1, note.getElement())));
        try {
            return making.bytes((done, of) -> {
                if (note.isFurther(done, of)) {
                    tell(ui, note, () -> note.show(done, of));
                }
                return !note.isStopped();
            });
        } finally {
            tell(ui, note, () -> note.leave(link));
        }
    }

    /** Whoever left has no use for what is still being made. */
    private static void tell(UI ui, MakingNote note, Runnable change) {
        try {
            ui.access(change::run);
        } catch (UIDetachedException gone) {
            note.stop();
        }
    }
}
