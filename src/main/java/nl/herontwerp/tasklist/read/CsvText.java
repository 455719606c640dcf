package nl.herontwerp.tasklist.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that does not say its encoding: by its byte-order mark, else UTF-16 when every other
 * byte is zero, else UTF-8 when all of it is, else windows-1252, in which Excel writes CSV.
 */
record CsvText(String text, Charset charset) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 512;

    static CsvText of(byte[] bytes) {
        var marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        if (isWide(bytes)) {
            return decoded(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new CsvText(text.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return decoded(bytes, 0, WINDOWS);
        }
    }

    /** Whether a file is text in UTF-16: it has the mark of it, or zeros in every other byte. */
    static boolean isWide(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return true;
        }
        var pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        // letters of Western languages have a zero half, and no text has both
        return pairs > 1 && ((even == 0 && odd * 10 >= pairs * 9) || (odd == 0 && even * 10 >= pairs * 9));
    }

    private static @Nullable CsvText marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? decoded(bytes, 2, StandardCharsets.UTF_16BE) : null;
    }

    private static CsvText decoded(byte[] bytes, int from, Charset charset) {
        return new CsvText(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean starts(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
