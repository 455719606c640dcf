package nl.herontwerp.shell.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChartTest {

    /** The version in the path is the one of the build. */
    @Test
    void theReadyMadeFileIsThere() {
        assertThat(getClass().getResource("/META-INF/resources/" + Chart.FILE)).isNotNull();
    }
}
