package nl.herontwerp.report.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Progress;
import nl.herontwerp.language.Texts;
import nl.herontwerp.report.internal.workbook.Content.Look;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes pages as an Excel workbook, computed once, so that readers that do not compute show figures as well. */
final class WorkbookWriter {

    private static final int WIDTH = 256;
    private static final int MOST_COLUMNS_OF_TITLE = 6;

    /** Room for words that break before the end of a line. */
    private static final double WIDER = 1.05;

    private static final int MOST_LINES = 25;

    /** What a cell can hold. */
    private static final int LONGEST = 32_000;

    private final Texts texts;
    private final Progress progress;
    private final Formulas formulas;
    private int done;

    /** @param progress is told of each row twice: when it is put down, and when it is computed */
    WorkbookWriter(Texts texts, Progress progress) {
        this.texts = texts;
        this.progress = progress;
        this.formulas = new Formulas(texts.get("kernel.unknown"), texts.get("costing.payback.never"));
    }

    byte[] write(List<Page> pages) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = new Styles(workbook, texts);
            var steps = 2 * pages.stream().mapToInt(Page::size).sum();
            for (var page : pages) {
                sheet(workbook, styles, page, steps);
            }
            compute(workbook, steps);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(XSSFWorkbook workbook, Styles styles, Page page, int steps) {
        var sheet = workbook.createSheet(page.name());
        for (var column = 0; column < page.widths().size(); column++) {
            sheet.setColumnWidth(column, page.widths().get(column) * WIDTH);
        }
        for (var number = 0; number < page.rows().size(); number++) {
            row(sheet, styles, page, number, page.rows().get(number));
            height(sheet, page, number);
            went(steps);
        }
        if (page.headRows() > 0) {
            sheet.createFreezePane(0, page.headRows());
            sheet.setRepeatingRows(new CellRangeAddress(page.headRows() - 1, page.headRows() - 1, -1, -1));
        }
        if (page.filterRow() >= 0 && page.filterTo() > page.filterRow()) {
            sheet.setAutoFilter(new CellRangeAddress(
                    page.filterRow(), page.filterTo(), 0, page.widths().size() - 1));
        }
        print(sheet);
        protect(sheet);
    }

    private void compute(XSSFWorkbook workbook, int steps) {
        var evaluator = new XSSFFormulaEvaluator(workbook);
        for (var sheet : workbook) {
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        evaluator.evaluateFormulaCell(cell);
                    }
                }
                went(steps);
            }
        }
    }

    /** One row further; stops when that was asked. */
    private void went(int steps) {
        done++;
        if (!progress.goOn(done, steps)) {
            throw new CancellationException("stopped at row " + done + " of " + steps);
        }
    }

    private void row(XSSFSheet sheet, Styles styles, Page page, int number, SequencedMap<Integer, Content> cells) {
        var row = sheet.createRow(number);
        cells.forEach((column, content) -> {
            var cell = row.createCell(column);
            switch (content) {
                case Content.Words(var text, var look) -> {
                    cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                    cell.setCellStyle(
                            look == Look.HEAD && isAboveNumber(page, number, column)
                                    ? styles.headOfNumbers()
                                    : styles.words(look));
                    merge(sheet, page, number, column, look);
                }
                case Content.Day(var date) -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(styles.day());
                }
                case Content.Value(var entry, var look) -> number(cell, styles, page, entry, look);
            }
        });
    }

    private void number(Cell cell, Styles styles, Page page, Entry entry, Look look) {
        cell.setCellStyle(styles.number(look, entry.unit()));
        if (entry.recipe() != null) {
            cell.setCellFormula(formulas.write(entry, page.name()));
        } else if (entry.value() instanceof Figure.Known<Quantity>(var quantity)) {
            value(cell, quantity);
        } else {
            cell.setCellValue(texts.get("kernel.unknown"));
        }
    }

    private void value(Cell cell, Quantity quantity) {
        switch (quantity) {
            case Quantity.OfMoney(var money) -> cell.setCellValue(number(money.euros()));
            case Quantity.OfHours(var hours) -> cell.setCellValue(number(hours.value()));
            case Quantity.OfPercentage(var percentage) -> cell.setCellValue(number(percentage.fraction()));
            case Quantity.OfNumber(var number) -> cell.setCellValue(number(number));
            case Quantity.OfDate(var date) -> cell.setCellValue(date);
            case Quantity.OfText(var phrase) -> cell.setCellValue(texts.render(phrase));
        }
    }

    private static double number(BigDecimal number) {
        return number.doubleValue();
    }

    /** The head of a column of numbers stands above them, at the right. */
    private static boolean isAboveNumber(Page page, int row, int column) {
        return IntStream.rangeClosed(row + 1, Math.min(row + 2, page.rows().size() - 1))
                .anyMatch(below -> page.rows().get(below).get(column) instanceof Content.Value);
    }

    /** Words above and between tables run on over the columns beside them. */
    private static void merge(XSSFSheet sheet, Page page, int row, int column, Look look) {
        if (isAlone(page, row) && column == 0 && (look == Look.NOTE || look == Look.INPUT || look == Look.FIGURE)) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, lastOfTitle(page)));
        }
    }

    private static boolean isAlone(Page page, int row) {
        return page.rows().get(row).size() == 1;
    }

    private static int lastOfTitle(Page page) {
        return Math.min(page.widths().size(), MOST_COLUMNS_OF_TITLE) - 1;
    }

    /** As high as its longest words need: not every program finds that out itself. */
    private static void height(XSSFSheet sheet, Page page, int number) {
        var lines = 1;
        for (var cell : page.rows().get(number).entrySet()) {
            if (cell.getValue() instanceof Content.Words(var text, var look)
                    && (look == Look.NOTE || look == Look.TEXT || look == Look.HEAD)) {
                var width = isAlone(page, number)
                        ? page.widths().subList(0, lastOfTitle(page) + 1).stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        : page.widths().get(cell.getKey());
                lines = Math.max(lines, (int) Math.ceil(text.length() * WIDER / width));
            }
        }
        if (lines > 1) {
            sheet.getRow(number).setHeightInPoints(sheet.getDefaultRowHeightInPoints() * Math.min(lines, MOST_LINES));
        }
    }

    private static void print(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    /** Without a password: it keeps a reader from typing over a formula by mistake, not from taking it apart. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.setTabColor(new org.apache.poi.xssf.usermodel.XSSFColor(IndexedColors.GREY_25_PERCENT, null));
    }
}
