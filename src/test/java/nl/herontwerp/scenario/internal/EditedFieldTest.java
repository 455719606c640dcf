package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
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
import nl.herontwerp.kernel.Given;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.ScanQuestion;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.wagerules.HourBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditedFieldTest {

    private static final Provenance MINE = new Provenance.Entered("noor", Instant.EPOCH);
    private static final Provenance THEIRS = new Provenance.Entered("samir", Instant.EPOCH);

    private static final String STATED = """
            AddPiece: -
            AnswerQuality: quality[r, CONTACT]
            AnswerScan: answer[t, PILES_UP]
            AnswerUnknown: answer[t, OVERTIME]
            Assign: holder[a]
            ChangeTerms: terms[r, PLACE], terms[r, REMARKS], terms[r, TRAINING], terms[r, START], terms[r, VACANCY.offer]
            ConfirmPiece: -
            MergePieces: -
            MovePiece: place[a]
            NameTask: taskName[t]
            OverrideClass: class[a]
            PutLines: scaleLine[1]
            PutLocation: location[a]
            PutMeasure: measure[a, m]
            PutPerformer: job[l0]
            PutProfile: profile[p]
            PutRobot: robot[m]
            PutRole: role[r]
            PutSupplier: supplier[s]
            RecogniseElements: -
            Redivide: pieces[t]
            RemoveLine: -
            RemoveLocation: -
            RemoveMeasure: -
            RemovePerformer: -
            RemoveProfile: -
            RemoveRobot: -
            RemoveRole: -
            RemoveSupplier: -
            RenamePiece: pieceName[a]
            ResizePiece: weight[a]
            ScaleTask: -
            SetActiveMinutes: activeMinutes[t]
            SetAim: aim[]
            SetBasis: hourBasis[]
            SetCasesPerYear: casesPerYear[p]
            SetCoverage: coverage[m, a]
            SetDemand: demand[a, PHYSICAL_LOAD]
            SetDepartment: department[t]
            SetDiscountReason: discountReason[]
            SetDistribution: distribution[MINUTES, t], distribution[USED, l0], distribution[CASES, p], distribution[SUBSIDY, r], distribution[DONE, r], distribution[DONE, r]
            SetEmployer: employer[]
            SetEvidence: evidence[t]
            SetFlowProbability: probability[f]
            SetFreedUses: freedUses[l0]
            SetHardStop: hardStop[a, NO_FIXED_INSTRUCTION_POSSIBLE]
            SetLeastMinutes: leastMinutes[t]
            SetLocation: location[t]
            SetMinutesRange: minutesRange[t]
            SetMostMinutes: mostMinutes[t]
            SetNotes: notes[t]
            SetNumber: horizon[WAGE_GROWTH], horizon[DISCOUNT_RATE]
            SetPerformer: performer[t]
            SetRepetitions: repetitions[t]
            SetSeed: seed[]
            SetStart: horizonStart[]
            SetTimeWindows: timeWindows[t]
            SetTimesPerYear: howOften[t]
            SetValue: locationValue[a, TOOLING], locationValue[a, LABOUR]
            SetVisitsPerCase: howOften[t]
            SetVolume: unitsPerYear[]
            SetWaitingMinutes: waitingMinutes[t]
            SetWeeksPerYear: weeksPerYear[]
            SetWorkItems: workItems[a]
            SplitPiece: -
            SplitTask: -
            TakeOver: piece[whole:t]
            """;

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
                pair(
                        new ScanEdit.AnswerScan("a", ScanQuestion.OVERTIME, true),
                        new ScanEdit.AnswerUnknown("a", ScanQuestion.OVERTIME),
                        true),
                pair(put("x", "Inpakker"), put("x", "Vuller"), true),
                pair(put("x", "Inpakker"), put("y", "Inpakker"), false),
                pair(least("a", 1), least("a", 2), true),
                pair(least("a", 1), new RangeEdit.SetMostMinutes("a", BigDecimal.TEN), false),
                pair(
                        new InventoryEdit.SetVisitsPerCase("a", BigDecimal.ONE, MINE),
                        new InventoryEdit.SetTimesPerYear("a", BigDecimal.ONE, MINE),
                        true),
                pair(new ScaleEdit.SetBasis(HourBasis.PAID), new ScaleEdit.SetBasis(HourBasis.PRODUCTIVE), true),
                pair(
                        new InventoryEdit.SetWeeksPerYear(BigDecimal.ONE, MINE),
                        new InventoryEdit.SetWeeksPerYear(BigDecimal.TEN, MINE),
                        true));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoEditsAreAboutOneField(List<Object> pair) {
        var one = ((Edit<?>) pair.get(0)).gives().orElseThrow().field();
        var other = ((Edit<?>) pair.get(1)).gives().orElseThrow().field();
        assertThat(one.equals(other)).isEqualTo(pair.get(2));
    }

    /** Every edit by its name, with what it gives a value to. */
    @Test
    void eachEditSaysWhatItGivesAValueTo() {
        var all = new TreeMap<String, String>();
        JsonTest.edits()
                .forEach(edit -> all.merge(
                        edit instanceof DesignEdit.Compose compose
                                ? compose.change().getClass().getSimpleName()
                                : edit.getClass().getSimpleName(),
                        edit.gives().map(given -> said(given.field())).orElse("-"),
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
        var told = new StringBuilder();
        all.forEach(
                (name, field) -> told.append(name).append(": ").append(field).append('\n'));
        assertThat(told.toString()).isEqualTo(STATED);
    }

    private static String said(Given.Field field) {
        return field.name() + field.of();
    }

    @Test
    void whatAddsOrTakesAwayReplacesNothing() {
        assertThat(new PieceEdit.SplitPiece("p", "q", "vouwen", BigDecimal.ONE).gives())
                .isEmpty();
        assertThat(new DesignEdit.RemoveRole("r").gives()).isEmpty();
    }

    @Test
    void whoEnteredAValueIsNotPartOfIt() {
        assertThat(minutes("a", 1, MINE).gives())
                .isEqualTo(minutes("a", 1, THEIRS).gives());
        assertThat(minutes("a", 1, MINE).gives())
                .isNotEqualTo(minutes("a", 2, MINE).gives());
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

    private static Edit<?> least(String task, int minutes) {
        return new RangeEdit.SetLeastMinutes(task, BigDecimal.valueOf(minutes));
    }

    private static Edit<?> put(String id, String name) {
        return new InventoryEdit.PutPerformer(Performer.named(id, name));
    }
}
