package nl.herontwerp.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herontwerp.process.CarriedFigure.Kind;
import org.junit.jupiter.api.Test;

/** The template that users fill in is a list that the reader takes without a question. */
class TemplateTest {

    @Test
    void theTemplateIsUnderstoodAsAWhole() {
        var file = Lists.read(TaskListTemplate.FILE_NAME, TaskListTemplate.bytes());
        var mapping = Mapping.guess(file);
        assertThat(file.tables().get(mapping.table()).name()).isEqualTo("Taken");
        assertThat(mapping.columns())
                .extracting(ColumnChoice::column)
                .containsExactly(
                        Column.ORDER,
                        Column.TASK,
                        Column.PERFORMER,
                        Column.DEPARTMENT,
                        Column.LOCATION,
                        Column.MINUTES,
                        Column.WAITING,
                        Column.FREQUENCY,
                        Column.PER,
                        Column.CASES_PER_YEAR,
                        Column.WAGE,
                        Column.PEOPLE,
                        Column.CONTRACT_HOURS,
                        Column.AFTER,
                        Column.NOTE);
        var list = Lists.understood(file);
        assertThat(list.problems()).isEmpty();
        assertThat(list.questions()).isEmpty();
        assertThat(list.tasks()).hasSize(2);
        assertThat(list.jobs()).hasSize(2);
        assertThat(list.figures()).extracting(figure -> figure.kind()).containsExactly(Kind.CASES_PER_YEAR);
        assertThat(list.tasks().get(1).figure(Kind.ACTIVE_MINUTES).orElseThrow().value())
                .isEqualByComparingTo("6.5");
    }
}
