package nl.herontwerp.report.internal.workbook;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/** Writes a recipe with the cells of its parts. */
final class Formulas {

    private static final Pattern PLACE = Pattern.compile("\\{(\\*|unknown|never|\\d+|(\\d+):(\\d+)(?:@([A-Z]+))?)}");

    private final String unknown;
    private final String never;

    Formulas(String unknown, String never) {
        this.unknown = quoted(unknown);
        this.never = quoted(never);
    }

    /** @param sheet on which the formula stands; cells of it are named without their sheet */
    String write(Entry entry, String sheet) {
        var recipe = Objects.requireNonNull(entry.recipe());
        var cells = entry.parts();
        var written = fill(recipe.expression(), cells, sheet);
        if (!recipe.guarded() || cells.isEmpty()) {
            return written;
        }
        var all = cells.stream().distinct().toList();
        return "IF(COUNT(" + listed(all, sheet) + ")=" + all.size() + "," + written + "," + unknown + ")";
    }

    private String fill(String expression, List<Entry> cells, String sheet) {
        return PLACE.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "*" -> listed(cells, sheet);
                            case "unknown" -> unknown;
                            case "never" -> never;
                            default ->
                                found.group(2) == null
                                        ? cell(cells.get(Integer.parseInt(found.group(1))), sheet)
                                        : range(
                                                cells.get(Integer.parseInt(found.group(2))),
                                                cells.get(Integer.parseInt(found.group(3))),
                                                found.group(4),
                                                sheet);
                        }));
    }

    private static String listed(List<Entry> cells, String sheet) {
        return cells.stream().map(cell -> cell(cell, sheet)).collect(Collectors.joining(","));
    }

    private static String cell(Entry entry, String sheet) {
        var place = entry.place();
        return prefix(place, sheet) + new CellReference(place.row(), place.column()).formatAsString();
    }

    private static String range(
            Entry first, Entry last, @org.jspecify.annotations.Nullable String column, String sheet) {
        var from = first.place();
        var to = last.place();
        var name = column == null ? CellReference.convertNumToColString(from.column()) : column;
        var until = column == null ? CellReference.convertNumToColString(to.column()) : column;
        return prefix(from, sheet) + name + (from.row() + 1) + ":" + until + (to.row() + 1);
    }

    private static String prefix(Entry.Place place, String sheet) {
        return place.sheet().equals(sheet)
                ? ""
                : org.apache.poi.ss.formula.SheetNameFormatter.format(place.sheet()) + "!";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
