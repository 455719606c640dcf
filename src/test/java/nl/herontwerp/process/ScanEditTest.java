package nl.herontwerp.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.InventoryEdit.SetActiveMinutes;
import nl.herontwerp.process.InventoryEdit.SetPerformer;
import nl.herontwerp.process.RangeEdit.SetLeastMinutes;
import nl.herontwerp.process.RangeEdit.SetMinutesRange;
import nl.herontwerp.process.RangeEdit.SetMostMinutes;
import nl.herontwerp.process.ScanEdit.AnswerScan;
import nl.herontwerp.process.ScanEdit.SetEvidence;
import nl.herontwerp.process.ScanEdit.SetLocation;
import nl.herontwerp.process.ScanEdit.SetNotes;
import nl.herontwerp.process.ScanEdit.SetTimeWindows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found out about a task on the shop floor. */
class ScanEditTest {

    private static final Provenance SEEN = new Provenance.Entered("noor", Instant.EPOCH, Evidence.Kind.OBSERVATION);

    private static AsIs state() {
        var model = new Drawing().tasks("t", "u").model();
        return new AsIs(model, StartingInventory.of(model));
    }

    @Test
    void aTaskWithoutANameHasANumberUntilItIsNamed() {
        var model = Unnamed.numbered(state().model().withName("t", ""));
        assertThat(model.tasks().getFirst().label()).isEqualTo("Proef: ? (1)");
        assertThat(Unnamed.is(model.tasks().getFirst())).isTrue();
        var state = new AsIs(model, state().inventory());
        assertThat(new ScanEdit.NameTask("t", " ").refusal(state).map(Phrase::key))
                .contains("process.refused.taskName");
        assertThat(new ScanEdit.NameTask("t", "x".repeat(121)).refusal(state)).isPresent();
        var edit = new ScanEdit.NameTask("t", " Dozen vouwen ");
        var named = edit.applyTo(state).model().tasks().getFirst();
        assertThat(named.name()).isEqualTo("Dozen vouwen");
        assertThat(Unnamed.is(named)).isFalse();
        assertThat(edit.sentence(state).args()).containsExactly("Proef: ? (1)", "Dozen vouwen");
    }

    @Test
    void askedAndNotKnownIsAnAnswerOfItsOwn() {
        var state = new ScanEdit.AnswerUnknown("t", ScanQuestion.OVERTIME).applyTo(state());
        assertThat(scan(state).answer(ScanQuestion.OVERTIME)).isNull();
        assertThat(scan(state).askedUnknown()).containsExactly(ScanQuestion.OVERTIME);
        assertThat(OpenQuestion.of(state))
                .singleElement()
                .satisfies(open -> assertThat(open.question()).isEqualTo(ScanQuestion.OVERTIME));
        assertThat(scan(new ScanEdit.SetNotes("t", "n").applyTo(state)).askedUnknown())
                .hasSize(1);
        var answered = new AnswerScan("t", ScanQuestion.OVERTIME, false).applyTo(state);
        assertThat(scan(answered).askedUnknown()).isEmpty();
        assertThat(scan(answered).answer(ScanQuestion.OVERTIME)).isFalse();
        assertThat(new AnswerScan("t", ScanQuestion.OVERTIME, null).applyTo(state))
                .isEqualTo(state());
        var again = new ScanEdit.AnswerUnknown("t", ScanQuestion.OVERTIME).applyTo(answered);
        assertThat(scan(again)).isEqualTo(scan(state));
    }

    @ParameterizedTest
    @EnumSource(ScanQuestion.class)
    void anAnswerIsOneFieldAndChangesNoOther(ScanQuestion question) {
        var state = new AnswerScan("t", question, true).applyTo(state());
        for (var each : ScanQuestion.values()) {
            assertThat(scan(state).answer(each)).isEqualTo(each == question ? true : null);
        }
        assertThat(new AnswerScan("t", question, null).applyTo(state)).isEqualTo(state());
    }

    @Test
    void fieldsAreKeptBesideEachOtherAndBesideFigures() {
        var interview = new Evidence(Evidence.Kind.INTERVIEW, "noor", LocalDate.of(2026, 3, 1));
        var morning = new TimeWindow(Set.of(DayOfWeek.TUESDAY), LocalTime.of(8, 0), LocalTime.of(12, 0));
        var state = state();
        for (var edit : List.<InventoryEdit>of(
                new SetMinutesRange("t", two(), BigDecimal.valueOf(3), BigDecimal.TEN, SEEN),
                new SetLocation("t", " hal 3 "),
                new AnswerScan("t", ScanQuestion.OVERTIME, false),
                new SetTimeWindows("t", List.of(morning)),
                new SetEvidence("t", interview),
                new SetPerformer("t", null),
                new SetActiveMinutes("t", BigDecimal.valueOf(4), SEEN))) {
            assertThat(edit.refusal(state)).isEmpty();
            state = edit.applyTo(state);
        }
        assertThat(scan(state).location()).isEqualTo("hal 3");
        assertThat(scan(state).overtime()).isFalse();
        assertThat(scan(state).windows()).containsExactly(morning);
        assertThat(scan(state).evidence()).isEqualTo(interview);
        var figures = state.inventory().task("t");
        assertThat(figures.minMinutes()).isEqualTo(two());
        assertThat(figures.maxMinutes()).isEqualTo(BigDecimal.TEN);
        assertThat(figures.activeMinutes()).isEqualTo(new Sourced<>(BigDecimal.valueOf(4), SEEN));
        assertThat(state.inventory().task("u")).isEqualTo(TaskFigures.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 5, process.refused.minAboveLikely",
        "1, 6, 5, process.refused.maxBelowLikely",
        "1,  , 5, process.refused.likelyMissing",
        ",   , 5, process.refused.likelyMissing",
        "-1, 2, 5, process.refused.minutes",
        "1, 2, 50000, process.refused.minutes",
        "2, 2, 2,",
        ", 2, 5,",
        "1, 2, ,",
        ", , ,"
    })
    void aRangeIsInOrderAndHasALikelyValue(
            @Nullable BigDecimal min, @Nullable BigDecimal likely, @Nullable BigDecimal max, @Nullable String refused) {
        var refusal = new SetMinutesRange("t", min, likely, max, SEEN).refusal(state());
        assertThat(refusal.map(Phrase::key).orElse(null)).isEqualTo(refused);
    }

    @Test
    void anEndOfTheRangeLeavesTheOtherAndTheLikelyValueAsTheyAre() {
        var state = new SetActiveMinutes("t", BigDecimal.valueOf(3), SEEN).applyTo(state());
        var least = new SetLeastMinutes("t", two()).applyTo(state);
        var both = new SetMostMinutes("t", BigDecimal.TEN).applyTo(least);
        assertThat(both)
                .isEqualTo(
                        new SetMinutesRange("t", two(), BigDecimal.valueOf(3), BigDecimal.TEN, SEEN).applyTo(state()));
        assertThat(new SetMostMinutes("t", null).applyTo(both)).isEqualTo(least);
        assertThat(new SetLeastMinutes("t", BigDecimal.TEN).refusal(state).map(Phrase::key))
                .contains("process.refused.minAboveLikely");
        assertThat(new SetMostMinutes("t", two()).refusal(state).map(Phrase::key))
                .contains("process.refused.maxBelowLikely");
        assertThat(new SetLeastMinutes("t", two()).refusal(state()).map(Phrase::key))
                .contains("process.refused.likelyMissing");
        assertThat(new SetLeastMinutes("t", null).refusal(state())).isEmpty();
    }

    @Test
    void aLikelyValueAloneStaysInTheRangeAndTakesItAlongWhenItGoes() {
        var state = new SetMinutesRange("t", two(), BigDecimal.valueOf(3), BigDecimal.TEN, SEEN).applyTo(state());
        assertThat(new SetActiveMinutes("t", BigDecimal.ONE, SEEN).refusal(state))
                .isPresent();
        assertThat(new SetActiveMinutes("t", BigDecimal.valueOf(11), SEEN).refusal(state))
                .isPresent();
        assertThat(new SetActiveMinutes("t", BigDecimal.TEN, SEEN).refusal(state))
                .isEmpty();
        assertThat(new SetActiveMinutes("t", null, SEEN).applyTo(state)).isEqualTo(state());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThat(new AnswerScan("nowhere", ScanQuestion.PILES_UP, true).refusal(state()))
                .isPresent();
        assertThat(new SetNotes("t", "x".repeat(4_001)).refusal(state())).isPresent();
        assertThat(new SetLocation("t", "x".repeat(121)).refusal(state())).isPresent();
        var never = new TimeWindow(EnumSet.noneOf(DayOfWeek.class), LocalTime.NOON, LocalTime.of(13, 0));
        assertThat(new SetTimeWindows("t", List.of(never)).refusal(state())).isPresent();
    }

    @Test
    void aWindowMayGoOnAfterMidnight() {
        var days = Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
        assertThat(new TimeWindow(days, LocalTime.of(22, 0), LocalTime.of(6, 0)).length())
                .isEqualTo(Duration.ofHours(8));
        assertThat(new TimeWindow(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).length())
                .isEqualTo(Duration.ofHours(24));
        assertThat(new TimeWindow(days, LocalTime.NOON, LocalTime.of(13, 0)).days())
                .containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void editsFollowTheirTaskToAnotherId() {
        var edit = new AnswerScan("t", ScanQuestion.PILES_UP, true);
        assertThat(InventoryElements.of(edit)).containsExactly("t");
        assertThat(InventoryElements.with(edit, id -> id + "2")).isEqualTo(new AnswerScan("t2", edit.question(), true));
    }

    private static BigDecimal two() {
        return BigDecimal.valueOf(2);
    }

    private static TaskScan scan(AsIs state) {
        return state.inventory().task("t").found();
    }
}
