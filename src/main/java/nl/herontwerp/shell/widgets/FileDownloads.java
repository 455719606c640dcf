package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.shell.Say;
import org.springframework.stereotype.Component;

/** Links that make a file when they are clicked. */
@Component
public class FileDownloads {

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
        return link(text, fileName, mediaType, false, progress -> bytes.get());
    }

    /** The same of a file that may take long: it also says how far it is, and can be stopped. */
    public Anchor stoppable(String text, String fileName, String mediaType, Making making) {
        return link(text, fileName, mediaType, true, making);
    }

    private static Anchor link(String text, String fileName, String mediaType, boolean stops, Making making) {
        var words = Say.text("shell.download.making");
        var stop = stops ? Say.text("shell.download.stop", text) : "";
        var self = new AtomicReference<Anchor>();
        var handler = DownloadHandler.fromInputStream(event -> {
            try {
                var content = said(event.getUI(), self.get(), new MakingNote(words, stop), making);
                return new DownloadResponse(new ByteArrayInputStream(content), fileName, mediaType, content.length);
            } catch (CancellationException stopped) {
                // an answer without content would be kept as an empty file
                return DownloadResponse.error(HttpStatusCode.GONE, stopped);
            }
        });
        var link = new Anchor(handler, text);
        self.set(link);
        link.addClassName("download");
        return link;
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
