package nl.herontwerp.workbench.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aShortNameIsWhole() {
        assertThat(TornadoPanel.shortened("Loonwaarde van Inpakker")).isEqualTo("Loonwaarde van Inpakker");
    }
}
