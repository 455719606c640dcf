package nl.herontwerp.workbench.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.herontwerp.uncertainty.Level;
import nl.herontwerp.uncertainty.Simulation.Bar;
import org.junit.jupiter.api.Test;

/** The names beside the bars. */
class TornadoPanelTest {

    @Test
    void namesThatBeginAlikeStayApart() {
        var one = TornadoPanel.shortened("Benut deel van de vrijgespeelde uren van Inpakker");
        var other = TornadoPanel.shortened("Benut deel van de vrijgespeelde uren van Medewerker afwerking");
        assertThat(one).isEqualTo("Benut deel van…uren van Inpakker");
        assertThat(other).isEqualTo("Benut deel van…Medewerker afwerking").isNotEqualTo(one);
    }

    @Test
    void amountsStandOutsideABarOnBothSidesOfTheOutcome() {
        var ends = ends(5, 2, 9);
        assertThat(ends.left()).isEqualTo(level(2)).isEqualTo(ends.from());
        assertThat(ends.right()).isEqualTo(level(9)).isEqualTo(ends.to());
    }

    @Test
    void amountsStandOutsideABarOnOneSideOfTheOutcome() {
        var above = ends(1, 9, 2);
        assertThat(above.left()).isEqualTo(level(2));
        assertThat(above.from()).as("before the outcome, not across it").isEqualTo(level(1));
        assertThat(above.to()).isEqualTo(level(9));
        assertThat(above.isHighNearer()).as("2 is drawn over 9").isTrue();
        var below = ends(9, 7, 2);
        assertThat(below.from()).isEqualTo(level(2));
        assertThat(below.right()).isEqualTo(level(7));
        assertThat(below.to()).isEqualTo(level(9));
        assertThat(below.isHighNearer()).as("7 is drawn over 2").isFalse();
    }

    private static TornadoPanel.Ends ends(int base, int low, int high) {
        return TornadoPanel.Ends.of(
                level(base), new Bar(0, BigDecimal.ZERO, BigDecimal.ONE, level(low), level(high), 1));
    }

    private static Level level(int number) {
        return Level.of(BigDecimal.valueOf(number));
    }

    @Test
    void aShortNameIsWhole() {
        assertThat(TornadoPanel.shortened("Loonwaarde van Inpakker")).isEqualTo("Loonwaarde van Inpakker");
    }
}
