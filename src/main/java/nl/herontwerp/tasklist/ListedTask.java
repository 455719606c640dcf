package nl.herontwerp.tasklist;

import java.util.List;
import java.util.Optional;
import nl.herontwerp.bpmn.WorkModel.OwnFigure;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood.
 *
 * @param row its number in the list
 * @param performer the present job that does it, or null when the list does not say
 * @param documentation what else the row says, one line for each column
 * @param figures what is known; what is not there is unknown
 * @param after the rows of the tasks that go before; none for a task that begins
 */
public record ListedTask(
        int row,
        String name,
        @Nullable String performer,
        String documentation,
        List<OwnFigure> figures,
        List<Integer> after) {

    public ListedTask {
        figures = List.copyOf(figures);
        after = List.copyOf(after);
    }

    public Optional<OwnFigure> figure(Kind kind) {
        return figures.stream().filter(figure -> figure.kind() == kind).findFirst();
    }

    public ListedTask comingAfter(List<Integer> rows) {
        return new ListedTask(row, name, performer, documentation, figures, rows);
    }
}
