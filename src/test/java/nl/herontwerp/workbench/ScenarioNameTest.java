package nl.herontwerp.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.herontwerp.scenario.Scenario;
import nl.herontwerp.scenario.ScenarioStatus;
import org.junit.jupiter.api.Test;

/** No two scenarios of a project have one name; a proposal is free already. */
class ScenarioNameTest {

    @Test
    void aProposalIsTheFirstThatIsFree() {
        assertThat(ScenarioName.free("Kopie van A", called("A"))).isEqualTo("Kopie van A");
        assertThat(ScenarioName.free("Kopie van A", called("A", "kopie van a ")))
                .isEqualTo("Kopie van A (2)");
        assertThat(ScenarioName.free("Kopie van A", called("Kopie van A", "Kopie van A (2)")))
                .isEqualTo("Kopie van A (3)");
    }

    @Test
    void aNameThatIsMissingOrTakenIsRefusedAtTheField() {
        var field = ScenarioName.field(" ");
        assertThat(ScenarioName.isGood(field, called("A"))).isFalse();
        var missing = field.getErrorMessage();

        field.setValue("a");
        assertThat(ScenarioName.isGood(field, called("A"))).isFalse();
        assertThat(field.getErrorMessage()).isNotEqualTo(missing);

        field.setValue("B");
        assertThat(ScenarioName.isGood(field, called("A"))).isTrue();
        assertThat(field.isInvalid()).isFalse();
    }

    private static List<Scenario> called(String... names) {
        return Stream.of(names)
                .map(name -> new Scenario(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        name,
                        ScenarioStatus.DRAFT,
                        "consultant",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        false))
                .toList();
    }
}
