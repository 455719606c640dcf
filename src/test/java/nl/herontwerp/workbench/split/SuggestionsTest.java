package nl.herontwerp.workbench.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Classifier;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.library.SectorLibraries;
import nl.herontwerp.scenario.KnownPieces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is taken over of a proposal. */
class SuggestionsTest {

    private static final Suggestions.Group LIBRARY = Suggestions.ofLibraries(
                    SectorLibraries.proposals("Bestellingen inpakken", "Logistiek", 3), false, name -> "bibliotheek")
            .getFirst();
    private static final Suggestions.Group PROJECT = Suggestions.ofProject(
            new KnownPieces.Found(
                    UUID.randomUUID(),
                    "Daar",
                    "Inpakken",
                    new BigDecimal("8"),
                    List.of(
                            Activity.of("a", "vouwen", new BigDecimal("1")).withDemands(Map.of(Demand.WORKING_PACE, 1)),
                            Activity.of("b", "vullen", new BigDecimal("3"))),
                    Instant.EPOCH),
            "project Daar");

    @Test
    void aLibraryLeavesTheRestOfKnownMinutesAsAPieceOfItsOwn() {
        var pieces = split(Suggestions.all(LIBRARY, whole("30"), "Rest"));
        assertThat(pieces).hasSize(LIBRARY.pieces().size() + 1);
        assertThat(pieces.getLast().name()).isEqualTo("Rest");
        assertThat(pieces.getLast().start()).isNull();
        assertThat(pieces.stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("30");
        assertThat(pieces.getFirst().start())
                .satisfies(start -> assertThat(start.basis()).isEqualTo("bibliotheek"));
        assertThat(Objects.requireNonNull(pieces.getFirst().start()).demands()).hasSize(7);
    }

    @Test
    void moreMinutesThanTheTaskHasBecomeParts() {
        assertThat(split(Suggestions.all(LIBRARY, whole("2"), "Rest")))
                .hasSize(LIBRARY.pieces().size());
        assertThat(split(Suggestions.all(LIBRARY, whole(null), "Rest")))
                .hasSize(LIBRARY.pieces().size());
    }

    @Test
    void aSplitOfAnotherProjectComesAsAWhole() {
        var pieces = split(Suggestions.all(PROJECT, whole("20"), "Rest"));
        assertThat(pieces).extracting(Activity::name).containsExactly("vouwen", "vullen");
        assertThat(pieces.getFirst().weight()).isEqualByComparingTo("0.25");
        assertThat(pieces).extracting(Activity::id).doesNotContain("a", "b");
    }

    @Test
    void onePieceIsCutOffInTheUnitOfTheTask() {
        var vouwen = PROJECT.pieces().getFirst();
        assertThat(added(Suggestions.one(PROJECT, vouwen, whole("20"))).weight())
                .isEqualByComparingTo("5");
        assertThat(added(Suggestions.one(PROJECT, vouwen, whole(null))).weight())
                .isEqualByComparingTo("25");
        var box = LIBRARY.pieces().getFirst();
        assertThat(added(Suggestions.one(LIBRARY, box, whole("20"))).weight()).isEqualByComparingTo(box.minutes());
        // without the minutes of the task nobody can say which part of it this is
        assertThat(Suggestions.one(LIBRARY, box, whole(null))).isEmpty();
    }

    @Test
    void aPieceThatIsLongerThanTheTaskComesWithHalfOfWhatIsThere() {
        var box = LIBRARY.pieces().getFirst();
        assertThat(Suggestions.tooLong(box, whole("30"))).isEmpty();
        assertThat(Suggestions.tooLong(box, whole("1"))).hasValueSatisfying(tooLong -> {
            assertThat(tooLong.wanted()).isEqualByComparingTo(box.minutes());
            assertThat(tooLong.most()).isEqualByComparingTo("1");
            assertThat(tooLong.taken()).isEqualByComparingTo("0.5");
        });
        assertThat(added(Suggestions.one(LIBRARY, box, whole("1"))).weight()).isEqualByComparingTo("0.5");
    }

    @Test
    void piecesThatAreTakenTogetherNeverCutMoreThanThereIs() {
        var present = List.of(piece("een", "6"), piece("twee", "5"));
        var cuts = Suggestions.all(LIBRARY, present, "Rest");
        assertThat(cuts).hasSize(LIBRARY.pieces().size());
        var together = cuts.stream()
                .map(each -> ((PieceEdit.AddPiece) each).piece().weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(together).isLessThan(new BigDecimal("11"));
        assertThat(cuts)
                .allMatch(each -> ((PieceEdit.AddPiece) each).piece().weight().signum() > 0);
    }

    @Test
    void whatIsThereAlreadyIsNotProposedAgain() {
        var left = Suggestions.without(PROJECT, List.of(piece("Vouwen", "5")));
        assertThat(left.pieces()).extracting(each -> each.piece().name()).containsExactly("vullen");
    }

    private static Activity added(List<DesignEdit> edits) {
        return ((PieceEdit.AddPiece) edits.getFirst()).piece();
    }

    private static List<Activity> split(List<DesignEdit> edits) {
        return ((PieceEdit.SplitTask) edits.getFirst()).pieces();
    }

    private static List<PieceWork> whole(@Nullable String minutes) {
        return List.of(piece("Inpakken", minutes));
    }

    private static PieceWork piece(String name, @Nullable String minutes) {
        var activity = Activity.of(Activity.wholeId("t") + name, name, BigDecimal.ONE);
        var hours = Figure.known(Hours.of(1));
        return new PieceWork(
                "t",
                activity,
                Classifier.classify(activity),
                null,
                new Holder.Present(null),
                BigDecimal.ONE,
                minutes == null ? Figure.unknown(Phrase.literal("minuten")) : Figure.known(new BigDecimal(minutes)),
                hours,
                hours,
                hours,
                Figure.known(Hours.ZERO),
                Figure.known(Hours.ZERO));
    }
}
