package nl.herontwerp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herontwerp.bpmn.Finding.Severity;
import nl.herontwerp.bpmn.ModelFile;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure;

/** Counts by folder what is in many model files, as a table that can be read and pasted. */
final class InspectionSummary {

    private static final List<String> COLUMNS =
            List.of("files", "read", "errors", "warnings", "hints", "tasks", "withMinutes", "figures");

    private final Texts texts;
    private final Map<String, Map<String, Integer>> folders = new TreeMap<>();
    private final List<String> unread = new ArrayList<>();

    InspectionSummary(Texts texts) {
        this.texts = texts;
    }

    void read(String name, ModelFile file) {
        var counts = folder(name);
        count(counts, "read", 1);
        for (var finding : file.findings()) {
            count(counts, column(finding.severity()), 1);
        }
        var model = file.model();
        var withMinutes = model.carried().stream()
                .filter(figure -> figure.kind() == CarriedFigure.Kind.ACTIVE_MINUTES)
                .map(CarriedFigure::elementId)
                .collect(Collectors.toSet());
        count(counts, "tasks", model.tasks().size());
        count(counts, "withMinutes", (int) model.tasks().stream()
                .filter(task -> withMinutes.contains(task.id()))
                .count());
        count(counts, "figures", model.carried().size());
    }

    /** A file that was refused or could not be read, with the reason. */
    void unread(String name, String reason) {
        folder(name);
        unread.add(name + ": " + reason);
    }

    String table() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(texts.get("cli.summary.folder"), column -> texts.get("cli.summary." + column)));
        folders.forEach((folder, counts) -> rows.add(row(folder, column -> number(counts, column))));
        if (folders.size() > 1) {
            var total = new TreeMap<String, Integer>();
            folders.values().forEach(counts -> counts.forEach((column, number) -> count(total, column, number)));
            rows.add(row(texts.get("cli.summary.total"), column -> number(total, column)));
        }
        var widths = IntStream.rangeClosed(0, COLUMNS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var table = new StringBuilder();
        rows.forEach(row -> append(table, row, widths));
        unread.forEach(line -> table.append(line).append('\n'));
        return table.toString();
    }

    private Map<String, Integer> folder(String name) {
        var parent = Path.of(name).getParent();
        var counts = folders.computeIfAbsent(parent == null ? "." : parent.toString(), key -> new TreeMap<>());
        count(counts, "files", 1);
        return counts;
    }

    private static String column(Severity severity) {
        return switch (severity) {
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case INFO -> "hints";
        };
    }

    private static void count(Map<String, Integer> counts, String column, int number) {
        counts.merge(column, number, Integer::sum);
    }

    private static String number(Map<String, Integer> counts, String column) {
        return String.valueOf(counts.getOrDefault(column, 0));
    }

    private static List<String> row(String first, UnaryOperator<String> cell) {
        var row = new ArrayList<>(List.of(first));
        COLUMNS.forEach(column -> row.add(cell.apply(column)));
        return row;
    }

    /** Names to the left, numbers to the right. */
    private static void append(StringBuilder table, List<String> row, int[] widths) {
        for (var column = 0; column < row.size(); column++) {
            var cell = row.get(column);
            var space = " ".repeat(widths[column] - cell.length());
            table.append(column == 0 ? "| " + cell + space : " | " + space + cell);
        }
        table.append(" |\n");
    }
}
