package nl.herontwerp.tasklist.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.herontwerp.kernel.Phrase;

/** What a file is, by its first bytes. */
public enum ListKind {
    XLSX,
    CSV,
    OTHER;

    /** How the names of lists end; old and other spreadsheets too, because the reader says what to do with them. */
    public static final List<String> NAMES =
            List.of(".xlsx", ".xlsm", ".xltx", ".csv", ".tsv", ".txt", ".xls", ".xlsb", ".ods");

    private static final int BEGINNING = 4_096;

    public static ListKind of(byte[] bytes) {
        if (startsWith(bytes, "PK\u0003\u0004")) {
            return isPacked(bytes, "xl/") || isPacked(bytes, "[Content_Types].xml") ? XLSX : OTHER;
        }
        return isOld(bytes) || isBinary(bytes) || isMarkup(bytes) ? OTHER : CSV;
    }

    /** Why a file is no list, and what to do. */
    public static Phrase refusal(String fileName, byte[] bytes) {
        if (isOld(bytes)) {
            return Phrase.of("tasklist.refused.oldExcel", fileName);
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            var isOpenDocument = isPacked(bytes, "application/vnd.oasis.opendocument");
            return Phrase.of(isOpenDocument ? "tasklist.refused.ods" : "tasklist.refused.zip", fileName);
        }
        return Phrase.of("tasklist.refused.otherKind", fileName);
    }

    /** Excel before 2007, and any workbook with a password. */
    private static boolean isOld(byte[] bytes) {
        return startsWith(bytes, "\u00d0\u00cf\u0011\u00e0");
    }

    private static boolean isPacked(byte[] bytes, String name) {
        return start(bytes).contains(name) || new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static boolean isMarkup(byte[] bytes) {
        var start = start(bytes)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("%pdf") || start.startsWith("{\\rtf") || start.startsWith("<");
    }

    /** Zero bytes that are not those of a text in UTF-16. */
    private static boolean isBinary(byte[] bytes) {
        if (CsvText.isWide(bytes)) {
            return false;
        }
        for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, String beginning) {
        return start(bytes).startsWith(beginning);
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
    }
}
