package nl.herontwerp.tasklist.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.ListFile;
import nl.herontwerp.tasklist.ListLimits;
import nl.herontwerp.tasklist.ListRefused;
import nl.herontwerp.tasklist.Table;
import org.apache.commons.csv.CSVFormat;

/** Reads CSV. Rows are counted as spreadsheet programs do: a field with line breaks is in one row. */
public final class CsvTables {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LOOKED_AT = 100;

    /** The line with which Excel is told the separator; Excel does not show it as a row. */
    private static final Pattern TOLD = Pattern.compile("(?i)^sep=([^\"\\w\\s]|\\t)\\r?\\n");

    private CsvTables() {}

    public static ListFile read(String fileName, byte[] bytes, ListLimits limits) throws ListRefused {
        var decoded = CsvText.of(bytes);
        var text = decoded.text();
        var told = TOLD.matcher(text);
        char separator;
        if (told.find()) {
            separator = told.group(1).charAt(0);
            text = text.substring(told.end());
        } else {
            separator = separator(text, limits);
        }
        var guard = new SheetGuard(fileName, "", limits);
        var rows = new ArrayList<Table.Row>();
        int number = 0;
        var last = "";
        var fields = new FieldGuard(text, separator, limits.maxCells());
        try (var records = format(separator).parse(fields)) {
            for (var record : records) {
                fields.rowDone();
                number++;
                last = record.size() == 0 ? "" : record.get(record.size() - 1);
                var cells = new ArrayList<Cell>();
                for (var field : record) {
                    guard.text(number, field);
                    cells.add(Cell.text(field));
                }
                guard.row(number, cells, rows);
            }
        } catch (UncheckedIOException | IOException e) {
            if (e instanceof FieldGuard.TooManyFields || e.getCause() instanceof FieldGuard.TooManyFields) {
                throw guard.tooWide(number + 1);
            }
            throw new ListRefused(Phrase.of("tasklist.refused.csv", fileName, number + 1));
        }
        var shown = Phrase.of("tasklist.read.csv", decoded.charset().displayName(), name(separator));
        // a quote that is opened and never closed takes everything behind it
        var isOpen = last.indexOf('\n') >= 0 && !text.stripTrailing().endsWith("\"");
        var notes = isOpen ? List.of(shown, Phrase.of("tasklist.read.openQuote", number)) : List.of(shown);
        return new ListFile(fileName, bytes.clone(), List.of(new Table("", rows)), notes);
    }

    /** Forgives what people do by hand: text behind a closing quote, and a last quote that is never closed. */
    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }

    /** The separator that splits most of the first rows into the same number of fields, more than one. */
    private static char separator(String text, ListLimits limits) {
        char best = ';';
        long most = 0;
        for (var candidate : SEPARATORS) {
            var score = score(text, candidate, limits);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, char separator, ListLimits limits) {
        var widths = new HashMap<Integer, Integer>();
        int seen = 0;
        var fields = new FieldGuard(text, separator, limits.maxCells());
        try (var records = format(separator).parse(fields)) {
            for (var record : records) {
                fields.rowDone();
                if (record.size() > 1) {
                    widths.merge(record.size(), 1, Integer::sum);
                }
                if (++seen == LOOKED_AT) {
                    break;
                }
            }
        } catch (UncheckedIOException | IOException e) {
            return 0;
        }
        // rows of the same width count first, then the width: "1,5" in every row is no column more
        return widths.entrySet().stream()
                .mapToLong(width -> width.getValue() * 1_000L + width.getKey())
                .max()
                .orElse(0);
    }

    private static Phrase name(char separator) {
        return switch (separator) {
            case ';' -> Phrase.of("tasklist.separator.semicolon");
            case ',' -> Phrase.of("tasklist.separator.comma");
            case '\t' -> Phrase.of("tasklist.separator.tab");
            default -> Phrase.literal(String.valueOf(separator));
        };
    }
}
