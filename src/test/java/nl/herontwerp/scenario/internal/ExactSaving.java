package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.FreedUse;
import nl.herontwerp.carving.RobotDeal;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.carving.RobotOption;
import nl.herontwerp.carving.RoleDraft;
import nl.herontwerp.carving.RoleExtras;
import nl.herontwerp.carving.Supplier;
import nl.herontwerp.costing.CostCalculator;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.Employer;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.Horizon;
import nl.herontwerp.costing.HorizonCalculator;
import nl.herontwerp.costing.HorizonCase;
import nl.herontwerp.costing.HorizonImpact;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.Provenance;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.EmployerEdit;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.wagerules.ParameterRegister;

/** The saving of a scenario at other values, by the whole calculation: as if somebody had entered them all. */
final class ExactSaving {

    private static final Provenance SAID = new Provenance.Assumed("test");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Standing state;
    private final LinkedHashMap<String, BigDecimal> done = new LinkedHashMap<>();
    private final LinkedHashMap<String, BigDecimal> purchase = new LinkedHashMap<>();
    private final LinkedHashMap<String, BigDecimal> integration = new LinkedHashMap<>();
    private final LinkedHashMap<String, BigDecimal> training = new LinkedHashMap<>();
    private final LinkedHashMap<String, BigDecimal> yearly = new LinkedHashMap<>();

    private ExactSaving(Standing state) {
        this.state = state;
    }

    static Money of(Standing state, List<Input> inputs, List<BigDecimal> values) {
        var impact = impact(state, inputs, values);
        return CostImpact.money(impact.perYear().difference())
                .toOptional()
                .orElseThrow(() -> new AssertionError(
                        impact.perYear().difference().value().missing().toString()))
                .negated();
    }

    /** What the scenario costs at other values. */
    static CostImpact impact(Standing state, List<Input> inputs, List<BigDecimal> values) {
        return CostCalculator.calculate(set(state, inputs, values).input(), ParameterRegister.standard());
    }

    /** The same through the years. */
    static HorizonImpact ahead(Standing state, List<Input> inputs, List<BigDecimal> values) {
        var exact = set(state, inputs, values);
        var loads = LoadCalculator.loads(exact.state.asIs());
        var division = Divider.divide(exact.state.redesign(), loads);
        var ahead = HorizonMapping.of(RandomScenario.DATE, exact.state, division, loads);
        return HorizonImpact.of(HorizonCalculator.calculate(new HorizonCase(
                exact.input(),
                ahead.horizon(),
                ahead.laterGuidance(),
                ahead.agreed(),
                ahead.unitsPerYear(),
                ahead.stays(),
                ahead.spells(),
                ahead.subsidyEnds())));
    }

    private static ExactSaving set(Standing state, List<Input> inputs, List<BigDecimal> values) {
        var exact = new ExactSaving(state);
        for (var i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var kind = InputKind.of(input.key());
            // a role without a wage of its own goes on following the minimum wage
            if (kind != InputKind.ROLE_WAGE || input.base().compareTo(values.get(i)) != 0) {
                exact.set(kind, InputKind.idOf(input.key()), values.get(i));
            }
        }
        return exact;
    }

    private CostCase input() {
        var loads = LoadCalculator.loads(state.asIs());
        var division = Divider.divide(state.redesign(), loads);
        var input = CostMapping.of(RandomScenario.DATE, state, division);
        var jobs = input.jobs().stream().map(job -> withDone(job, division)).toList();
        var robots = input.robots().stream().map(this::robot).toList();
        return new CostCase(
                input.referenceDate(),
                input.employer(),
                jobs,
                input.withoutJob(),
                input.roles(),
                robots,
                input.casesPerYear(),
                input.agreed(),
                input.supports(),
                input.bought());
    }

    private void set(InputKind kind, String id, BigDecimal value) {
        var design = state.design();
        var inventory = state.asIs().inventory();
        switch (kind) {
            case MINUTES ->
                state = state.with(state.asIs()
                        .with(inventory.withTask(
                                id, inventory.task(id).withRange(null, new Sourced<>(value, SAID), null))));
            case CASES ->
                state = state.with(state.asIs().with(inventory.withCasesPerYear(id, new Sourced<>(value, SAID))));
            case CHANCE -> chance(id, value.movePointLeft(2));
            case WHK -> {
                var now = state.employer();
                employer(new Employer(now.small(), now.permanentContracts(), new Percentage(value), now.pension()));
            }
            case PENSION -> {
                var now = state.employer();
                employer(new Employer(now.small(), now.permanentContracts(), now.whk(), new Percentage(value)));
            }
            case JOB_WAGE -> {
                var job = inventory.performer(id).orElseThrow();
                state = state.with(state.asIs()
                        .with(inventory.withPerformer(new Performer(
                                id,
                                job.name(),
                                job.people(),
                                new Sourced<>(new Money(value), SAID),
                                job.contractHoursPerWeek(),
                                job.fullTimeHoursPerWeek(),
                                job.workingDaysPerWeek(),
                                job.scale(),
                                job.terms()))));
            }
            case USED -> used(id, value);
            case VALUE_OUTPUT -> worth(id, FreedUse.Kind.MORE_OUTPUT, value);
            case VALUE_OVERTIME -> worth(id, FreedUse.Kind.LESS_OVERTIME, value);
            case VALUE_TEMPORARY -> worth(id, FreedUse.Kind.LESS_TEMPORARY_LABOUR, value);
            case DONE -> done.put(id, value);
            case WAGE_VALUE -> role(id, draft -> draft.wageValue(new Percentage(value)));
            case ROLE_WAGE -> role(id, draft -> draft.hourlyWage(new Money(value)));
            case CONTRACT -> role(id, draft -> draft.contractHoursPerWeek(new Hours(value)));
            case GUIDANCE -> {
                var guidance = Objects.requireNonNull(
                        Objects.requireNonNull(design.roles().get(id)).guidance());
                role(
                        id,
                        draft -> draft.guidance(new CarvedRole.Guidance(
                                guidance.performerId(),
                                new Hours(value),
                                guidance.secondYear(),
                                guidance.thirdYear())));
            }
            case HAND_OVER ->
                role(
                        id,
                        draft -> draft.handOver(new CarvedRole.HandOver(
                                value,
                                Objects.requireNonNull(Objects.requireNonNull(
                                                        design.roles().get(id))
                                                .handOver())
                                        .takerMinutes())));
            case SUBSIDY -> {
                if (value.signum() == 0) {
                    role(id, draft -> draft.subsidy(CarvedRole.Subsidy.NONE));
                }
            }
            case BENEFIT -> {
                if (value.signum() == 0) {
                    role(id, draft -> draft.benefit(CarvedRole.Benefit.NONE));
                }
            }
            case ROBOT_USE -> cover(id, value);
            case ROBOT_PURCHASE -> purchase.put(id, value);
            case ROBOT_INTEGRATION -> integration.put(id, value);
            case ROBOT_TRAINING -> training.put(id, value);
            case ROBOT_YEARLY -> yearly.put(id, value);
            case ROBOT_HIRE ->
                items(
                        id,
                        item -> Stream.of(
                                item.kind() == RobotItem.Kind.HIRE
                                        ? new RobotItem(
                                                item.kind(), new Money(value), item.payer(), item.part(), item.source())
                                        : item));
            case WORKPLACE -> role(id, draft -> draft.workplaceCost(new Money(value)));
            case VOLUME_GROWTH -> horizon(Horizon.Setting.VOLUME_GROWTH, value);
            case DISCOUNT_RATE -> horizon(Horizon.Setting.DISCOUNT_RATE, value);
            case PLACE_VOLUME, PLACE_LABOUR, PLACE_FREIGHT, PLACE_RATE -> throw new IllegalArgumentException(id);
            case BOUGHT_TIME, BOUGHT_HOUR, BOUGHT_YEAR -> price(id, value);
            case BOUGHT_LEAST_TIMES, BOUGHT_LEAST_HOURS ->
                supplier(id, supplier -> {
                    var price = supplier.price();
                    return supplier.withPrice(new Supplier.Price(
                            price.per(), price.amount(), value, price.vat(), price.vatRate(), price.growth()));
                });
            case BOUGHT_CARE ->
                supplier(id, supplier -> {
                    var care = supplier.care();
                    return supplier.withCare(
                            new Supplier.Care(care.handOverMinutes(), care.performerId(), new Hours(value)));
                });
            case BOUGHT_ONCE -> supplier(id, supplier -> supplier.withOneOff(new Money(value)));
            case YEAR_END_BONUS, SICKNESS, LEAVE, REPLACEMENT, TRAINING_ONCE, TRAINING_YEARLY ->
                role(
                        id,
                        draft -> draft.extras(with(
                                Objects.requireNonNull(design.roles().get(id)).extrasOrNone(), kind, value)));
            case ROBOT_UPKEEP -> {
                items(id, item -> item.kind().per() == RobotItem.Per.YEAR ? Stream.empty() : Stream.of(item));
                items(
                        id,
                        item -> item.kind() == RobotItem.Kind.HIRE
                                ? Stream.of(item, new RobotItem(RobotItem.Kind.RUNNING, new Money(value)))
                                : Stream.of(item));
            }
        }
    }

    private void horizon(Horizon.Setting setting, BigDecimal value) {
        state = new Standing(
                state.asIs(),
                state.employer(),
                state.scales(),
                state.design(),
                state.locations(),
                state.uncertainty(),
                state.horizon().with(setting, value));
    }

    private static RoleExtras with(RoleExtras now, InputKind kind, BigDecimal value) {
        return new RoleExtras(
                now.subsidyEnd(),
                kind == InputKind.YEAR_END_BONUS ? new Percentage(value) : now.yearEndBonus(),
                kind == InputKind.LEAVE ? new Hours(value) : now.leave(),
                kind == InputKind.SICKNESS ? new Percentage(value) : now.sickness(),
                now.noRisk(),
                kind == InputKind.REPLACEMENT ? new Money(value) : now.replacement(),
                kind == InputKind.TRAINING_ONCE ? new Money(value) : now.trainingOnce(),
                kind == InputKind.TRAINING_YEARLY ? new Money(value) : now.trainingYearly());
    }

    private void price(String id, BigDecimal value) {
        supplier(id, supplier -> {
            var price = supplier.price();
            return supplier.withPrice(new Supplier.Price(
                    price.per(), new Money(value), price.leastPerYear(), price.vat(), price.vatRate(), price.growth()));
        });
    }

    private void supplier(String id, UnaryOperator<Supplier> change) {
        var suppliers = new LinkedHashMap<>(state.design().suppliers());
        suppliers.computeIfPresent(id, (any, supplier) -> change.apply(supplier));
        state = state.with(state.design().withSuppliers(suppliers));
    }

    private void employer(Employer changed) {
        state = state.after(new EmployerEdit.SetEmployer(changed));
    }

    /** The other ways keep their proportions. */
    private void chance(String flow, BigDecimal chance) {
        var model = state.asIs().model();
        var ways = model.flowsFrom(model.flow(flow).orElseThrow().sourceId());
        var before = state.asIs().inventory().flowProbabilities();
        var rest =
                BigDecimal.ONE.subtract(Objects.requireNonNull(before.get(flow)).value());
        for (var way : ways) {
            var changed = way.id().equals(flow)
                    ? chance
                    : Objects.requireNonNull(before.get(way.id()))
                            .value()
                            .multiply(BigDecimal.ONE.subtract(chance))
                            .divide(rest, MathContext.DECIMAL128);
            var inventory = state.asIs().inventory().withFlowProbability(way.id(), new Sourced<>(changed, SAID));
            state = state.with(state.asIs().with(inventory));
        }
    }

    private void items(String id, Function<RobotItem, Stream<RobotItem>> change) {
        var robots = new LinkedHashMap<>(state.design().robots());
        robots.computeIfPresent(id, (any, robot) -> {
            var deal = robot.dealOrAmounts();
            return RobotOption.itemised(
                    robot.id(),
                    robot.name(),
                    robot.kind(),
                    robot.lifeYears(),
                    robot.residualValue(),
                    robot.coverage(),
                    new RobotDeal(
                            deal.way(),
                            deal.hirePer(),
                            deal.hirePerYear(),
                            deal.upkeepIncluded(),
                            deal.from(),
                            deal.until(),
                            deal.items().stream().flatMap(change).toList()),
                    robot.times());
        });
        state = state.with(state.design().withRobots(robots));
    }

    private void role(String id, UnaryOperator<RoleDraft> change) {
        var roles = new LinkedHashMap<>(state.design().roles());
        roles.computeIfPresent(id, (any, role) -> role.with(change));
        state = state.with(state.design().withRoles(roles));
    }

    private void used(String id, BigDecimal value) {
        var uses = Objects.requireNonNull(state.design().freedUses().get(id));
        var total = uses.stream().map(use -> use.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        uses(
                id,
                uses.stream()
                        .map(use -> new FreedUse(
                                use.kind(),
                                new Percentage(use.share()
                                        .percent()
                                        .multiply(value)
                                        .divide(total, new MathContext(34, RoundingMode.DOWN))),
                                use.valuePerHour()))
                        .toList());
    }

    private void worth(String id, FreedUse.Kind kind, BigDecimal value) {
        uses(
                id,
                Objects.requireNonNull(state.design().freedUses().get(id)).stream()
                        .map(use -> use.kind() == kind ? new FreedUse(kind, use.share(), new Money(value)) : use)
                        .toList());
    }

    private void uses(String id, List<FreedUse> changed) {
        var all = new LinkedHashMap<>(state.design().freedUses());
        all.put(id, changed);
        state = state.with(state.design().withFreedUses(all));
    }

    private void cover(String id, BigDecimal value) {
        Design design = state.design();
        var robots = new LinkedHashMap<>(design.robots());
        robots.computeIfPresent(id, (any, robot) -> {
            var coverage = new LinkedHashMap<>(robot.coverage());
            coverage.replaceAll((piece, covered) -> new RobotOption.Coverage(
                    new Percentage(covered.share().percent().multiply(value).divide(HUNDRED)),
                    covered.remainingHuman(),
                    covered.cycleSeconds(),
                    covered.help()));
            return robot.withCoverage(coverage);
        });
        state = state.with(design.withRobots(robots));
    }

    /** The part of a role's work that does not come to pass is not taken off the job. */
    private CostCase.PresentJob withDone(CostCase.PresentJob job, Division division) {
        var freed = job.freedHours();
        for (var each : done.entrySet()) {
            var gains = division.pieces().stream()
                    .filter(piece -> job.id().equals(piece.performerId()) && WorkTerms.isOf(piece, each.getKey()))
                    .map(piece -> piece.hoursNow().with(piece.given(), Hours::minus))
                    .toList();
            var left = HUNDRED.subtract(each.getValue()).movePointLeft(2);
            freed = freed.with(
                    Figure.total(gains, Hours.ZERO, Hours::plus), (all, mine) -> all.minus(mine.times(left)));
        }
        return new CostCase.PresentJob(
                        job.id(), job.name(), job.hourlyWage(), job.hoursNow(), freed, job.uses(), job.handOver())
                .withTerms(job.terms());
    }

    /** With its cost in four amounts, also when it is said item by item. */
    private CostCase.Robot robot(CostCase.Robot robot) {
        return new CostCase.Robot(
                robot.id(),
                robot.name(),
                amount(purchase, robot, robot.purchase()),
                amount(integration, robot, robot.integration()),
                amount(training, robot, robot.training()),
                amount(yearly, robot, robot.yearly()),
                robot.lifeYears(),
                robot.residual());
    }

    private static Figure<Money> amount(
            LinkedHashMap<String, BigDecimal> changed, CostCase.Robot robot, Figure<Money> now) {
        var value = changed.get(robot.id());
        return value == null ? now : Figure.known(new Money(value));
    }
}
