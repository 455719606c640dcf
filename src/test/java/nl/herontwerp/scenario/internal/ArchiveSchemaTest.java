package nl.herontwerp.scenario.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Burden;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.StartingPoint;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.JobTerms;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.project.Project;
import nl.herontwerp.project.Projects.NewProject;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.uncertainty.Distribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An archive is written in the lowest version that can hold it. */
class ArchiveSchemaTest {

    private static final Activity PLAIN = Activity.of("a", "vouwen", BigDecimal.ONE);
    private static final Provenance ENTERED = new Provenance.Entered("anna", Instant.EPOCH);

    /** Edits by the version that they need at the least, whatever their fields. */
    private static final String STATED = """
            1: Assign MergePieces MovePiece OverrideClass PutPerformer PutRobot PutRole RemovePerformer RemoveRobot \
            RemoveRole RenamePiece ResizePiece ScaleTask SetActiveMinutes SetCasesPerYear SetCoverage SetDemand \
            SetEmployer SetFlowProbability SetFreedUses SetHardStop SetPerformer SetRepetitions SetTimesPerYear \
            SetVisitsPerCase SetWaitingMinutes SetWeeksPerYear SplitPiece SplitTask
            2: PutLines RecogniseElements RemoveLine SetBasis
            4: AddPiece AnswerScan ChangeTerms Compose ConfirmPiece PutLocation PutMeasure Redivide RemoveLocation \
            RemoveMeasure SetDepartment SetEvidence SetLocation SetMinutesRange \
            SetNotes SetTimeWindows SetValue SetVolume SetWorkItems
            5: SetDiscountReason SetDistribution SetLeastMinutes SetMostMinutes SetNumber SetSeed SetStart TakeOver
            6: AnswerUnknown NameTask
            7: PutSupplier RemoveSupplier SetAim
            """;

    @Test
    void theVersionOfEachEditIsStated() {
        var versions = new TreeMap<Integer, TreeSet<String>>();
        JsonTest.edits().forEach(edit -> {
            var name = edit.getClass().getSimpleName();
            var bare = Json.MAPPER.createObjectNode().put("type", name);
            versions.computeIfAbsent(needed(edit, bare), version -> new TreeSet<>())
                    .add(name);
        });
        var told = versions.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(" ", each.getValue()) + "\n")
                .collect(Collectors.joining());
        assertThat(told).isEqualTo(STATED);
    }

    @Test
    void aFieldThatOlderProgramsWouldDropNeedsItsVersion() {
        var taken = PLAIN.withStart(new StartingPoint("Magazijn", true, Set.of()));
        assertThat(needed(split(PLAIN))).isEqualTo(1);
        assertThat(needed(split(taken))).isEqualTo(4);
        assertThat(needed(split(PLAIN.withWorkItems(List.of("zittend"))))).isEqualTo(4);
        var job = Performer.named("l0", "Inpakker");
        assertThat(needed(new InventoryEdit.PutPerformer(job))).isEqualTo(1);
        assertThat(needed(new InventoryEdit.PutPerformer(
                        new Performer("l0", "Inpakker", null, null, null, null, null, new ScaleStep("3", "2")))))
                .isEqualTo(2);
        assertThat(needed(assign(null, null))).isEqualTo(1);
        assertThat(needed(assign(null, Set.of(Burden.DIRTY)))).isEqualTo(4);
        assertThat(needed(assign(null, Set.of())))
                .as("that nothing burdens is said too")
                .isEqualTo(4);
        assertThat(needed(assign(new CarvedRole.HandOver(BigDecimal.ONE, BigDecimal.ONE), null)))
                .isEqualTo(4);
    }

    @Test
    void aRobotThatOlderProgramsUnderstandStaysReadableForThem() {
        var half = Percentage.of(50);
        assertThat(needed(new DesignEdit.SetCoverage("m", "a", new RobotOption.Coverage(half, half))))
                .isEqualTo(1);
        assertThat(needed(new DesignEdit.SetCoverage(
                        "m", "a", new RobotOption.Coverage(half, half, BigDecimal.TEN, null))))
                .isEqualTo(5);
        assertThat(needed(new InventoryEdit.SetTimesPerYear("t", BigDecimal.TEN, ENTERED)))
                .isEqualTo(1);
    }

    @Test
    void whatIsPaidBesideAWageNeedsItsVersion() {
        var job = Performer.named("l0", "Inpakker");
        var terms = JobTerms.NONE.withLeave(new Sourced<>(Hours.of(200), ENTERED));
        assertThat(needed(new InventoryEdit.PutPerformer(job.withTerms(JobTerms.NONE))))
                .isEqualTo(1);
        assertThat(needed(new InventoryEdit.PutPerformer(job.withTerms(terms)))).isEqualTo(7);
        var role = new CarvedRole(
                "r",
                "Hulp",
                1,
                Hours.of(24),
                4,
                Hours.of(36),
                null,
                21,
                null,
                CarvedRole.Subsidy.ESTABLISHED,
                CarvedRole.Benefit.NONE,
                null,
                null);
        assertThat(needed(new DesignEdit.PutRole(role.with(draft -> draft.extras(RoleExtras.NONE)))))
                .isEqualTo(1);
        assertThat(needed(new DesignEdit.PutRole(
                        role.with(draft -> draft.extras(RoleExtras.ending(SubsidyEnd.STRUCTURAL))))))
                .isEqualTo(7);
    }

    @Test
    void anUncertainInputThatOlderProgramsDoNotKnowNeedsItsVersion() {
        assertThat(needed(uncertain(InputKind.ROBOT_YEARLY))).isEqualTo(5);
        assertThat(needed(uncertain(InputKind.WHK))).isEqualTo(6);
        assertThat(needed(uncertain(InputKind.WORKPLACE))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.BOUGHT_HOUR))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.BOUGHT_LEAST_TIMES))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.BOUGHT_LEAST_HOURS))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.BOUGHT_CARE))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.BOUGHT_ONCE))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.YEAR_END_BONUS))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.SICKNESS))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.LEAVE))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.REPLACEMENT))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.TRAINING_ONCE))).isEqualTo(7);
        assertThat(needed(uncertain(InputKind.TRAINING_YEARLY))).isEqualTo(7);
    }

    @Test
    void onlyAPieceThatGoesToASupplierNeedsTheVersionOfSuppliers() {
        assertThat(needed(new DesignEdit.Assign("a", new Assignment.ToSupplier("s"))))
                .isEqualTo(7);
        assertThat(needed(new DesignEdit.Assign("a", new Assignment.Stopped()))).isEqualTo(1);
    }

    @Test
    void theHighestOfAllIsNeeded() {
        var plain = written(new InventoryEdit.SetActiveMinutes("t", BigDecimal.ONE, ENTERED));
        assertThat(ArchiveSchema.needed(1, Stream.of())).isEqualTo(1);
        assertThat(ArchiveSchema.needed(1, Stream.of(plain))).isEqualTo(1);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain))).isEqualTo(3);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain, written(new JudgementEdit.TakeOver("a", PLAIN)), plain)))
                .isEqualTo(5);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain, written(new ScanEdit.NameTask("t", "vouwen")), plain)))
                .isEqualTo(6);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain, written(uncertain(InputKind.CHANCE)), plain)))
                .isEqualTo(6);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain, written(uncertain(InputKind.DISCOUNT_RATE)), plain)))
                .isEqualTo(ArchiveSchema.LATEST);
        assertThat(ArchiveSchema.needed(2, Stream.of(plain, written(new SupplierEdit.RemoveSupplier("s")), plain)))
                .isEqualTo(ArchiveSchema.LATEST);
    }

    private static Edit<?> uncertain(InputKind input) {
        return new UncertaintyEdit.SetDistribution(input, "a", new Distribution.Fixed());
    }

    @Test
    void aLocationOfTheProjectNeedsItsVersion() {
        var none = new NewProject("Inpakken", "", "Zorg", Project.Level.TEAM, LocalDate.of(2026, 7, 1));
        assertThat(ArchiveSchema.needed(ArchiveContent.Head.of(none))).isEqualTo(1);
        var there = new NewProject("Inpakken", "", "Zorg", "Tilburg", Project.Level.TEAM, LocalDate.of(2026, 7, 1));
        assertThat(ArchiveSchema.needed(ArchiveContent.Head.of(there))).isEqualTo(6);
    }

    private static Edit<?> split(Activity piece) {
        return new PieceEdit.SplitTask("t", List.of(piece));
    }

    private static Edit<?> assign(CarvedRole.@Nullable HandOver handOver, @Nullable Set<Burden> burdens) {
        return new DesignEdit.Assign("a", new Assignment.ToRole("r", handOver, burdens));
    }

    private static ArchiveContent.Edit written(Edit<?> edit) {
        return written(edit, Json.MAPPER.readTree(EditKind.of(edit).write(edit)));
    }

    private static ArchiveContent.Edit written(Edit<?> edit, JsonNode json) {
        return new ArchiveContent.Edit(EditKind.of(edit), null, 1, "anna", null, json);
    }

    private static int needed(Edit<?> edit, JsonNode json) {
        return ArchiveSchema.needed(1, Stream.of(written(edit, json)));
    }

    private static int needed(Edit<?> edit) {
        return ArchiveSchema.needed(1, Stream.of(written(edit)));
    }
}
