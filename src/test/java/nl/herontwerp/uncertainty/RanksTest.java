package nl.herontwerp.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void equalNumbersShareTheMeanOfTheirRanks() {
        assertThat(Ranks.centred(new double[] {5, 1, 5, 9})).containsExactly(0, -1.5, 0, 1.5);
        assertThat(Ranks.centred(new double[] {2, 2, 2})).containsOnly(0);
    }

    @Test
    void bothZeroesAreTheSame() {
        assertThat(Ranks.centred(new double[] {0.0, -0.0, 1})).containsExactly(-0.5, -0.5, 1);
    }
}
