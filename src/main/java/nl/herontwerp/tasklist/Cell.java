package nl.herontwerp.tasklist;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a list.
 *
 * @param kind what the file says that it is
 * @param text as people see it, without white space around it and without control characters
 * @param number the number of a {@link Kind#NUMBER}, the minutes of a {@link Kind#TIME}, else null
 */
public record Cell(Kind kind, String text, @Nullable BigDecimal number) {

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A time of day or a length of time. */
        TIME,
        /** A formula that went wrong, such as #N/B. */
        ERROR
    }

    public static final Cell EMPTY = new Cell(Kind.TEXT, "", null);

    public static Cell text(String text) {
        var shown = text.isEmpty() ? "" : clean(text).strip();
        return shown.isEmpty() ? EMPTY : new Cell(Kind.TEXT, shown, null);
    }

    public static Cell number(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        var plain = bare.scale() < 0 ? bare.setScale(0) : bare;
        return new Cell(Kind.NUMBER, plain.toPlainString(), plain);
    }

    public static Cell time(BigDecimal minutes, String shown) {
        return new Cell(Kind.TIME, shown, minutes);
    }

    public static Cell error(String shown) {
        return new Cell(Kind.ERROR, shown, null);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text with a space for each character that no model file can hold. */
    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(each -> {
            var isBad = each != '\n' && (Character.isISOControl(each) || each == 0xFFFE || each == 0xFFFF)
                    || (each >= 0xD800 && each <= 0xDFFF);
            clean.appendCodePoint(isBad || each == 0x00A0 ? ' ' : each);
        });
        return clean.toString();
    }
}
