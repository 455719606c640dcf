package nl.herontwerp.tasklist;

import java.util.List;
import java.util.SequencedMap;
import nl.herontwerp.bpmn.WorkModel;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.ListProblem.Effect;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was understood.
 *
 * @param rows how many rows there are below the headings
 * @param tasks the rows that are good, in the order of the work
 * @param jobs the present jobs with their figures, in the order in which they come
 * @param figures about the work as a whole
 * @param questions what must be chosen before the other rows are good
 * @param problems what is wrong with rows, and how others were taken
 * @param decisions what was decided for a whole column, and why
 */
public record TaskList(
        int rows,
        List<ListedTask> tasks,
        SequencedMap<String, List<OwnFigure>> jobs,
        List<OwnFigure> figures,
        List<ColumnQuestion> questions,
        List<ListProblem> problems,
        List<Phrase> decisions) {

    public TaskList {
        tasks = List.copyOf(tasks);
        figures = List.copyOf(figures);
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        decisions = List.copyOf(decisions);
    }

    /** How many rows are not in the result. */
    public int leftOut() {
        return rows - tasks.size();
    }

    public List<ListProblem> problems(Effect effect) {
        return problems.stream().filter(problem -> problem.effect() == effect).toList();
    }

    /**
     * The good rows as work to draw.
     *
     * @param name of the process
     * @param documentation what is to stand with the process, or empty
     * @param source the list itself when it is to be kept in the model, or null
     */
    public WorkModel model(String name, String documentation, WorkModel.@Nullable Source source) {
        var names = List.copyOf(jobs.keySet());
        var places = tasks.stream().map(ListedTask::row).toList();
        var work = tasks.stream()
                .map(task -> new WorkModel.Task(
                        task.name(),
                        task.performer() == null ? -1 : names.indexOf(task.performer()),
                        task.documentation(),
                        task.after().stream().map(places::indexOf).toList(),
                        task.figures()))
                .toList();
        var lanes = jobs.entrySet().stream()
                .map(job -> new WorkModel.Job(job.getKey(), job.getValue()))
                .toList();
        return new WorkModel(Cell.text(name).text(), Cell.text(documentation).text(), lanes, work, figures, source);
    }
}
