package nl.herontwerp.workbench.tasklist;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.CarriedFigure.Kind;
import nl.herontwerp.shell.Say;
import nl.herontwerp.shell.widgets.Figures;
import nl.herontwerp.tasklist.ListProblem;
import nl.herontwerp.tasklist.ListedTask;
import nl.herontwerp.tasklist.TaskList;

/** The first tasks as they were understood, what is wrong with rows, and what was decided. */
class ResultPanel extends Section {

    private static final int PREVIEW = 8;

    /** Headings above figures in the second column, where words stand in other tables. */
    private static final Set<String> NUMBERS = Set.of("tasklist.column.WAGE");

    private static final int MOST_PROBLEMS = 200;

    void show(TaskList list) {
        removeAll();
        problems(list);
        preview(list);
        if (!list.decisions().isEmpty()) {
            add(new H2(Say.text("workbench.taskList.decided")));
            var items = new UnorderedList();
            list.decisions().forEach(each -> items.add(new ListItem(Say.phrase(each))));
            add(items);
        }
    }

    private void problems(TaskList list) {
        if (list.problems().isEmpty()) {
            return;
        }
        add(new H2(Say.text("workbench.taskList.problems", list.problems().size())));
        var table = table(
                "workbench.taskList.rowNumber",
                "workbench.taskList.heading",
                "workbench.taskList.value",
                "workbench.taskList.what");
        for (var problem : list.problems().stream().limit(MOST_PROBLEMS).toList()) {
            row(table, problem);
        }
        add(scroll(table));
        if (list.problems().size() > MOST_PROBLEMS) {
            add(new Paragraph(
                    Say.text("workbench.taskList.moreProblems", list.problems().size() - MOST_PROBLEMS)));
        }
    }

    private static void row(NativeTable table, ListProblem problem) {
        var effect = new Div(Say.phrase(Phrase.ofEnum("tasklist.effect", problem.effect())));
        effect.addClassNames("effect", "effect-" + problem.effect().name().toLowerCase(Locale.ROOT));
        var what = new Div(Say.phrase(problem.what()));
        var mend = new Div(Say.phrase(problem.mend()));
        mend.addClassName("quiet");
        var value = problem.value().isEmpty() ? Say.text("workbench.taskList.empty") : problem.value();
        table.getBody()
                .addRow()
                .add(
                        number(String.valueOf(problem.row())),
                        new NativeTableCell(problem.column()),
                        new NativeTableCell(value.length() > 80 ? value.substring(0, 79) + "…" : value),
                        new NativeTableCell(effect, what, mend));
    }

    private void preview(TaskList list) {
        add(new H2(Say.text("workbench.taskList.preview")));
        if (list.tasks().isEmpty()) {
            add(new Paragraph(Say.text("workbench.taskList.nothing")));
            return;
        }
        var table = table(
                "workbench.taskList.rowNumber",
                "tasklist.column.TASK",
                "workbench.taskList.who",
                "workbench.taskList.work",
                "workbench.taskList.waiting",
                "workbench.taskList.perCase",
                "workbench.taskList.perYear");
        for (var task : list.tasks().stream().limit(PREVIEW).toList()) {
            table.getBody()
                    .addRow()
                    .add(
                            number(String.valueOf(task.row())),
                            new NativeTableCell(task.name()),
                            new NativeTableCell(task.performer() == null ? Figures.unknown() : task.performer()),
                            figure(task, Kind.ACTIVE_MINUTES, Figures.unknown()),
                            figure(task, Kind.WAITING_MINUTES, Figures.unknown()),
                            figure(
                                    task,
                                    Kind.VISITS_PER_CASE,
                                    task.figure(Kind.TIMES_PER_YEAR).isEmpty() ? "1" : ""),
                            figure(task, Kind.TIMES_PER_YEAR, ""));
        }
        add(scroll(table));
        var rest = list.tasks().size() - PREVIEW;
        if (rest > 0) {
            add(new Paragraph(Say.text("workbench.taskList.more", rest)));
        }
        jobs(list);
    }

    /** The jobs with what the list says of them. */
    private void jobs(TaskList list) {
        if (list.jobs().isEmpty()) {
            return;
        }
        var table = table(
                "workbench.taskList.who",
                "tasklist.column.WAGE",
                "tasklist.column.PEOPLE",
                "tasklist.column.CONTRACT_HOURS");
        list.jobs().forEach((name, figures) -> {
            var row = table.getBody().addRow();
            row.add(new NativeTableCell(name));
            for (var kinds : List.of(
                    List.of(Kind.HOURLY_WAGE, Kind.COST_PER_HOUR),
                    List.of(Kind.PEOPLE),
                    List.of(Kind.CONTRACT_HOURS))) {
                row.add(number(figures.stream()
                        .filter(figure -> kinds.contains(figure.kind()))
                        .findFirst()
                        .map(figure -> Say.formats().decimal(figure.value(), 2))
                        .orElseGet(Figures::unknown)));
            }
        });
        add(scroll(table));
    }

    private static NativeTableCell figure(ListedTask task, Kind kind, String otherwise) {
        return task.figure(kind)
                .map(figure -> {
                    var cell = number(Say.formats().decimal(figure.value(), 2));
                    cell.setTitle(figure.place());
                    return cell;
                })
                .orElseGet(() -> number(otherwise));
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTable table(String... headings) {
        var table = new NativeTable();
        table.addClassNames("cost-table", "task-list-table");
        var head = table.getHead().addRow();
        for (var key : headings) {
            var cell = new NativeTableHeaderCell(Say.text(key));
            if (NUMBERS.contains(key)) {
                cell.addClassName("number");
            }
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        return table;
    }

    /** A wide table scrolls by itself, also by keyboard. */
    private static Div scroll(NativeTable table) {
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Say.text("workbench.taskList.table"));
        return scroll;
    }
}
