package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.herontwerp.bpmn.ModelReader;
import nl.herontwerp.bpmn.ModelRefused;
import nl.herontwerp.carving.Activity;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.DesignEdit;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.PieceEdit;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.SubsidyEnd;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.carving.SupplierEdit;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.database.Models;
import nl.herontwerp.kernel.Edit;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.ScaleStep;
import nl.herontwerp.process.InventoryEdit;
import nl.herontwerp.process.JobTerms;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.NodeKind;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.RangeEdit;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.Aim;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.scenario.ScaleEdit;
import nl.herontwerp.scenario.UncertaintyEdit;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Study;
import nl.herontwerp.wagerules.ParameterRegister;
import nl.herontwerp.wagerules.ScaleLine;
import org.jspecify.annotations.Nullable;

/** A scenario with a bit of everything that has a cost, and with all figures filled in. The same for the same seed. */
public final class RandomScenario {

    static final LocalDate DATE = LocalDate.of(2026, 7, 1);
    private static final Provenance SAID = new Provenance.Assumed("test");
    private static final ScaleStep STEP = new ScaleStep("3", "2");

    private final Random random;

    /** What is said beside wages, apart so that the rest of a scenario stays what it was. */
    private final Random beside;

    private Standing state;

    private RandomScenario(long seed, int tasks) {
        this.random = new Random(seed);
        this.beside = new Random(seed + 1);
        try {
            var model = seed % 2 == 0 ? Models.choices(tasks) : Models.chain(tasks);
            state = Standing.start(ModelReader.read("a.bpmn", model).model());
        } catch (ModelRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** A scenario on a chain of so many tasks. */
    public static Standing of(long seed, int tasks) {
        var made = new RandomScenario(seed, tasks);
        made.present(tasks);
        made.chances();
        made.roles();
        made.robots(tasks);
        made.pieces(tasks);
        made.uses();
        if (seed % 3 == 0) {
            made.suppliers(new Random(seed), tasks);
        }
        return made.state;
    }

    /** What the uncertainty of a scenario is found out with. */
    public static Study study(Standing state) {
        var study = chosen(state);
        return study.toOptional()
                .orElseThrow(() -> new AssertionError(study.missing().toString()));
    }

    /** The same of a scenario of which something may be missing. */
    static Figure<Study> chosen(Standing state) {
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state.redesign(), loads);
        var rules = ParameterRegister.standard();
        var impact = CostCalculator.calculate(CostMapping.of(DATE, state, division), rules);
        return new Studies(DATE, state, loads, division, impact, rules, null).chosen();
    }

    /** A scenario with all that ten years ahead depend on. */
    public static HorizonCase tenYears(Standing state) {
        var horizon = new Horizon(
                Horizon.MOST_YEARS,
                null,
                Percentage.of("3.5"),
                Percentage.of("2.25"),
                Percentage.of(1),
                Percentage.of(4),
                "test",
                36);
        var changed = new Standing(
                state.asIs(),
                state.employer(),
                state.scales(),
                state.design(),
                state.locations(),
                state.uncertainty(),
                horizon);
        var loads = LoadCalculator.loads(state.asIs());
        return HorizonMapping.of(DATE, changed, Divider.divide(state.redesign(), loads), loads);
    }

    /** The same with all that the years ahead depend on, and another outcome to draw. */
    public static Standing ahead(Standing state, Aim.Outcome outcome) {
        var changed = state.after(new UncertaintyEdit.SetAim(new Aim(outcome, null, null, null)));
        var roles = new LinkedHashMap<>(changed.design().roles());
        roles.replaceAll((id, role) -> {
            var guidance = role.guidance();
            return guidance == null
                    ? role
                    : role.with(draft -> draft.guidance(new CarvedRole.Guidance(
                            guidance.performerId(), guidance.hoursPerWeek(), Hours.of("1.5"), Hours.of("0.5"))));
        });
        return new Standing(
                changed.asIs(),
                changed.employer(),
                changed.scales(),
                changed.design().withRoles(roles),
                changed.locations(),
                changed.uncertainty(),
                new Horizon(
                        6,
                        null,
                        Percentage.of("3.5"),
                        Percentage.of("2.25"),
                        Percentage.of(1),
                        Percentage.of(4),
                        "test",
                        36));
    }

    /** The same with a year-end payment for every role: at the minimum wage, just above it, and where premiums reach their most. */
    static Standing withYearEnd(Standing state) {
        var wages = new LinkedHashMap<String, @Nullable Money>();
        wages.put("r0", null);
        wages.put("r1", Money.of("14.95"));
        wages.put("r2", Money.of(37));
        var roles = new LinkedHashMap<>(state.design().roles());
        roles.replaceAll((id, role) -> role.with(
                draft -> draft.scale(null).hourlyWage(wages.get(id)).extras(withYearEnd(role.extrasOrNone()))));
        return state.with(state.design().withRoles(roles));
    }

    private static RoleExtras withYearEnd(RoleExtras now) {
        return new RoleExtras(
                now.subsidyEnd(),
                Percentage.of("8.33"),
                now.leave(),
                now.sickness(),
                now.noRisk(),
                now.replacement(),
                now.trainingOnce(),
                now.trainingYearly());
    }

    /** The same with every input uncertain. */
    public static Standing uncertain(Standing state) {
        var changed = state;
        for (var input : study(state).inputs()) {
            changed = changed.after(new UncertaintyEdit.SetDistribution(
                    InputKind.of(input.key()),
                    InputKind.idOf(input.key()),
                    input.unit() == Input.Unit.PRESENT ? new Distribution.Chance(Percentage.of(30)) : range(input)));
        }
        return changed;
    }

    private static Distribution range(Input input) {
        var least = input.base().multiply(new BigDecimal("0.7")).max(input.low());
        var most = input.base().multiply(new BigDecimal("1.4")).min(input.high());
        return least.compareTo(most) < 0 && least.compareTo(input.base()) <= 0
                ? new Distribution.Pert(least, most)
                : new Distribution.Fixed();
    }

    private void present(int tasks) {
        edit(new EmployerEdit.SetEmployer(
                new Employer(chance(), chance(), Percentage.of("1.25"), Percentage.of(random.nextInt(12)))));
        edit(new ScaleEdit.PutLines(List.of(new ScaleLine(
                "1",
                STEP,
                LocalDate.of(2026, 1, 1),
                new ScaleLine.Wage(Money.of("2711.35"), ScaleLine.WagePer.MONTH, Hours.of(36)),
                new ScaleLine.Extras(Percentage.of("8.33"), Percentage.of(7), Money.ZERO, ScaleLine.TravelPer.DAY),
                new ScaleLine.Absence(Hours.of(144), Hours.of(20), Hours.of("43.2"), Hours.ZERO, Percentage.of(5))))));
        edit(new InventoryEdit.SetCasesPerYear("p", number(200, 20_000, 0), SAID));
        for (var lane = 0; lane < 2; lane++) {
            edit(new InventoryEdit.PutPerformer(new Performer(
                            "l" + lane,
                            "Functie " + lane,
                            null,
                            new Sourced<>(new Money(number(15, 60, 2)), SAID),
                            new Sourced<>(Hours.of(32), SAID),
                            new Sourced<>(Hours.of(36), SAID),
                            new Sourced<>(BigDecimal.valueOf(4), SAID),
                            lane == 1 && chance() ? STEP : null)
                    .withTerms(terms())));
        }
        for (var task = 0; task < tasks; task++) {
            var likely = number(1, 30, 1);
            edit(new RangeEdit.SetMinutesRange(
                    "t" + task,
                    likely.multiply(new BigDecimal("0.8")),
                    likely,
                    likely.multiply(new BigDecimal("1.6")),
                    SAID));
            if (random.nextInt(6) == 0) {
                edit(new InventoryEdit.SetTimesPerYear("t" + task, number(50, 900, 0), SAID));
            } else if (random.nextInt(4) == 0) {
                edit(new InventoryEdit.SetVisitsPerCase("t" + task, number(0, 3, 2), SAID));
            }
        }
    }

    private void chances() {
        var gateways = state.asIs().model().nodes().stream()
                .filter(node -> node.kind() == NodeKind.EXCLUSIVE_GATEWAY)
                .map(Node::id)
                .toList();
        for (var gateway : gateways) {
            var ways = state.asIs().model().flowsFrom(gateway);
            var left = BigDecimal.ONE;
            for (var way : ways) {
                var isLast = way.equals(ways.getLast());
                var chance = isLast ? left : number(5, 45, 0).movePointLeft(2);
                edit(new InventoryEdit.SetFlowProbability(way.id(), chance, SAID));
                left = left.subtract(chance);
            }
        }
    }

    private @Nullable JobTerms terms() {
        return beside.nextBoolean()
                ? null
                : new JobTerms(
                        beside.nextBoolean() ? null : new Sourced<>(Percentage.of(beside.nextInt(12)), SAID),
                        beside.nextBoolean() ? null : new Sourced<>(Hours.of(beside.nextInt(300)), SAID),
                        beside.nextBoolean() ? null : new Sourced<>(Percentage.of(beside.nextInt(20)), SAID));
    }

    private @Nullable RoleExtras extras(boolean inScale) {
        return beside.nextBoolean()
                ? null
                : new RoleExtras(
                        beside.nextBoolean() ? null : SubsidyEnd.STRUCTURAL,
                        inScale || beside.nextBoolean() ? null : Percentage.of(beside.nextInt(12)),
                        beside.nextBoolean() ? null : Hours.of(beside.nextInt(150)),
                        Percentage.of(beside.nextInt(20)),
                        beside.nextBoolean(),
                        beside.nextBoolean() ? null : Money.of(20 + beside.nextInt(30)),
                        Money.of(600),
                        beside.nextBoolean() ? null : new Money(BigDecimal.valueOf(1_000 + beside.nextInt(50_000), 2)));
    }

    private void roles() {
        for (var each = 0; each < 3; each++) {
            var contract = Hours.of(12 + random.nextInt(24));
            var scale = random.nextInt(3) == 0 ? STEP : null;
            edit(new DesignEdit.PutRole(new CarvedRole(
                            "r" + each,
                            "Hulp " + each,
                            1 + random.nextInt(3),
                            contract,
                            4,
                            Hours.of(36 + random.nextInt(5)),
                            chance() ? null : new Money(number(13, 19, 2)),
                            chance() ? 21 : 18,
                            Percentage.of(30 + random.nextInt(60)),
                            CarvedRole.Subsidy.values()[random.nextInt(3)],
                            CarvedRole.Benefit.values()[random.nextInt(3)],
                            new CarvedRole.Guidance("l" + random.nextInt(2), new Hours(number(0, 6, 1))),
                            Money.of(random.nextInt(2_000)))
                    .with(draft -> draft.scale(scale)
                            .extras(extras(scale != null))
                            .handOver(chance() ? null : new CarvedRole.HandOver(number(0, 2, 1), number(0, 2, 1))))));
        }
    }

    private void robots(int tasks) {
        for (var each = 0; each < 2; each++) {
            var coverage = new LinkedHashMap<String, RobotOption.Coverage>();
            for (var piece = 0; piece < 1 + tasks / 5; piece++) {
                coverage.put(
                        Activity.wholeId("t" + random.nextInt(tasks)),
                        new RobotOption.Coverage(
                                Percentage.of(10 + random.nextInt(41)),
                                Percentage.of(random.nextInt(40)),
                                BigDecimal.valueOf(10 + random.nextInt(200)),
                                chance() ? null : new RobotOption.Help(RobotOption.Effect.AUGMENT, Map.of(), null)));
            }
            if (chance()) {
                edit(new DesignEdit.PutRobot(itemised("m" + each, coverage)));
                continue;
            }
            edit(new DesignEdit.PutRobot(new RobotOption(
                    "m" + each,
                    "Arm " + each,
                    RobotOption.Kind.COBOT,
                    new Money(number(20_000, 90_000, 0)),
                    new Money(number(0, 20_000, 0)),
                    Money.of(1_500),
                    new Money(number(500, 9_000, 2)),
                    number(5, 12, 0),
                    Money.of(random.nextInt(4_000)),
                    coverage)));
        }
    }

    /** One that is bought, leased or hired by the hour, in part with a grant. */
    private RobotOption itemised(String id, LinkedHashMap<String, RobotOption.Coverage> coverage) {
        var way = RobotDeal.Way.values()[random.nextInt(3)];
        var items = List.of(
                new RobotItem(RobotItem.Kind.PURCHASE, new Money(number(20_000, 90_000, 0))),
                new RobotItem(RobotItem.Kind.LEASE, new Money(number(300, 2_000, 2))),
                new RobotItem(
                        RobotItem.Kind.HIRE,
                        new Money(number(5, 60, 2)),
                        RobotItem.Payer.OTHER,
                        Percentage.of(random.nextInt(60)),
                        null),
                new RobotItem(
                        RobotItem.Kind.SAFETY,
                        new Money(number(1_000, 5_000, 0)),
                        RobotItem.Payer.GRANT,
                        Percentage.of(random.nextInt(101)),
                        null),
                new RobotItem(RobotItem.Kind.MAINTENANCE, new Money(number(500, 3_000, 2))),
                new RobotItem(RobotItem.Kind.ENERGY, new Money(number(10, 900, 2))));
        return RobotOption.itemised(
                id,
                "Arm " + id,
                RobotOption.Kind.COBOT,
                number(5, 12, 0),
                Money.of(random.nextInt(4_000)),
                coverage,
                new RobotDeal(way, RobotDeal.HirePer.HOUR, null, chance(), null, null, items),
                null);
    }

    private void pieces(int tasks) {
        for (var task = 0; task < tasks; task++) {
            var whole = Activity.wholeId("t" + task);
            if (chance() && state.design().robotsOn(whole).findAny().isEmpty()) {
                edit(new PieceEdit.SplitPiece(whole, "a" + task, "deel " + task, number(1, 1, 1)));
                assign("a" + task);
            }
            if (random.nextInt(3) > 0) {
                assign(whole);
            }
        }
    }

    /** With numbers of their own, so that the rest is the same with and without them. */
    private void suppliers(Random other, int tasks) {
        for (var each = 0; each < 3; each++) {
            var per = Supplier.Per.values()[(each + other.nextInt(3)) % 3];
            var least = other.nextBoolean() ? null : BigDecimal.valueOf(1 + other.nextInt(4_000));
            edit(new SupplierEdit.PutSupplier(new Supplier(
                    "s" + each,
                    "Leverancier " + each,
                    Supplier.Kind.values()[other.nextInt(4)],
                    new Supplier.Price(
                            per,
                            Money.of(BigDecimal.valueOf(per == Supplier.Per.YEAR ? 700_000 : 100, 2)
                                    .add(BigDecimal.valueOf(other.nextInt(4_000), 2))
                                    .toPlainString()),
                            per == Supplier.Per.YEAR ? null : least,
                            Supplier.Vat.values()[other.nextInt(2)],
                            Percentage.of(21),
                            other.nextBoolean() ? null : Percentage.of("2.75")),
                    Money.of(other.nextInt(2_000)),
                    new Supplier.Care(
                            other.nextBoolean() ? null : BigDecimal.valueOf(other.nextInt(9), 1),
                            "l" + other.nextInt(2),
                            Hours.of(other.nextInt(80))),
                    null,
                    null)));
        }
        for (var task = 0; task < tasks; task++) {
            if (other.nextInt(3) == 0) {
                edit(new DesignEdit.Assign(
                        Activity.wholeId("t" + task), new Assignment.ToSupplier("s" + other.nextInt(3))));
            }
        }
    }

    private void assign(String piece) {
        var own = chance() ? null : new CarvedRole.HandOver(number(0, 1, 1), BigDecimal.ONE);
        edit(new DesignEdit.Assign(
                piece,
                random.nextInt(8) == 0
                        ? new Assignment.Stopped()
                        : new Assignment.ToRole("r" + random.nextInt(3), own, Set.of())));
    }

    private void uses() {
        for (var lane = 0; lane < 2; lane++) {
            var uses = new ArrayList<FreedUse>();
            uses.add(new FreedUse(FreedUse.Kind.FEWER_HOURS, Percentage.of(10 + random.nextInt(40)), null));
            if (chance()) {
                uses.add(new FreedUse(
                        FreedUse.Kind.MORE_OUTPUT,
                        Percentage.of(5 + random.nextInt(30)),
                        new Money(number(10, 40, 2))));
            }
            if (chance()) {
                uses.add(new FreedUse(FreedUse.Kind.QUALITY, Percentage.of(10), null));
            }
            edit(new DesignEdit.SetFreedUses("l" + lane, uses));
        }
    }

    private void edit(Edit<?> edit) {
        if (state.refusal(edit).isEmpty()) {
            state = state.after(edit);
        }
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private BigDecimal number(int low, int high, int decimals) {
        var scale = (int) Math.pow(10, decimals);
        return BigDecimal.valueOf((long) low * scale + random.nextInt((high - low) * scale + 1), decimals);
    }
}
