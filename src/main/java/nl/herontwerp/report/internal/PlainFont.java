package nl.herontwerp.report.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A TrueType font without its table of substitutions. With it the PDF library joins letters such as "ft" into one
 * sign that has no text: whoever copies, searches or listens to the document would miss them.
 */
final class PlainFont {

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int COUNT_AT = 4;
    private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] IGNORED = "xSUB".getBytes(StandardCharsets.US_ASCII);

    private PlainFont() {}

    /** The same font, with the table under a name that no reader looks for. */
    static byte[] of(byte[] font) {
        var changed = font.clone();
        var bytes = ByteBuffer.wrap(changed);
        var tables = bytes.getShort(COUNT_AT);
        for (var table = 0; table < tables; table++) {
            var at = DIRECTORY + table * ENTRY;
            var tag = new byte[SUBSTITUTIONS.length];
            bytes.get(at, tag);
            if (Arrays.equals(tag, SUBSTITUTIONS)) {
                bytes.put(at, IGNORED);
            }
        }
        return changed;
    }
}
