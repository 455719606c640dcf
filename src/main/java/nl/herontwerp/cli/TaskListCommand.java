package nl.herontwerp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.language.Texts;
import nl.herontwerp.tasklist.Assumptions;
import nl.herontwerp.tasklist.ListProblem;
import nl.herontwerp.tasklist.ListReader;
import nl.herontwerp.tasklist.ListRefused;
import nl.herontwerp.tasklist.ListedTask;
import nl.herontwerp.tasklist.Mapping;
import nl.herontwerp.tasklist.TaskList;
import nl.herontwerp.tasklist.TaskLists;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints what was understood of a list of tasks as one JSON object, and writes the model made of it. */
final class TaskListCommand implements Command {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Texts texts = Texts.dutch();

    @Override
    public String name() {
        return "tasklist";
    }

    @Override
    public String arguments() {
        return "FILE [--out MODEL.bpmn] [--max-mb N] [--max-rows N]";
    }

    /** 0 when the list was read, also when rows are left out; 1 when it was refused; 2 without a usable file. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        if (arguments.isEmpty()) {
            err.println(texts.get("cli.fileMissing"));
            return Main.UNUSABLE;
        }
        var options = TaskListOptions.of(arguments.subList(1, arguments.size())).orElse(null);
        if (options == null) {
            err.println(texts.get("cli.taskListOptions"));
            return Main.UNUSABLE;
        }
        var name = arguments.getFirst();
        try (var stream = Files.newInputStream(Path.of(name))) {
            // of a file that is far too big only as much as shows that it is
            var most = options.limits().maxBytes();
            var bytes = stream.readNBytes(Math.max(most, most + 1));
            var fileName = String.valueOf(Path.of(name).getFileName());
            var file = ListReader.read(fileName, bytes, options.limits());
            var mapping = Mapping.guess(file);
            var list = TaskLists.understand(file, mapping, Assumptions.USUAL, texts);
            out.println(json.writeValueAsString(print(name, mapping, list)));
            var model = options.out();
            if (model != null) {
                var work =
                        list.model(fileName.replaceFirst("\\.[^.]+$", ""), "", new WorkModel.Source(fileName, bytes));
                Files.write(Path.of(model), work.write());
            }
            return 0;
        } catch (ListRefused refused) {
            err.println(texts.render(refused.reason()));
            return 1;
        } catch (NoSuchFileException e) {
            err.println(texts.get("cli.fileNotFound", e.getFile()));
            return Main.UNUSABLE;
        } catch (InvalidPathException e) {
            err.println(texts.get("cli.fileUnreadable", name));
            return Main.UNUSABLE;
        }
    }

    private Map<String, @Nullable Object> print(String name, Mapping mapping, TaskList list) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("file", name);
        all.put("headingRow", mapping.headingRow());
        all.put("columns", mapping.columns());
        all.put("rows", list.rows());
        all.put("taken", list.tasks().size());
        all.put("tasks", list.tasks().stream().map(this::task).toList());
        var jobs = new LinkedHashMap<String, Object>();
        list.jobs().forEach((job, figures) -> jobs.put(job, figures(figures)));
        all.put("jobs", jobs);
        all.put("figures", figures(list.figures()));
        all.put("questions", list.questions());
        all.put("problems", list.problems().stream().map(this::problem).toList());
        all.put("decisions", list.decisions().stream().map(texts::render).toList());
        return all;
    }

    private Map<String, @Nullable Object> task(ListedTask task) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("row", task.row());
        entry.put("name", task.name());
        entry.put("performer", task.performer());
        entry.put("after", task.after());
        entry.put("figures", figures(task.figures()));
        return entry;
    }

    private static List<Map<String, Object>> figures(List<OwnFigure> figures) {
        return figures.stream()
                .map(figure -> Map.<String, Object>of(
                        "kind", figure.kind().name(), "value", figure.value(), "place", figure.place()))
                .toList();
    }

    private Map<String, @Nullable Object> problem(ListProblem problem) {
        var entry = new LinkedHashMap<String, @Nullable Object>();
        entry.put("row", problem.row());
        entry.put("column", problem.column());
        entry.put("value", problem.value());
        entry.put("effect", problem.effect().name());
        entry.put("what", texts.render(problem.what()));
        entry.put("mend", texts.render(problem.mend()));
        return entry;
    }
}
