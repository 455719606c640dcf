package nl.herontwerp.tasklist.understand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.tasklist.Cell;
import nl.herontwerp.tasklist.ColumnChoice;
import nl.herontwerp.tasklist.ColumnQuestion;
import nl.herontwerp.tasklist.ColumnQuestion.Ask;
import nl.herontwerp.tasklist.ListProblem;
import nl.herontwerp.tasklist.ListProblem.Effect;
import nl.herontwerp.tasklist.words.Reading;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with rows, and what must be asked about columns. */
final class Problems {

    private record Key(int column, Ask ask) {}

    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<Key, ColumnQuestion> questions = new LinkedHashMap<>();

    void add(int row, ColumnChoice column, Cell cell, String name, Effect effect, Object... arguments) {
        add(row, column.heading(), cell.text(), name, effect, arguments);
    }

    /** A problem by its name, under which its text and that of its mend are found. */
    void add(int row, String column, String value, String name, Effect effect, Object... arguments) {
        var what = new Phrase("tasklist.problem." + name, List.of(arguments));
        var mend = new Phrase("tasklist.mend." + name, List.of(arguments));
        problems.add(new ListProblem(row, column, value, what, mend, effect));
    }

    void ask(ColumnChoice column, Ask ask, String example) {
        questions.compute(
                new Key(column.index(), ask),
                (key, known) -> known == null
                        ? new ColumnQuestion(column.index(), column.heading(), ask, 1, example)
                        : new ColumnQuestion(column.index(), column.heading(), ask, known.rows() + 1, known.example()));
    }

    /** The number that was read, or null with a problem or question in its place. */
    @Nullable
    BigDecimal number(int row, ColumnChoice column, Cell cell, Reading reading, String name, Effect effect) {
        switch (reading) {
            case Reading.Known(var value) -> {
                return Objects.requireNonNull(value);
            }
            case Reading.Ambiguous ambiguous -> ask(column, Ask.STYLE, cell.text());
            case Reading.UnitMissing missing -> ask(column, Ask.UNIT, cell.text());
            case Reading.Unreadable unreadable -> {
                var isFault = cell.kind() == Cell.Kind.ERROR;
                add(row, column, cell, isFault ? "fault" : name, effect);
            }
        }
        return null;
    }

    List<ListProblem> problems() {
        return problems;
    }

    List<ColumnQuestion> questions() {
        return List.copyOf(questions.values());
    }
}
