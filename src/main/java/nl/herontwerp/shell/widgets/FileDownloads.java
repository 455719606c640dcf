package nl.herontwerp.shell.widgets;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Links that make a file when they are clicked. */
@Component
public class FileDownloads {

    /**
     * A link to a file.
     *
     * @param bytes called at each click, with the user of that click; checks permission itself
     */
    public Anchor link(String text, String fileName, String mediaType, Supplier<byte[]> bytes) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var content = bytes.get();
            return new DownloadResponse(new ByteArrayInputStream(content), fileName, mediaType, content.length);
        });
        var link = new Anchor(handler, text);
        link.addClassName("download");
        return link;
    }
}
