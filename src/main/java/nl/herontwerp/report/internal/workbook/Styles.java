package nl.herontwerp.report.internal.workbook;

import java.util.HashMap;
import java.util.Map;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;
import nl.herontwerp.report.internal.workbook.Entry.Unit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What cells look like. Excel writes the separators of numbers in the language of its own reader. */
final class Styles {

    private static final byte[] INPUT = {(byte) 0xFF, (byte) 0xF4, (byte) 0xCC};
    private static final byte[] HEAD = {(byte) 0x1F, (byte) 0x4E, (byte) 0x5F};
    private static final byte[] SECTION = {(byte) 0xE6, (byte) 0xEE, (byte) 0xF1};
    private static final byte[] BORDER = {(byte) 0x8A, (byte) 0x6D, (byte) 0x00};
    private static final int TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final Texts texts;
    private final Map<Object, CellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Texts texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    CellStyle words(Look look) {
        return made.computeIfAbsent(look, it -> {
            var style = base(look);
            // whatever words begin with, they are words
            style.setQuotePrefixed(true);
            style.setWrapText(look == Look.NOTE || look == Look.HEAD || look == Look.TEXT);
            return style;
        });
    }

    /** The head of a column of numbers. */
    CellStyle headOfNumbers() {
        return made.computeIfAbsent("head of numbers", it -> {
            var style = base(Look.HEAD);
            style.setWrapText(true);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            return style;
        });
    }

    CellStyle number(Look look, Unit unit) {
        record Key(Look look, Unit unit) {}
        return made.computeIfAbsent(new Key(look, unit), it -> {
            var style = base(look);
            style.setDataFormat(workbook.createDataFormat().getFormat(format(unit)));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            style.setLocked(look != Look.INPUT);
            return style;
        });
    }

    CellStyle day() {
        return made.computeIfAbsent("day", it -> {
            var style = base(Look.TEXT);
            style.setDataFormat(workbook.createDataFormat().getFormat(texts.get("report.workbook.dateFormat")));
            style.setAlignment(HorizontalAlignment.LEFT);
            return style;
        });
    }

    private static String format(Unit unit) {
        return switch (unit) {
            case EURO -> "\"€\" #,##0.00;\\-\"€\" #,##0.00";
            case HOURS -> "#,##0.00";
            case PERCENT -> "0.00%";
            case NUMBER -> "General";
        };
    }

    private XSSFCellStyle base(Look look) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(look));
        switch (look) {
            case HEAD -> fill(style, HEAD);
            case SECTION -> fill(style, SECTION);
            case INPUT -> {
                fill(style, INPUT);
                frame(style);
            }
            case TOTAL -> style.setBorderTop(BorderStyle.THIN);
            default -> {}
        }
        return style;
    }

    private XSSFFont font(Look look) {
        var font = workbook.createFont();
        font.setBold(look == Look.TITLE || look == Look.HEAD || look == Look.SECTION || look == Look.TOTAL);
        if (look == Look.TITLE) {
            font.setFontHeightInPoints((short) TITLE_POINTS);
        }
        if (look == Look.HEAD) {
            font.setColor(new XSSFColor(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF}, null));
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** A frame as well as a colour, for who does not see the colour. */
    private static void frame(XSSFCellStyle style) {
        var colour = new XSSFColor(BORDER, null);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
