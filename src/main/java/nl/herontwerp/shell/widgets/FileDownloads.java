package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.herontwerp.shell.Say;
import org.springframework.stereotype.Component;

/** Links that make a file when they are clicked. */
@Component
public class FileDownloads {

    /**
     * A link to a file. What takes long says beside the link that it is being made.
     *
     * @param bytes called at each click, with the user of that click; checks permission itself
     */
    public Anchor link(String text, String fileName, String mediaType, Supplier<byte[]> bytes) {
        var making = Say.text("shell.download.making");
        var self = new AtomicReference<Anchor>();
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = said(event.getUI(), self.get(), making, bytes);
            return new DownloadResponse(new ByteArrayInputStream(content), fileName, mediaType, content.length);
        });
        var link = new Anchor(handler, text);
        self.set(link);
        link.addClassName("download");
        return link;
    }

    /** The note is seen only when it stands there for a while; so a quick file does not flicker. */
    private static byte[] said(UI ui, Anchor link, String words, Supplier<byte[]> bytes) {
        var note = new Span(words);
        note.addClassName("download-making");
        note.getElement().setAttribute("role", "status");
        ui.access(() -> link.getParent()
                .ifPresent(parent -> parent.getElement()
                        .insertChild(parent.getElement().indexOfChild(link.getElement()) + 1, note.getElement())));
        try {
            return bytes.get();
        } finally {
            ui.access(() -> note.getElement().removeFromParent());
        }
    }
}
