package nl.herontwerp.tasklist.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
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

/** Reads CSV. Rows are counted as spreadsheet programs do: a field with line breaks is in one row. */
public final class CsvTables {

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private static final int LOOKED_AT = 100;

    /** The line with which Excel is told the separator; Excel does not show it as a row. */
    private static final Pattern TOLD = Pattern.compile("(?i)^sep=(.)\\r?\\n");

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
            separator = separator(text);
        }
        var guard = new SheetGuard(fileName, "", limits);
        var rows = new ArrayList<Table.Row>();
        int number = 0;
        try (var records = reader(separator).ofCsvRecord(text)) {
            for (var record : records) {
                number++;
                var cells = new ArrayList<Cell>();
                for (var field : record.getFields()) {
                    guard.text(number, field);
                    cells.add(Cell.text(field));
                }
                guard.row(number, cells, rows);
            }
        } catch (CsvParseException | IOException e) {
            throw new ListRefused(Phrase.of("tasklist.refused.csv", fileName, number + 1));
        }
        var shown = Phrase.of("tasklist.read.csv", decoded.charset().displayName(), name(separator));
        return new ListFile(fileName, bytes.clone(), List.of(new Table("", rows)), List.of(shown));
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }

    /** The separator that splits most of the first rows into the same number of fields, more than one. */
    private static char separator(String text) {
        char best = ';';
        long most = 0;
        for (var candidate : SEPARATORS) {
            var score = score(text, candidate);
            if (score > most) {
                best = candidate;
                most = score;
            }
        }
        return best;
    }

    private static long score(String text, char separator) {
        var widths = new HashMap<Integer, Integer>();
        int seen = 0;
        try (var records = reader(separator).ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                if (record.getFieldCount() > 1) {
                    widths.merge(record.getFieldCount(), 1, Integer::sum);
                }
                if (++seen == LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
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
