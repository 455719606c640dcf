package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.process.MinuteRanges.End;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours at the ends of the ranges of minutes, in models put together by lot. */
class MinuteRangesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hoursAtAnEndAreThoseOfTheCaseWithTheseMinutes(long seed) {
        var asIs = withRanges(seed);
        var likely = LoadCalculator.loads(asIs);
        for (var end : End.values()) {
            var at = MinuteRanges.at(asIs, end);
            assertThat(MinuteRanges.in(at.inventory())).isFalse();
            assertThat(MinuteRanges.loads(likely, at).tasks())
                    .isEqualTo(LoadCalculator.loads(at).tasks());
        }
        var least = MinuteRanges.loads(likely, MinuteRanges.at(asIs, End.LEAST));
        var most = MinuteRanges.loads(likely, MinuteRanges.at(asIs, End.MOST));
        likely.tasks().forEach((id, load) -> {
            if (load.hoursPerYear() instanceof Figure.Known<Hours>(var hours)) {
                assertThat(hours).isBetween(hours(least, id), hours(most, id));
            }
        });
    }

    private static Hours hours(Loads loads, String id) {
        return Objects.requireNonNull(loads.tasks().get(id))
                .hoursPerYear()
                .toOptional()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutRangesNothingChanges(long seed) {
        var asIs = RandomModel.of(seed);
        assertThat(MinuteRanges.in(asIs.inventory())).isFalse();
        assertThat(MinuteRanges.at(asIs, End.LEAST)).isEqualTo(asIs);
        assertThat(MinuteRanges.at(asIs, End.MOST)).isEqualTo(asIs);
    }

    /** Some tasks have a range, some one end of it, some one value, some nothing. */
    private static AsIs withRanges(long seed) {
        var random = new Random(seed);
        var asIs = RandomModel.of(seed);
        asIs = new InventoryEdit.SetCasesPerYear("P", BigDecimal.valueOf(1000), Drawing.TEST).applyTo(asIs);
        for (var task : asIs.model().tasks()) {
            var likely = BigDecimal.valueOf(1 + random.nextInt(30));
            var min = random.nextBoolean() ? likely.subtract(BigDecimal.valueOf(random.nextDouble())) : null;
            var max = random.nextBoolean() ? likely.add(BigDecimal.valueOf(random.nextInt(9))) : null;
            var edit = new RangeEdit.SetMinutesRange(task.id(), min, likely, max, Drawing.TEST);
            assertThat(edit.refusal(asIs)).isEmpty();
            asIs = random.nextInt(6) == 0 ? asIs : edit.applyTo(asIs);
        }
        return asIs;
    }
}
