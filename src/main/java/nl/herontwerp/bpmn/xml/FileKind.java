package nl.herontwerp.bpmn.xml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises by their first bytes files that are something else than XML. */
final class FileKind {

    private record Mark(String kind, int at, byte[] bytes) {
        boolean fits(byte[] file) {
            if (file.length < at + bytes.length) {
                return false;
            }
            for (int i = 0; i < bytes.length; i++) {
                if (file[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            mark("pdf", "%PDF"),
            mark("image", "\u0089PNG"),
            mark("image", "\u00ff\u00d8\u00ff"),
            mark("image", "GIF8"),
            mark("image", "BM"),
            mark("oldOffice", "\u00d0\u00cf\u0011\u00e0"),
            mark("rtf", "{\\rtf"),
            mark("gzip", "\u001f\u008b"),
            mark("sevenZip", "7z\u00bc\u00af"),
            mark("json", "{\""),
            mark("json", "[{"));

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private FileKind() {}

    /** The kind of a file that isn't XML, as a key; empty when it may be XML. */
    static Optional<String> ofOther(byte[] file) {
        if (new Mark("", 0, ZIP).fits(file)) {
            return Optional.of(zip(file));
        }
        return MARKS.stream().filter(mark -> mark.fits(file)).map(Mark::kind).findFirst();
    }

    /** What is packed inside shows in the names at the beginning. */
    private static String zip(byte[] file) {
        var start =
                new String(file, 0, Math.min(file.length, 8_192), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (start.contains("visio/")) {
            return "visio";
        }
        if (start.contains("xl/")) {
            return "excel";
        }
        if (start.contains("word/") || start.contains("ppt/") || start.contains("[content_types].xml")) {
            return "office";
        }
        return start.contains("diagram.xml") || start.contains(".diag") ? "bizagi" : "zip";
    }

    private static Mark mark(String kind, String bytes) {
        return new Mark(kind, 0, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
