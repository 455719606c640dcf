package nl.herontwerp.tasklist.read;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.ListFile;
import nl.herontwerp.tasklist.ListLimits;
import nl.herontwerp.tasklist.ListRefused;
import nl.herontwerp.tasklist.Table;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Reads workbooks row by row. Of a formula the value that Excel kept is read; nothing is computed, no
 * macro runs, no link is followed. Rows and columns that are hidden are read like others,
 * and the rows are named. A hidden sheet is read only when no other has anything in it.
 */
public final class XlsxTables {

    private static final int CACHED_ROWS = 50;

    private XlsxTables() {}

    public static ListFile read(String fileName, byte[] bytes, ListLimits limits) throws ListRefused {
        new PackageGuard(fileName, bytes, limits).check();
        var builder = StreamingReader.builder()
                .rowCacheSize(CACHED_ROWS)
                .setAvoidTempFiles(true)
                .setReadStyles(true)
                .setReadComments(false)
                .setReadShapes(false)
                .setReadHyperlinks(false)
                .setReadSharedFormulas(false);
        var tables = new ArrayList<Table>();
        var hidden = new ArrayList<Table>();
        var remarks = new ArrayList<Phrase>();
        try (var workbook = builder.open(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                var number = workbook.getSheetIndex(sheet.getSheetName());
                var isHidden = number >= 0 && (workbook.isSheetHidden(number) || workbook.isSheetVeryHidden(number));
                var hiddenRows = new ArrayList<Integer>();
                var table = table(fileName, sheet, limits, hiddenRows);
                if (!table.rows().isEmpty()) {
                    (isHidden ? hidden : tables).add(table);
                    if (!isHidden && !hiddenRows.isEmpty()) {
                        remarks.add(Phrase.of(
                                "tasklist.read.hiddenRows", table.name(), hiddenRows.size(), hiddenRows.getFirst()));
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            // the libraries answer broken parts with exceptions of every kind
            throw new ListRefused(Phrase.of("tasklist.refused.brokenExcel", fileName));
        }
        if (tables.isEmpty()) {
            tables.addAll(hidden);
        } else {
            hidden.forEach(table -> remarks.add(Phrase.of("tasklist.read.hiddenSheet", table.name())));
        }
        if (tables.isEmpty()) {
            throw new ListRefused(Phrase.of("tasklist.refused.empty", fileName));
        }
        return new ListFile(fileName, bytes.clone(), tables, remarks);
    }

    private static Table table(String fileName, Sheet sheet, ListLimits limits, List<Integer> hidden)
            throws ListRefused {
        var guard = new SheetGuard(fileName, sheet.getSheetName(), limits);
        var rows = new ArrayList<Table.Row>();
        for (Row row : sheet) {
            var cells = cells(row, guard, limits);
            guard.row(row.getRowNum() + 1, cells, rows);
            if (row.getZeroHeight() && !cells.isEmpty()) {
                hidden.add(row.getRowNum() + 1);
            }
        }
        return new Table(sheet.getSheetName(), rows);
    }

    private static List<Cell> cells(Row row, SheetGuard guard, ListLimits limits) throws ListRefused {
        var cells = new ArrayList<Cell>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            var read = XlsxCell.of(cell);
            if (read.isEmpty()) {
                continue;
            }
            guard.text(row.getRowNum() + 1, read.text());
            // a cell far to the right makes no more empty ones than it takes to refuse the row
            var column = Math.min(cell.getColumnIndex(), limits.maxColumns());
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            if (cells.size() == column) {
                cells.add(read);
            }
        }
        return cells;
    }
}
