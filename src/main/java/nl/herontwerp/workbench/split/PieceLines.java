package nl.herontwerp.workbench.split;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.workbench.Decimals;
import org.jspecify.annotations.Nullable;

/** Pieces written as lines "name; minutes", typed or pasted from a spreadsheet. */
final class PieceLines {

    /** The most pieces of a task. */
    static final int MAX_LINES = 50;

    static final int MAX_NAME = 200;

    private static final Set<String> HEADINGS =
            Set.of("naam", "deeltaak", "deeltaken", "name", "subtask", "activiteit", "activity");

    private PieceLines() {}

    /**
     * One piece.
     *
     * @param minutes more than 0, or null when no line gives minutes
     */
    record Line(String name, @Nullable BigDecimal minutes) {}

    /** What was read, and what is wrong with which line. */
    record Read(List<Line> lines, List<Phrase> problems) {
        boolean isUsable() {
            return problems.isEmpty() && lines.size() > 1;
        }

        /** All minutes together; null when none are given. */
        @Nullable
        BigDecimal total() {
            var total = BigDecimal.ZERO;
            for (var line : lines) {
                var minutes = line.minutes();
                if (minutes == null) {
                    return null;
                }
                total = total.add(minutes);
            }
            return lines.isEmpty() ? null : total;
        }
    }

    static Read read(String text) {
        var lines = new ArrayList<Line>();
        var problems = new ArrayList<Phrase>();
        var names = new HashSet<String>();
        var rows = text.lines().toList();
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index).strip();
            if (row.isEmpty() || (lines.isEmpty() && isHeading(row))) {
                continue;
            }
            if (lines.size() == MAX_LINES) {
                problems.add(Phrase.of("workbench.divide.problem.tooMany", MAX_LINES));
                break;
            }
            readRow(index + 1, row, lines, problems, names);
        }
        var without = lines.stream().filter(line -> line.minutes() == null).count();
        if (problems.isEmpty() && without > 0 && without < lines.size()) {
            lines.stream()
                    .filter(line -> line.minutes() == null)
                    .forEach(line -> problems.add(Phrase.of("workbench.divide.problem.noMinutes", line.name())));
        }
        if (problems.isEmpty() && lines.size() == 1) {
            problems.add(Phrase.of("workbench.divide.problem.one"));
        }
        return new Read(List.copyOf(lines), List.copyOf(problems));
    }

    private static void readRow(int number, String row, List<Line> lines, List<Phrase> problems, Set<String> names) {
        var at = split(row);
        var name = (at < 0 ? row : row.substring(0, at)).strip();
        var size = at < 0 ? "" : row.substring(at + 1).strip();
        var minutes = Decimals.read(size.replaceAll("(?i)\\s*(min|minuten|minutes)\\.?$", ""))
                .orElse(null);
        if (name.isEmpty()) {
            problems.add(Phrase.of("workbench.divide.problem.name", number));
        } else if (name.length() > MAX_NAME) {
            problems.add(Phrase.of("workbench.divide.problem.long", number, MAX_NAME));
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            problems.add(Phrase.of("workbench.divide.problem.twice", number, name));
        } else if (!size.isEmpty() && (minutes == null || minutes.signum() <= 0)) {
            problems.add(Phrase.of("workbench.divide.problem.minutes", number, size));
        } else {
            lines.add(new Line(name, minutes));
        }
    }

    /** Where the name ends: at the first tab, else at the last semicolon; -1 when there is only a name. */
    private static int split(String row) {
        var tab = row.indexOf('\t');
        return tab >= 0 ? tab : row.lastIndexOf(';');
    }

    private static boolean isHeading(String row) {
        var at = split(row);
        var first = (at < 0 ? row : row.substring(0, at)).strip().toLowerCase(Locale.ROOT);
        return HEADINGS.contains(first);
    }
}
