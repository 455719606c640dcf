package nl.herontwerp.bpmn;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.herontwerp.bpmn.making.WorkModelXml;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Work to make a BPMN model of: one process with a lane for each present job and the tasks in order. A
 * task that comes after several others waits for all of them.
 *
 * @param name of the process
 * @param documentation what else is to be said of the whole, or empty
 * @param jobs the lanes, from above to below
 * @param tasks the tasks, in the order of the file
 * @param figures about the process as a whole
 * @param source the file that the work was read from, when it is to be kept in the model
 */
public record WorkModel(
        String name,
        String documentation,
        List<Job> jobs,
        List<Task> tasks,
        List<OwnFigure> figures,
        @Nullable Source source) {

    public WorkModel {
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        figures = List.copyOf(figures);
    }

    /** A present job. */
    public record Job(String name, List<OwnFigure> figures) {}

    /**
     * A task.
     *
     * @param job place in {@link WorkModel#jobs}, or -1 when nobody is known to do it
     * @param after places in {@link WorkModel#tasks} of the tasks that go before; none for a task that
     *     begins. Without a circle
     */
    public record Task(String name, int job, String documentation, List<Integer> after, List<OwnFigure> figures) {}

    /**
     * A figure with its place in the file that it was read from, in words.
     *
     * @param value zero or more, at most six decimals
     */
    public record OwnFigure(Kind kind, BigDecimal value, String place) {}

    /** A file that a model was made of. */
    public record Source(String fileName, byte[] bytes) {}

    /** The model as a file, drawn. The same work always gives the same bytes, and a task of the same name the same id. */
    public byte[] write() {
        return WorkModelXml.write(this);
    }

    /** The file that a model was made of, when it was kept in it. */
    public static Optional<Source> sourceOf(ModelFile file) {
        return WorkModelXml.source(file.original());
    }
}
