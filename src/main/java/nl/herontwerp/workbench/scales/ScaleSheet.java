package nl.herontwerp.workbench.scales;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.language.Texts;
import nl.herontwerp.wagerules.ScaleLimits;
import nl.herontwerp.wagerules.ScaleLine;
import nl.herontwerp.wagerules.WageScales;
import nl.herontwerp.workbench.Decimals;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads wage scales from cells that were copied from a spreadsheet or stand in a CSV file: separated by
 * tabs, else by semicolons. A first row with the names of columns says their order; without it the columns
 * are those of the table. Nothing is guessed: a cell that can't be read is a problem that names its row
 * and column.
 */
final class ScaleSheet {

    /** Characters of text that are looked at. */
    static final int MAX_TEXT = 1_000_000;

    /** Problems that are named; whoever has more has chosen another kind of text. */
    static final int MAX_PROBLEMS = 20;

    private final WageScales present;
    private final Defaults defaults;
    private final List<ScaleLine> lines = new ArrayList<>();
    private final List<Phrase> problems = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int replaced;

    private ScaleSheet(WageScales present, Defaults defaults) {
        this.present = present;
        this.defaults = defaults;
    }

    /** What holds where a cell is empty or a column is not there. */
    record Defaults(
            @Nullable LocalDate from,
            ScaleLine.@Nullable WagePer per,
            @Nullable Hours fullTimeHours) {}

    /**
     * What was read.
     *
     * @param lines with the ids of present lines of the same step and date, which they replace
     * @param replaced how many of them replace a present line
     */
    record Read(List<ScaleLine> lines, int replaced, List<Phrase> problems) {}

    static Read read(String text, WageScales present, Defaults defaults) {
        var sheet = new ScaleSheet(present, defaults);
        if (text.length() > MAX_TEXT) {
            sheet.problems.add(Phrase.of("workbench.scales.problem.tooLong", MAX_TEXT));
        } else {
            sheet.readAll(text);
        }
        return new Read(List.copyOf(sheet.lines), sheet.replaced, List.copyOf(sheet.problems));
    }

    private void readAll(String text) {
        List<ScaleColumn> columns = List.of(ScaleColumn.values());
        var rows = 0;
        for (var row : rows(text)) {
            var header = rows++ == 0 ? header(row) : Optional.<List<ScaleColumn>>empty();
            if (header.isPresent()) {
                columns = header.get();
            } else if (problems.size() < MAX_PROBLEMS) {
                readRow(row, columns);
            }
        }
    }

    private List<CSVRecord> rows(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.contains("\t") ? '\t' : ';')
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = format.parse(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text))) {
            return parser.stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problems.add(Phrase.of("workbench.scales.problem.quotes"));
            return List.of();
        }
    }

    /** The order of the columns, when this row names at least two. */
    private Optional<List<ScaleColumn>> header(CSVRecord row) {
        var names = names();
        var known = row.stream().filter(cell -> names.containsKey(plain(cell))).count();
        if (known < 2) {
            return Optional.empty();
        }
        var columns = new ArrayList<ScaleColumn>();
        for (var cell : row) {
            var column = names.get(plain(cell));
            if (column == null || columns.contains(column)) {
                problems.add(Phrase.of("workbench.scales.problem.column", cell));
            } else {
                columns.add(column);
            }
        }
        return Optional.of(columns);
    }

    private void readRow(CSVRecord row, List<ScaleColumn> columns) {
        var number = row.getRecordNumber();
        var cells = new EnumMap<ScaleColumn, String>(ScaleColumn.class);
        for (var i = 0; i < row.size(); i++) {
            if (i < columns.size()) {
                cells.put(columns.get(i), unescaped(row.get(i)));
            } else if (!row.get(i).isBlank()) {
                problems.add(Phrase.of("workbench.scales.problem.tooWide", number, columns.size()));
                return;
            }
        }
        var before = problems.size();
        var line = line(number, cells);
        if (problems.size() == before && line != null) {
            ScaleLimits.refusal(line)
                    .ifPresentOrElse(
                            reason -> problems.add(Phrase.of("workbench.scales.problem.row", number, reason)),
                            () -> keep(number, line));
        }
    }

    private void keep(long number, ScaleLine line) {
        if (!seen.add(List.of(line.at(), line.from()))) {
            problems.add(Phrase.of("workbench.scales.problem.twice", number));
            return;
        }
        lines.add(line);
    }

    private @Nullable ScaleLine line(long row, Map<ScaleColumn, String> cells) {
        var at = new ScaleStep(cells.getOrDefault(ScaleColumn.SCALE, ""), cells.getOrDefault(ScaleColumn.STEP, ""));
        var from = from(row, cells.getOrDefault(ScaleColumn.FROM, ""));
        var per = choice(row, ScaleColumn.PER, cells, defaults.per(), ScaleLine.WagePer.values());
        var travelPer =
                choice(row, ScaleColumn.TRAVEL_PER, cells, ScaleLine.TravelPer.DAY, ScaleLine.TravelPer.values());
        if (from == null || per == null || travelPer == null) {
            return null;
        }
        var line = new ScaleLine(
                id(at, from),
                at,
                from,
                new ScaleLine.Wage(null, per, defaults.fullTimeHours()),
                new ScaleLine.Extras(null, null, null, travelPer),
                new ScaleLine.Absence(null, null, null, null, null));
        for (var cell : cells.entrySet()) {
            if (cell.getKey().isNumber() && !cell.getValue().isBlank()) {
                var number = Decimals.read(cell.getValue().replace("%", ""));
                if (number.isEmpty()) {
                    problem(row, cell.getKey(), "workbench.scales.problem.number", cell.getValue());
                } else {
                    line = cell.getKey().with(line, number.get());
                }
            }
        }
        return line;
    }

    private String id(ScaleStep at, LocalDate from) {
        var same = present.lines().stream()
                .filter(line -> line.at().equals(at) && line.from().equals(from))
                .findFirst();
        if (same.isPresent()) {
            replaced++;
        }
        return same.map(ScaleLine::id).orElseGet(() -> UUID.randomUUID().toString());
    }

    private @Nullable LocalDate from(long row, String cell) {
        if (cell.isBlank()) {
            if (defaults.from() == null) {
                problem(row, ScaleColumn.FROM, "workbench.scales.problem.empty", cell);
            }
            return defaults.from();
        }
        var date = Dates.read(cell);
        if (date.isEmpty()) {
            problem(row, ScaleColumn.FROM, "workbench.scales.problem.date", cell);
        }
        return date.orElse(null);
    }

    private <E extends Enum<E>> @Nullable E choice(
            long row, ScaleColumn column, Map<ScaleColumn, String> cells, @Nullable E otherwise, E[] values) {
        var cell = plain(cells.getOrDefault(column, ""));
        if (cell.isEmpty()) {
            if (otherwise == null) {
                problem(row, column, "workbench.scales.problem.empty", cell);
            }
            return otherwise;
        }
        for (var value : values) {
            for (var texts : List.of(Texts.dutch(), Texts.in(Texts.ENGLISH))) {
                if (cell.equals(plain(texts.render(Phrase.ofEnum("workbench.scales.per", value))))) {
                    return value;
                }
            }
        }
        problem(row, column, "workbench.scales.problem.choice", cell);
        return null;
    }

    private void problem(long row, ScaleColumn column, String key, String cell) {
        problems.add(Phrase.of(
                "workbench.scales.problem.cell",
                row,
                Phrase.ofEnum("workbench.scales.column", column),
                Phrase.of(key, cell)));
    }

    private static Map<String, ScaleColumn> names() {
        var names = new HashMap<String, ScaleColumn>();
        for (var column : ScaleColumn.values()) {
            var name = Phrase.ofEnum("workbench.scales.column", column);
            names.put(plain(Texts.dutch().render(name)), column);
            names.put(plain(Texts.in(Texts.ENGLISH).render(name)), column);
        }
        return names;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Takes away what {@link ScaleFile} puts before words that a spreadsheet would take for a formula. */
    private static String unescaped(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
