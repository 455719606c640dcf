package nl.herontwerp.tasklist.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.Column;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ListFile;
import nl.herontwerp.tasklist.ListProblem;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.ListedTask;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.Table.Row;
import nl.herontwerp.tasklist.TaskList;
import nl.herontwerp.tasklist.words.HeadingGuess;

/** Understands all rows of a list. */
public final class Understanding {

    private final ListFile file;
    private final Mapping mapping;
    private final Assumptions assumptions;
    private final Texts texts;

    public Understanding(ListFile file, Mapping mapping, Assumptions assumptions, Texts texts) {
        this.file = file;
        this.mapping = mapping;
        this.assumptions = assumptions;
        this.texts = texts;
    }

    public TaskList understand() {
        var table = file.tables().get(mapping.table());
        var rows = table.rows().stream()
                .filter(row -> row.number() > mapping.headingRow())
                .toList();
        var sheet = file.tables().size() > 1 ? table.name() : "";
        var places = new Places(file.fileName(), sheet, texts);
        var problems = new Problems();
        var styles = new ColumnStyles(rows, mapping.columns());
        var cases = new CaseNumbers(rows, mapping, styles, places, problems, assumptions.casesPerYear());
        var frequencies = new FrequencyReader(mapping, styles, places, problems, assumptions, cases, texts);
        var reader = new RowReader(mapping, styles, places, problems, frequencies);
        var jobs = new JobFigures(mapping, styles, places, problems, assumptions.fillDown());
        var tasks = new ArrayList<ListedTask>();
        for (var row : rows) {
            var performer = jobs.performer(row);
            var task = reader.read(row, performer);
            if (task != null) {
                tasks.add(task);
                jobs.read(row, performer);
            }
        }
        sayDoubles(tasks, problems);
        var order = new WorkOrder(mapping, rows, problems);
        var ordered = order.of(tasks);
        var decisions = new ArrayList<>(file.remarks());
        decisions.addAll(styles.decisions());
        decisions.addAll(cases.decisions());
        decisions.addAll(order.decisions());
        wholePeriod(decisions);
        ignored(rows, decisions);
        return new TaskList(
                rows.size(),
                ordered,
                jobs.jobs(),
                whole(places, cases),
                problems.questions(),
                sorted(problems.problems()),
                decisions);
    }

    private List<OwnFigure> whole(Places places, CaseNumbers cases) {
        var whole = new ArrayList<OwnFigure>();
        cases.whole().ifPresent(whole::add);
        if (assumptions.weeksPerYear().compareTo(Assumptions.USUAL_WEEKS) != 0) {
            whole.add(places.given(Kind.WEEKS_PER_YEAR, assumptions.weeksPerYear()));
        }
        return whole;
    }

    private static List<ListProblem> sorted(List<ListProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(ListProblem::row))
                .toList();
    }

    /** Two rows with one task and one job are both taken, and that is said. */
    private void sayDoubles(List<ListedTask> tasks, Problems problems) {
        var column = mapping.of(Column.TASK);
        var seen = new HashMap<String, Integer>();
        for (var task : tasks) {
            var key = (task.name() + "\n" + task.performer()).toLowerCase(Locale.ROOT);
            var first = seen.putIfAbsent(key, task.row());
            if (first != null) {
                problems.add(
                        task.row(),
                        column.map(ColumnChoice::heading).orElse(""),
                        task.name(),
                        "double",
                        Effect.REMARK,
                        String.valueOf(first));
            }
        }
    }

    private void wholePeriod(List<Phrase> decisions) {
        var time = mapping.of(Column.MINUTES);
        var period = time.flatMap(column -> HeadingGuess.period(column.heading()));
        if (period.isPresent() && mapping.of(Column.FREQUENCY).isEmpty()) {
            decisions.add(Phrase.of(
                    "tasklist.decided.period", time.get().heading(), Phrase.ofEnum("tasklist.unit", period.get())));
        }
    }

    /** Columns that hold something and are left out. */
    private void ignored(List<Row> rows, List<Phrase> decisions) {
        var headings = mapping.columns().stream()
                .filter(column -> column.column() == Column.IGNORED)
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cell(column.index()).isEmpty()))
                .map(ColumnChoice::heading)
                .collect(Collectors.joining(", "));
        if (!headings.isEmpty()) {
            decisions.add(Phrase.of("tasklist.decided.ignored", Objects.requireNonNull(headings)));
        }
    }
}
