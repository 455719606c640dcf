package nl.herontwerp.workbench.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which scenarios stand side by side before somebody chooses. */
class FirstChoiceTest {

    private final List<FirstChoice.Candidate> made = new ArrayList<>();

    @Test
    void asManyAsFitStandThereInTheOrderOfMaking() {
        var approved = scenario(-1_551);
        var copy = scenario(-1_551);
        var all = scenario(-26_000);
        assertThat(chosen(copy, null)).containsExactly(approved, copy, all);
    }

    @Test
    void aCopyMakesPlaceForWhatDiffersMost() {
        var approved = scenario(-1_551);
        var copy = scenario(-1_551);
        var little = scenario(-2_000);
        var most = scenario(-26_000);
        var dearer = scenario(9_000);
        assertThat(chosen(copy, null)).containsExactly(copy, most, dearer);
        assertThat(chosen(approved, null)).containsExactly(approved, most, dearer);
        assertThat(chosen(little, null)).containsExactly(little, most, dearer);
    }

    @Test
    void twoThatAreAlikeDoNotBothStandThere() {
        var inHand = scenario(0);
        scenario(-26_000);
        scenario(-26_100);
        var dearer = scenario(5_000);
        assertThat(chosen(inHand, null)).hasSize(3).contains(inHand, dearer);
    }

    @Test
    void theFavouriteIsAlwaysThere() {
        var inHand = scenario(0);
        var favourite = scenario(-100);
        scenario(2_000);
        var most = scenario(-9_000);
        assertThat(chosen(inHand, favourite)).containsExactly(inHand, favourite, most);
    }

    @Test
    void whatIsUnknownComesAfterWhatIsKnownAndSaysNothingOfDistance() {
        var inHand = scenario(0);
        var unknown = unknown();
        var one = scenario(100);
        var other = scenario(200);
        assertThat(chosen(inHand, null)).containsExactly(inHand, one, other);
        assertThat(chosen(unknown, null)).containsExactly(unknown, one, other);
    }

    @Test
    void withoutAnyAmountTheFirstOnesStandThere() {
        var first = unknown();
        var second = unknown();
        unknown();
        var last = unknown();
        assertThat(chosen(last, null)).containsExactly(first, second, last);
    }

    private List<UUID> chosen(UUID inHand, @Nullable UUID favourite) {
        return FirstChoice.of(
                made.stream()
                        .map(each -> new FirstChoice.Candidate(
                                each.id(),
                                each.id().equals(inHand),
                                Objects.equals(each.id(), favourite),
                                each.difference()))
                        .toList(),
                3);
    }

    private UUID scenario(long euros) {
        return made(Figure.known(Money.of(euros)));
    }

    private UUID unknown() {
        return made(Figure.unknown(Phrase.literal("loon")));
    }

    private UUID made(Figure<Money> difference) {
        var id = UUID.randomUUID();
        made.add(new FirstChoice.Candidate(id, false, false, () -> difference));
        return id;
    }
}
