package nl.herontwerp.bpmn.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The names in an archive: read whatever program wrote them, and never trusted as paths. */
final class EntryNames {

    /** What a ZIP that names no encoding is read in; every byte has a letter in it. */
    static final Charset RAW = Charset.forName("IBM437");

    private static final int LONGEST = 120;
    private static final Set<String> CLUTTER = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private EntryNames() {}

    /** The name to show, when it was read as {@link #RAW}: macOS writes UTF-8 without saying so. */
    static String shown(String raw) {
        var plain = utf8(raw).replaceAll("\\p{Cntrl}", "?").replace('\\', '/');
        return plain.length() <= LONGEST ? plain : "…" + plain.substring(plain.length() - LONGEST);
    }

    private static String utf8(String raw) {
        if (!RAW.newEncoder().canEncode(raw)) {
            return raw;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw.getBytes(RAW)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return raw;
        }
    }

    /** Whether a name would lead outside a folder that it is unpacked in. */
    static boolean leadsOutside(String name) {
        return name.startsWith("/")
                || name.matches("^[A-Za-z]:.*")
                || Arrays.asList(name.split("/", -1)).contains("..");
    }

    /** What systems add to an archive by themselves. */
    static boolean isClutter(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("__macosx/")
                || lower.contains("/__macosx/")
                || CLUTTER.contains(lower.substring(lower.lastIndexOf('/') + 1))
                || lower.substring(lower.lastIndexOf('/') + 1).startsWith("._");
    }
}
