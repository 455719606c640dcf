package nl.herontwerp.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.costing.CostCase.FreedHoursUse.Kind;
import nl.herontwerp.costing.DerivedHours.Opened;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.junit.jupiter.api.Test;

/** Hours in an explanation of cost that were computed elsewhere. */
class DerivedHoursTest {

    private static final CostImpact IMPACT = CostCalculator.calculate(Cases.of(
            List.of(
                    Cases.job("nurse", "23.17", "1800", "100", Cases.use(Kind.FEWER_HOURS, "50", "0")),
                    // works as many hours as the nurse
                    Cases.job("clerk", "19.50", "1800", "0")),
            List.of(),
            List.of()));

    private static final LineNames NAMES = LineNames.of(List.of(IMPACT.yearly(), IMPACT.oneOff()));

    @Test
    void opensTheHoursOfTheRightJob() {
        var shown = shown(
                opened(DerivedHours.NOW, "Job nurse", "1800", "verzorgen"),
                opened(DerivedHours.NOW, "Job clerk", "1800", "schrijven"),
                opened(DerivedHours.FREED, "Job nurse", "100", "rijden"));
        assertThat(found(shown, DerivedHours.NOW))
                .hasSize(2)
                .allMatch(hours -> !hours.parts().isEmpty());
        assertThat(found(shown, "kernel.literal").map(part -> part.what().args().getFirst()))
                .containsExactlyInAnyOrder("verzorgen", "schrijven", "rijden", "rijden");
        assertThat(shown.value()).isEqualTo(IMPACT.perYear().scenario().value());
    }

    @Test
    void hoursThatHaveChangedSinceSayWhereTheyAreComputed() {
        var shown = shown(
                opened(DerivedHours.NOW, "Job nurse", "1800.01", "verzorgen"),
                opened(DerivedHours.FREED, "Job nurse", "99", "rijden"));
        assertThat(found(shown, DerivedHours.NOW)).allMatch(hours -> says(hours, "costing.derived.tasks"));
        assertThat(found(shown, DerivedHours.FREED)).allMatch(hours -> says(hours, "costing.derived.roles"));
    }

    @Test
    void hoursThatMayBeOfTwoStayClosed() {
        var shown = shown(
                opened(DerivedHours.NOW, "Job nurse", "1800", "verzorgen"),
                opened(DerivedHours.NOW, "Job nurse", "1800", "wassen"));
        assertThat(found(shown, DerivedHours.NOW)).allMatch(hours -> says(hours, "costing.derived.tasks"));
    }

    @Test
    void whatSomebodyEnteredStaysEntered() {
        var entered =
                Explanation.input(Phrase.of("costing.guidanceHours"), Explanation.hours(Figure.known(Hours.of(5))));
        assertThat(new DerivedHours(List.of()).in(entered)).isEqualTo(entered);
    }

    private static Explanation shown(Opened... known) {
        return new DerivedHours(List.of(known)).in(NAMES.in(IMPACT.perYear().scenario()));
    }

    private static Opened opened(String key, String job, String hours, String piece) {
        var value = Explanation.hours(Figure.known(Hours.of(hours)));
        var part = Explanation.input(Phrase.literal(piece), value);
        return new Opened(
                key, job, Explanation.computed(Phrase.of(key, job), value, Phrase.literal("som"), List.of(part)));
    }

    private static boolean says(Explanation hours, String detail) {
        return hours.origin() instanceof Origin.Input(var said, var at)
                && Phrase.of(detail).equals(said);
    }

    private static Stream<Explanation> found(Explanation in, String key) {
        return Stream.concat(
                in.what().key().equals(key) ? Stream.of(in) : Stream.empty(),
                in.parts().stream().flatMap(part -> found(part, key)));
    }
}
