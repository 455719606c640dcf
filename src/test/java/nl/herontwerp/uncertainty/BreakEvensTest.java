package nl.herontwerp.uncertainty;

import static nl.herontwerp.uncertainty.MonteCarloTest.input;
import static nl.herontwerp.uncertainty.MonteCarloTest.number;
import static nl.herontwerp.uncertainty.MonteCarloTest.study;
import static nl.herontwerp.uncertainty.MonteCarloTest.uniform;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.herontwerp.uncertainty.BreakEven.Answer;
import nl.herontwerp.uncertainty.BreakEven.Turn;
import org.junit.jupiter.api.Test;

/** Break-evens and grids against what is solved by hand. */
class BreakEvensTest {

    private static final Input INPUT = input("a", 100, new Distribution.Fixed());

    @Test
    void aStraightLineTurnsWhereItIsSolvedToTurn() {
        // 7 x - 2,000 is above nothing from 285.7142...
        assertThat(answer(values -> 7 * values[0] - 2_000))
                .isEqualTo(new Answer.At(false, List.of(turn("285.71", "285.72"))));
        assertThat(answer(values -> 2_000 - 7 * values[0]))
                .isEqualTo(new Answer.At(true, List.of(turn("285.71", "285.72"))));
    }

    @Test
    void aStepTurnsBetweenTwoNeighbours() {
        assertThat(answer(values -> values[0] < 63 ? -5 : 12))
                .isEqualTo(new Answer.At(false, List.of(turn("62.99", "63.00"))));
    }

    @Test
    void exactlyNothingIsNoSaving() {
        assertThat(answer(values -> values[0] - 63)).isEqualTo(new Answer.At(false, List.of(turn("63.00", "63.01"))));
    }

    @Test
    void upAndDownAgainTurnsTwice() {
        assertThat(answer(values -> 1_000 - Math.abs(values[0] - 5_000)))
                .isEqualTo(new Answer.At(false, List.of(turn("4000.00", "4000.01"), turn("5999.99", "6000.00"))));
    }

    @Test
    void whatNeverTurnsIsSaidNeverToTurn() {
        assertThat(answer(values -> values[0] + 1)).isEqualTo(new Answer.Never(true));
        assertThat(answer(values -> -1 - values[0])).isEqualTo(new Answer.Never(false));
        assertThat(answer(values -> 3)).isEqualTo(new Answer.NoEffect());
    }

    @Test
    void theOtherInputsStayAtTheirBase() {
        var study = study(values -> values[0] - 4 * values[1], INPUT, uniform("b", 0, 100));
        assertThat(BreakEvens.of(study))
                .extracting(BreakEven::answer)
                .containsExactly(
                        new Answer.At(false, List.of(turn("200.00", "200.01"))),
                        new Answer.At(true, List.of(turn("24.99", "25.00"))));
    }

    @Test
    void aGridGoesOverTheRangesOfBoth() {
        var study = study(values -> values[0] - values[1], uniform("a", 0, 60), INPUT);
        var grid = Grid.of(study, 0, 1, 7);
        assertThat(grid.columns()).hasSize(7).first().isEqualTo(new BigDecimal("0.00"));
        assertThat(grid.columns().getLast()).isEqualByComparingTo("60");
        assertThat(grid.rows()).first().isEqualTo(new BigDecimal("50.00"));
        assertThat(grid.rows().getLast()).isEqualByComparingTo("200");
        assertThat(grid.figures().getFirst().getLast()).isEqualTo(MonteCarloTest.level("10.00"));
        assertThat(grid.figures().getLast().getFirst()).isEqualTo(MonteCarloTest.level("-200.00"));
    }

    @Test
    void aSpreadThatCannotBeIsRefused() {
        assertThat(INPUT.with(new Distribution.Uniform(number(110), number(120)))
                        .problem())
                .hasValueSatisfying(phrase -> assertThat(phrase.key()).isEqualTo("uncertainty.refused.likely"));
        assertThat(INPUT.with(new Distribution.Pert(number(120), number(90))).problem())
                .hasValueSatisfying(phrase -> assertThat(phrase.key()).isEqualTo("uncertainty.refused.order"));
        assertThat(INPUT.with(new Distribution.Triangular(number(-1), number(200)))
                        .problem())
                .hasValueSatisfying(phrase -> assertThat(phrase.key()).isEqualTo("uncertainty.refused.limits"));
        assertThat(INPUT.with(new Distribution.Triangular(number(100), number(200)))
                        .problem())
                .isEmpty();
    }

    private static Answer answer(Model model) {
        return BreakEvens.of(study(model, INPUT), 0).answer();
    }

    private static Turn turn(String below, String above) {
        return new Turn(new BigDecimal(below), new BigDecimal(above));
    }
}
