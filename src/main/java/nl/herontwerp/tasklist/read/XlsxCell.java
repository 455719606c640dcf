package nl.herontwerp.tasklist.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.herontwerp.tasklist.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;

/** One cell of a workbook. */
final class XlsxCell {

    /** The digits that Excel itself keeps of a number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(1_440);
    private static final int MINUTE_DECIMALS = 4;

    private XlsxCell() {}

    static Cell of(org.apache.poi.ss.usermodel.Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> numeric(cell);
            case STRING -> Cell.text(cell.getStringCellValue());
            case BOOLEAN -> Cell.text(cell.getBooleanCellValue() ? "WAAR" : "ONWAAR");
            case ERROR -> Cell.error(shown(cell));
            // a formula whose outcome nobody has kept; one that gives an empty text is a text
            default -> cell.getCellType() == CellType.FORMULA ? Cell.error("#?") : Cell.EMPTY;
        };
    }

    private static String shown(org.apache.poi.ss.usermodel.Cell cell) {
        try {
            return FormulaError.forInt(cell.getErrorCellValue()).getString();
        } catch (RuntimeException e) {
            // the reader gives some errors as text only
            return "#?";
        }
    }

    private static Cell numeric(org.apache.poi.ss.usermodel.Cell cell) {
        var number = cell.getNumericCellValue();
        if (!Double.isFinite(number)) {
            return Cell.error("#?");
        }
        var exact = new BigDecimal(number, DIGITS);
        if (!DateUtil.isCellDateFormatted(cell)) {
            return Cell.number(exact);
        }
        var format = String.valueOf(cell.getCellStyle().getDataFormatString()).toLowerCase(Locale.ROOT);
        var isTime = format.contains("h") && !format.contains("d") && !format.contains("yy");
        if (isTime || number < 1) {
            var minutes = exact.multiply(MINUTES_A_DAY).setScale(MINUTE_DECIMALS, RoundingMode.HALF_EVEN);
            return Cell.time(minutes.stripTrailingZeros(), clock(minutes));
        }
        return Cell.text(cell.getLocalDateTimeCellValue().format(DateTimeFormatter.ofPattern("d-M-yyyy")));
    }

    private static String clock(BigDecimal minutes) {
        var seconds = minutes.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        var shown = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? shown : shown + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
