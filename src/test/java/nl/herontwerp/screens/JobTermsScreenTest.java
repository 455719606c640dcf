package nl.herontwerp.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Performer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Taken" of an example project: what is filled in of the first present job beside its wage, and what can't be. */
class JobTermsScreenTest extends UndoneScreenTest {

    private Performer before;

    @BeforeEach
    void openTasks() {
        before = job();
        visit("consultant", "taken");
    }

    @Test
    void aYearEndPaymentIsCountedInItsOwnLineAndUndone() {
        type("Eindejaarsuitkering en bonus (%)", "8,33");
        var bonus = job().termsOrNone().yearEndBonus();
        assertThat(bonus).isNotNull();
        assertThat(bonus.value()).isEqualTo(Percentage.of("8.33"));
        assertThat(workspace().impact().yearly())
                .extracting(line -> line.id())
                .contains("job:" + before.id() + ":bonus");
        test(undo()).click();
        assertThat(job()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Eindejaarsuitkering en bonus (%); 101; percentage in van 0 tot en met 100",
                "Ziekteverzuim (% van de uren die overblijven); 100; percentage in van 0 tot en met 99",
                "Contracturen per week per persoon; 60; meer dan een volledige werkweek",
                "Bruto uurloon (€, zonder vakantietoeslag); 2400; hoogstens",
                "Aantal mensen; 1000000; hoogstens"
            })
    void whatCannotBeIsSaidAtItsFieldAndStaysThere(String label, String typed, String said) {
        type(label, typed);
        assertThat(field(label).isInvalid()).isTrue();
        assertThat(field(label).getErrorMessage()).contains(said);
        assertThat(field(label).getValue()).isEqualTo(typed);
        assertThat(job()).isEqualTo(before);
    }

    private Performer job() {
        return workspaces
                .open(consultant, scenario)
                .asIs()
                .inventory()
                .performers()
                .values()
                .iterator()
                .next();
    }
}
