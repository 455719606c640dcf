package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RoleTerms;
import nl.herontwerp.carving.TermsChange;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditedFieldTest {

    private static final Provenance MINE = new Provenance.Entered("noor", Instant.EPOCH);
    private static final Provenance THEIRS = new Provenance.Entered("samir", Instant.EPOCH);

    /** Two edits, and whether they are about the same field. */
    static Stream<List<Object>> pairs() {
        return Stream.of(
                pair(minutes("a", 1, MINE), minutes("a", 2, THEIRS), true),
                pair(minutes("a", 1, MINE), minutes("b", 1, MINE), false),
                pair(minutes("a", 1, MINE), new InventoryEdit.SetWaitingMinutes("a", BigDecimal.ONE, MINE), false),
                pair(new InventoryEdit.SetPerformer("a", "x"), new InventoryEdit.SetPerformer("a", null), true),
                pair(new InventoryEdit.SetPerformer("a", "x"), new InventoryEdit.SetPerformer("b", "x"), false),
                pair(score(Demand.WORKING_PACE, 1), score(Demand.WORKING_PACE, null), true),
                pair(score(Demand.WORKING_PACE, 1), score(Demand.PHYSICAL_LOAD, 1), false),
                pair(
                        new JudgementEdit.SetHardStop("p", HardStop.LEGALLY_RESERVED, true),
                        new JudgementEdit.SetHardStop("p", HardStop.NO_FIXED_INSTRUCTION_POSSIBLE, true),
                        false),
                pair(new DesignEdit.Assign("p", null), new DesignEdit.Assign("p", new Assignment.ToRole("r")), true),
                pair(new DesignEdit.SetCoverage("r", "p", null), new DesignEdit.SetCoverage("r", "q", null), false),
                pair(term(RoleTerms.Field.PLACE, "Hal"), term(RoleTerms.Field.PLACE, null), true),
                pair(term(RoleTerms.Field.PLACE, "Hal"), term(RoleTerms.Field.REMARKS, "Hal"), false),
                pair(section("VACANCY.offer"), section("VACANCY.work"), false),
                pair(
                        new ScanEdit.AnswerScan("a", ScanQuestion.values()[0], true),
                        new ScanEdit.AnswerScan("a", ScanQuestion.values()[1], true),
                        false),
                pair(put("x", "Inpakker"), put("x", "Vuller"), true),
                pair(put("x", "Inpakker"), put("y", "Inpakker"), false),
                pair(
                        new InventoryEdit.SetWeeksPerYear(BigDecimal.ONE, MINE),
                        new InventoryEdit.SetWeeksPerYear(BigDecimal.TEN, MINE),
                        true));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoEditsAreAboutOneField(List<Object> pair) {
        var one = EditedField.of((Edit<?>) pair.get(0)).orElseThrow();
        var other = EditedField.of((Edit<?>) pair.get(1)).orElseThrow();
        assertThat(one.equals(other)).isEqualTo(pair.get(2));
    }

    @Test
    void whatAddsOrTakesAwayReplacesNothing() {
        assertThat(EditedField.of(new PieceEdit.SplitPiece("p", "q", "vouwen", BigDecimal.ONE)))
                .isEmpty();
        assertThat(EditedField.of(new DesignEdit.RemoveRole("r"))).isEmpty();
    }

    @Test
    void whoEnteredAValueIsNotPartOfIt() {
        assertThat(EditedField.sameValue(minutes("a", 1, MINE), minutes("a", 1, THEIRS)))
                .isTrue();
        assertThat(EditedField.sameValue(minutes("a", 1, MINE), minutes("a", 2, MINE)))
                .isFalse();
    }

    private static List<Object> pair(Edit<?> one, Edit<?> other, boolean same) {
        return List.of(one, other, same);
    }

    private static Edit<?> minutes(String task, int minutes, Provenance by) {
        return new InventoryEdit.SetActiveMinutes(task, BigDecimal.valueOf(minutes), by);
    }

    private static Edit<?> score(Demand demand, @Nullable Integer score) {
        return new JudgementEdit.SetDemand("p", demand, score);
    }

    private static Edit<?> term(RoleTerms.Field field, @Nullable String text) {
        return new DesignEdit.ChangeTerms("r", new TermsChange.SetText(field, text));
    }

    private static Edit<?> section(String section) {
        return new DesignEdit.ChangeTerms("r", new TermsChange.SetOwnText(section, "Titel", null));
    }

    private static Edit<?> put(String id, String name) {
        return new InventoryEdit.PutPerformer(Performer.named(id, name));
    }
}
