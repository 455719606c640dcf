package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.process.CarriedFigure.Kind;
import org.junit.jupiter.api.Test;

/** Of two figures in one file a user chooses one; until then the first counts. */
class FigureChoiceTest {

    private static final CarriedFigure FIRST = new CarriedFigure("a", Kind.ACTIVE_MINUTES, BigDecimal.TEN, "one place");
    private static final CarriedFigure OTHER =
            new CarriedFigure("a", Kind.ACTIVE_MINUTES, BigDecimal.TWO, "other place");

    @Test
    void theFirstCountsUntilAnotherIsChosen() {
        var asIs = asIs();
        var choice = FigureChoice.of(asIs).getFirst();

        assertThat(choice.figures()).containsExactly(FIRST, OTHER);
        assertThat(choice.label(asIs)).isEqualTo("a");
        assertThat(choice.counting(asIs)).isEqualTo(FIRST);

        var after = choice.edit(asIs, OTHER).orElseThrow().applyTo(asIs);

        assertThat(choice.counting(after)).isEqualTo(OTHER);
        assertThat(after.inventory().task("a").activeMinutes())
                .isEqualTo(new Sourced<>(BigDecimal.TWO, new Provenance.FromModel("other place")));
        assertThat(choice.edit(after, FIRST).orElseThrow().applyTo(after)).isEqualTo(asIs);
    }

    @Test
    void aFigureOfTheUsersOwnCountsAndTheChoiceStays() {
        var own = new InventoryEdit.SetActiveMinutes("a", BigDecimal.ONE, Drawing.TEST).applyTo(asIs());

        assertThat(FigureChoice.of(own)).hasSize(1);
        assertThat(FigureChoice.of(own).getFirst().counting(own)).isNull();
    }

    @Test
    void figuresThatTheInventoryHasNoPlaceForAreNotAsked() {
        var people = new CarriedFigure("a", Kind.PEOPLE, BigDecimal.TEN, "one");
        var more = new CarriedFigure("a", Kind.PEOPLE, BigDecimal.TWO, "two");

        assertThat(FigureChoice.of(asIs(people, more))).isEmpty();
    }

    private static AsIs asIs() {
        return asIs(FIRST, OTHER);
    }

    private static AsIs asIs(CarriedFigure first, CarriedFigure other) {
        var drawn = new Drawing().tasks("a").model();
        var model = new ProcessModel(
                drawn.processes(),
                drawn.lanes(),
                drawn.nodes(),
                drawn.flows(),
                drawn.blackBoxes(),
                List.of(first),
                List.of(other));
        return new AsIs(model, Objects.requireNonNull(StartingInventory.of(model)));
    }
}
