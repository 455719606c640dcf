package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Burden;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.ClassOverride;
import nl.herontwerp.carving.ComplexityClass;
import nl.herontwerp.carving.ComposingChange;
import nl.herontwerp.carving.Demand;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.HardStop;
import nl.herontwerp.carving.JudgementEdit;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.QualityAnswer;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.carving.SupportMeasure;
import nl.herontwerp.carving.WorkQuality;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Flow;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.ScanEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.process.TimeWindow;
import nl.herontwerp.scenario.EmployerEdit;
import org.jspecify.annotations.Nullable;

/** Edits of every kind that loads, division or cost depend on, of a state as it is. Some will be refused. */
final class RandomEdits {

    private static final Provenance SAID = new Provenance.Assumed("test");
    private final Random random;
    private int made;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    Edit<?> next(Standing state) {
        made++;
        List<Supplier<Edit<?>>> kinds = List.of(
                () -> new InventoryEdit.SetActiveMinutes(task(state), orNull(number(1, 30, 1)), SAID),
                () -> new InventoryEdit.SetActiveMinutes(task(state), number(1, 30, 2), SAID),
                () -> range(state),
                () -> new InventoryEdit.SetVisitsPerCase(task(state), orNull(number(0, 3, 1)), SAID),
                () -> new InventoryEdit.SetTimesPerYear(task(state), orNull(number(0, 900, 0)), SAID),
                () -> new InventoryEdit.SetPerformer(task(state), orNull(lane())),
                () -> new InventoryEdit.PutPerformer(performer()),
                () -> new InventoryEdit.RemovePerformer(lane()),
                () -> new InventoryEdit.SetFlowProbability(flow(state), orNull(number(0, 1, 1)), SAID),
                () -> new InventoryEdit.SetFlowProbability(flow(state), orNull(number(0, 1, 2)), SAID),
                () -> new InventoryEdit.SetCasesPerYear("groot", orNull(number(100, 9_000, 0)), SAID),
                () -> new InventoryEdit.SetWeeksPerYear(number(40, 52, 0), SAID),
                () -> new ScanEdit.SetTimeWindows(task(state), windows()),
                () -> new ScanEdit.SetLocation(task(state), random.nextBoolean() ? "" : "hal " + random.nextInt(3)),
                () -> new EmployerEdit.SetEmployer(new Employer(random.nextBoolean(), true, null, percentage(12))),
                () -> new DesignEdit.PutRole(role()),
                () -> new DesignEdit.PutRole(role()),
                () -> new DesignEdit.RemoveRole(roleId()),
                () -> new DesignEdit.Assign(piece(state), assignment()),
                () -> new DesignEdit.Assign(piece(state), assignment()),
                () -> new DesignEdit.Assign(piece(state), assignment()),
                () -> new DesignEdit.PutRobot(robot()),
                () -> new DesignEdit.RemoveRobot(robotId()),
                () -> new DesignEdit.SetCoverage(robotId(), piece(state), orNull(coverage())),
                () -> new DesignEdit.SetCoverage(robotId(), piece(state), orNull(coverage())),
                () -> new SupplierEdit.PutSupplier(supplier()),
                () -> new SupplierEdit.RemoveSupplier(supplierId()),
                () -> new DesignEdit.Assign(piece(state), new Assignment.ToSupplier(supplierId())),
                () -> new DesignEdit.SetFreedUses(
                        lane(), List.of(new FreedUse(FreedUse.Kind.FEWER_HOURS, percentage(100), null))),
                () -> new DesignEdit.Compose(new ComposingChange.AnswerQuality(
                        roleId(), any(WorkQuality.values()), orNull(new QualityAnswer(random.nextBoolean(), null)))),
                () -> new JudgementEdit.SetDemand(piece(state), any(Demand.values()), orNull(random.nextInt(4))),
                () -> new JudgementEdit.SetHardStop(piece(state), any(HardStop.values()), random.nextInt(3) == 0),
                () -> new JudgementEdit.OverrideClass(
                        piece(state), orNull(new ClassOverride(ComplexityClass.SIMPLE, "omdat", "test"))),
                () -> new JudgementEdit.PutMeasure(piece(state), measure()),
                () -> new PieceEdit.SplitPiece(piece(state), "p" + made, "Deel " + made, number(0, 4, 1)),
                () -> new PieceEdit.SplitPiece(piece(state), "p" + made, "Deel " + made, number(0, 4, 1)),
                () -> new PieceEdit.ResizePiece(piece(state), number(0, 6, 1)),
                () -> new PieceEdit.MergePieces(piece(state), piece(state)),
                () -> new PieceEdit.RenamePiece(piece(state), "Anders " + made),
                () -> new PieceEdit.MovePiece(piece(state), 0));
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private ScanEdit range(Standing state) {
        var likely = number(2, 20, 1);
        return new RangeEdit.SetMinutesRange(
                task(state), orNull(likely.subtract(BigDecimal.ONE)), likely, orNull(likely.add(BigDecimal.TWO)), SAID);
    }

    private List<TimeWindow> windows() {
        var from = LocalTime.of(7 + random.nextInt(9), 0);
        return oneIn(4)
                ? List.of()
                : List.of(TimeWindow.of(EnumSet.of(any(DayOfWeek.values())), from, from.plusHours(1)));
    }

    private Performer performer() {
        return new Performer(
                lane(),
                "Functie " + random.nextInt(3),
                null,
                orNull(new Sourced<>(new Money(number(14, 30, 2)), SAID)),
                new Sourced<>(Hours.of(1 + random.nextInt(8)), SAID),
                null,
                null);
    }

    private CarvedRole role() {
        return new CarvedRole(
                        roleId(),
                        "Rol " + random.nextInt(3),
                        1 + random.nextInt(2),
                        Hours.of(8 + random.nextInt(28)),
                        4,
                        Hours.of(36),
                        null,
                        21,
                        orNull(percentage(100)),
                        any(CarvedRole.Subsidy.values()),
                        any(CarvedRole.Benefit.values()),
                        orNull(new CarvedRole.Guidance(lane(), new Hours(number(0, 8, 1)))),
                        Money.of(random.nextInt(900)))
                .with(draft -> draft.handOver(orNull(new CarvedRole.HandOver(number(0, 2, 1), number(0, 2, 1))))
                        .walkingMinutesPerDay(orNull(number(0, 20, 0)))
                        .extras(orNull(new RoleExtras(
                                orNull(SubsidyEnd.after(LocalDate.of(2028, 1 + random.nextInt(12), 1))),
                                orNull(percentage(20)),
                                null,
                                Percentage.of(random.nextInt(10)),
                                random.nextBoolean(),
                                null,
                                orNull(Money.of(random.nextInt(900))),
                                null))));
    }

    private @Nullable Assignment assignment() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new Assignment.Stopped();
            case 2 ->
                new Assignment.ToRole(
                        roleId(),
                        new CarvedRole.HandOver(number(0, 2, 1), BigDecimal.ONE),
                        orNull(Set.of(any(Burden.values()))));
            default -> new Assignment.ToRole(roleId());
        };
    }

    private RobotOption robot() {
        return new RobotOption(
                robotId(),
                "Arm " + random.nextInt(3),
                any(RobotOption.Kind.values()),
                Money.of(10_000 + random.nextInt(9_000)),
                Money.ZERO,
                Money.ZERO,
                orNull(Money.of(random.nextInt(3_000))),
                BigDecimal.valueOf(6),
                Money.ZERO,
                new LinkedHashMap<>());
    }

    private nl.herontwerp.carving.Supplier supplier() {
        var kind = any(nl.herontwerp.carving.Supplier.Kind.values());
        return nl.herontwerp.carving.Supplier.of(supplierId(), "Leverancier " + random.nextInt(3), kind)
                .withPrice(new nl.herontwerp.carving.Supplier.Price(
                        any(nl.herontwerp.carving.Supplier.Per.values()),
                        orNull(new Money(number(1, 90, 2))),
                        orNull(number(1, 900, 0)),
                        orNull(nl.herontwerp.carving.Supplier.Vat.RECLAIMED),
                        null,
                        orNull(percentage(9))))
                .withCare(new nl.herontwerp.carving.Supplier.Care(
                        orNull(number(0, 3, 1)), orNull(lane()), orNull(Hours.of(random.nextInt(50)))));
    }

    private String supplierId() {
        return "leverancier" + random.nextInt(2);
    }

    private RobotOption.Coverage coverage() {
        return new RobotOption.Coverage(percentage(50), percentage(100), orNull(number(1, 90, 0)), null);
    }

    private SupportMeasure measure() {
        return new SupportMeasure(
                "m" + random.nextInt(3),
                SupportMeasure.Kind.TECHNICAL,
                "hulp",
                any(Demand.values()),
                random.nextInt(3),
                orNull(Money.of(random.nextInt(300))),
                Money.of(random.nextInt(90)));
    }

    private static String of(List<String> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    private String task(Standing state) {
        return of(state.asIs().model().tasks().stream().map(Node::id).toList(), random);
    }

    private String flow(Standing state) {
        return of(
                state.asIs().model().flows().stream()
                        .filter(flow -> !flow.name().isBlank())
                        .map(Flow::id)
                        .toList(),
                random);
    }

    private String piece(Standing state) {
        return of(
                state.asIs().model().tasks().stream()
                        .flatMap(task -> state.design().pieces(task).stream())
                        .map(Activity::id)
                        .toList(),
                random);
    }

    private String lane() {
        return "lane" + random.nextInt(5);
    }

    private String roleId() {
        return "rol" + random.nextInt(3);
    }

    private String robotId() {
        return "robot" + random.nextInt(2);
    }

    private Percentage percentage(int most) {
        return Percentage.of(random.nextInt(most + 1));
    }

    private <T> @Nullable T orNull(T value) {
        return oneIn(5) ? null : value;
    }

    private <T> T any(T[] values) {
        return Stream.of(values).skip(random.nextInt(values.length)).findFirst().orElseThrow();
    }

    private BigDecimal number(int low, int high, int decimals) {
        var scale = (int) Math.pow(10, decimals);
        return BigDecimal.valueOf((long) low * scale + random.nextInt((high - low) * scale + 1), decimals);
    }
}
