package nl.herontwerp.report.internal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.herontwerp.language.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a spreadsheet program computes it: inputs can be changed and results read by their names. */
final class Calculated {

    private final XSSFWorkbook workbook;

    Calculated(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Calculated compute() {
        XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
        return this;
    }

    /** Types a number over an input. */
    Calculated type(String about, String name, double number) {
        input(about, name).setCellValue(number);
        return this;
    }

    Cell input(String about, String name) {
        return rows(sheet("inputs"))
                .filter(row -> about.equals(words(row, 0)) && name.equals(words(row, 1)))
                .map(row -> row.getCell(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no input " + about + ": " + name));
    }

    /** A result of the first sheet, by its words: what stands in its columns. */
    List<String> result(String name) {
        return rows(sheet("summary"))
                .filter(row -> name.equals(words(row, 0)))
                .map(row -> values(row, 1, 3))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result " + name));
    }

    /** The lines of the cost, yearly and one-off: who, what, now, then and difference. */
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        for (var row : (Iterable<Row>) rows(sheet("costs"))::iterator) {
            if (row.getCell(3) != null && row.getCell(4) != null && row.getCell(2) != null && row.getRowNum() > 2) {
                var line = new ArrayList<>(List.of(words(row, 0), words(row, 2)));
                line.addAll(values(row, 3, 5));
                lines.add(line);
            }
        }
        return lines;
    }

    Sheet sheet(String key) {
        return Optional.ofNullable(workbook.getSheet(Texts.dutch().get("report.workbook.sheet." + key)))
                .orElseThrow();
    }

    static java.util.stream.Stream<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false);
    }

    static String words(Row row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static List<String> values(Row row, int from, int to) {
        var values = new ArrayList<String>();
        for (var column = from; column <= to; column++) {
            var cell = row.getCell(column);
            if (cell != null) {
                values.add(value(cell));
            }
        }
        return values;
    }

    /** Numbers to a hundredth of a cent. */
    static String value(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Shown.of(new java.math.BigDecimal(cell.getNumericCellValue()));
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> cell.getStringCellValue();
        };
    }
}
