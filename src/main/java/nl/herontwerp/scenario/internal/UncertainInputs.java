package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.herontwerp.carving.CarvedRole;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotItem;
import nl.herontwerp.costing.Bought;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.RobotTerms;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;
import nl.herontwerp.uncertainty.Distribution;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.wagerules.Explained;
import nl.herontwerp.wagerules.MinimumWage;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/** Finds the inputs that the saving of a scenario depends on, with the values that it counts with. */
final class UncertainInputs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CostCase input;
    private final Standing state;
    private final List<PieceWork> changing;
    private final List<Input> found = new ArrayList<>();

    private UncertainInputs(CostCase input, Standing state, Division division) {
        this.input = input;
        this.state = state;
        this.changing = WorkTerms.changing(state.design(), division);
    }

    /** The inputs by kind, and within a kind in the order of the design and the model. */
    static List<Input> of(CostCase input, Standing state, Loads loads, Division division, ParameterRegister register) {
        var finding = new UncertainInputs(input, state, division);
        finding.tasks(loads, tasks(state, division));
        finding.employer(HourPrice.stated(input, register));
        input.jobs().forEach(finding::job);
        input.roles().forEach(role -> finding.role(role, register));
        input.robots().forEach(finding::robot);
        input.bought().all().forEach(finding::contract);
        finding.years();
        return finding.found.stream()
                .sorted(Comparator.comparing(
                                (Input each) -> InputKind.of(each.key()).isOfModel())
                        .thenComparing(each -> InputKind.of(each.key())))
                .toList();
    }

    /** The tasks whose frequency matters: those that change hands, are bought, or that a robot is hired for by the hour. */
    static Set<String> tasks(Standing state, Division division) {
        var tasks = new LinkedHashSet<String>();
        WorkTerms.changing(state.design(), division).forEach(piece -> tasks.add(piece.taskId()));
        state.design().robots().values().stream()
                .filter(RobotSpending::follows)
                .forEach(robot -> state.asIs().model().tasks().stream()
                        .filter(task -> RobotSpending.hours(robot, state.design(), task) != 0)
                        .forEach(task -> tasks.add(task.id())));
        division.pieces().stream()
                .filter(piece -> piece.holder() instanceof Holder.Supplier)
                .forEach(piece -> tasks.add(piece.taskId()));
        return tasks;
    }

    private void tasks(Loads loads, Set<String> tasks) {
        for (var task : tasks) {
            if (changing.stream().anyMatch(piece -> piece.taskId().equals(task))
                    && state.asIs().inventory().task(task).activeMinutes() != null) {
                known(
                        InputKind.MINUTES,
                        task,
                        Objects.requireNonNull(loads.tasks().get(task)).activeMinutes());
            }
        }
        var processes = Frequencies.processes(state.asIs(), tasks);
        for (var process : processes) {
            var cases = Objects.requireNonNull(
                    state.asIs().inventory().casesPerYear().get(process));
            add(InputKind.CASES, process, cases.value());
        }
        if (!processes.isEmpty()) {
            Branch.of(state.asIs())
                    .forEach(branch -> add(
                            InputKind.CHANCE, branch.flowId(), branch.chance().movePointRight(2)));
        }
    }

    /** The premiums matter wherever an hour of a present job or a role is paid. */
    private void employer(CostCase.Employer stated) {
        if (!input.jobs().isEmpty() || !input.roles().isEmpty()) {
            add(
                    InputKind.WHK,
                    InputKind.EMPLOYER,
                    Objects.requireNonNull(stated.whk()).percent());
            add(
                    InputKind.PENSION,
                    InputKind.EMPLOYER,
                    Objects.requireNonNull(stated.pension()).percent());
        }
    }

    private void job(PresentJob job) {
        var gains = changing.stream().anyMatch(piece -> job.id().equals(piece.performerId()));
        var total = job.uses().stream().map(use -> use.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (gains && total.signum() > 0) {
            add(InputKind.USED, job.id(), total);
            values(job);
        }
        var isPaidLess = job.uses().stream().anyMatch(use -> use.kind() == FreedHoursUse.Kind.FEWER_HOURS);
        var givesMore = job.freedHours().toOptional().filter(Hours::isNegative).isPresent();
        var guides = input.roles().stream().anyMatch(role -> job.id().equals(role.guideJobId()))
                || input.bought().all().stream().anyMatch(contract -> job.id().equals(contract.keeperJobId()));
        var isInScale =
                input.agreed().jobs().stream().anyMatch(each -> each.id().equals(job.id()));
        if (!isInScale && (guides || gains && (isPaidLess || givesMore))) {
            known(InputKind.JOB_WAGE, job.id(), job.hourlyWage().map(Money::euros));
        }
    }

    /** What an hour is worth; not where one job has two uses of a kind with different values. */
    private void values(PresentJob job) {
        for (var kind : FreedHoursUse.Kind.values()) {
            var values = job.uses().stream()
                    .filter(use -> use.kind() == kind)
                    .map(FreedHoursUse::valuePerHour)
                    .distinct()
                    .toList();
            var input = valueOf(kind);
            if (input != null && values.size() == 1) {
                known(input, job.id(), values.getFirst().map(Money::euros));
            }
        }
    }

    static @Nullable InputKind valueOf(FreedHoursUse.Kind kind) {
        return switch (kind) {
            case MORE_OUTPUT -> InputKind.VALUE_OUTPUT;
            case LESS_OVERTIME -> InputKind.VALUE_OVERTIME;
            case LESS_TEMPORARY_LABOUR -> InputKind.VALUE_TEMPORARY;
            case FEWER_HOURS, QUALITY -> null;
        };
    }

    private void role(NewRole role, ParameterRegister register) {
        if (changing.stream().anyMatch(piece -> WorkTerms.isOf(piece, role.id()))) {
            add(InputKind.DONE, role.id(), HUNDRED);
        }
        if (role.subsidy() == NewRole.Subsidy.ESTABLISHED) {
            known(InputKind.WAGE_VALUE, role.id(), role.wageValue().map(Percentage::percent));
        }
        var wage = role.hourlyWage();
        if (input.agreed().roles().stream().noneMatch(each -> each.id().equals(role.id()))) {
            known(
                    InputKind.ROLE_WAGE,
                    role.id(),
                    wage == null
                            ? Explained.raw(new MinimumWage(register).hourly(role.age(), input.referenceDate()))
                            : Figure.known(wage.euros()));
        }
        add(
                InputKind.CONTRACT,
                role.id(),
                role.contractHoursPerWeek().value(),
                role.fullTimeHoursPerWeek().value());
        known(InputKind.GUIDANCE, role.id(), role.guidanceHoursPerWeek().map(Hours::value));
        handOver(role.id());
        known(InputKind.WORKPLACE, role.id(), role.workplaceCost().map(Money::euros));
        beside(role);
        if (role.subsidy() != NewRole.Subsidy.NONE) {
            add(InputKind.SUBSIDY, role.id(), BigDecimal.ONE);
        }
        if (role.benefit() != NewRole.Benefit.NONE) {
            add(InputKind.BENEFIT, role.id(), BigDecimal.ONE);
        }
    }

    /** What is stated of leave, illness, replacement and training; leave and illness where they cost or give something. */
    private void beside(NewRole role) {
        var extras = role.extras();
        var isReplaced = extras.replacement() != null;
        var isAbsent = extras.leave() != null || extras.sickness() != null;
        stated(InputKind.SICKNESS, role, isReplaced || extras.noRisk() ? extras.sickness() : null, Percentage::percent);
        stated(InputKind.LEAVE, role, isReplaced ? extras.leave() : null, Hours::value);
        stated(InputKind.REPLACEMENT, role, isAbsent ? extras.replacement() : null, Money::euros);
        stated(InputKind.TRAINING_ONCE, role, extras.trainingOnce(), Money::euros);
        stated(InputKind.TRAINING_YEARLY, role, extras.trainingYearly(), Money::euros);
    }

    private <T> void stated(InputKind kind, NewRole role, @Nullable T amount, Function<T, BigDecimal> number) {
        if (amount != null) {
            add(kind, role.id(), number.apply(amount));
        }
    }

    /** What is expected of the years ahead. */
    private void years() {
        var horizon = state.horizon();
        var volume = horizon.volumeGrowth();
        if (volume != null) {
            add(InputKind.VOLUME_GROWTH, InputKind.PROJECT, volume.percent());
        }
        var rate = horizon.discountRate();
        if (rate != null) {
            add(InputKind.DISCOUNT_RATE, InputKind.PROJECT, rate.percent());
        }
    }

    private void handOver(String role) {
        var handOver = state.design().role(role).map(CarvedRole::handOver);
        var isUsed = changing.stream()
                .anyMatch(piece -> WorkTerms.isOf(piece, role) && WorkTerms.followsRole(state.design(), piece));
        if (isUsed) {
            handOver.ifPresent(minutes -> add(InputKind.HAND_OVER, role, minutes.giverMinutes()));
        }
    }

    private void robot(CostCase.Robot robot) {
        var design = state.design();
        var works = changing.stream()
                .filter(WorkTerms::isPresent)
                .flatMap(piece -> design.robotsOn(piece.activity().id()))
                .anyMatch(each -> each.id().equals(robot.id()));
        if (works) {
            add(InputKind.ROBOT_USE, robot.id(), HUNDRED);
        }
        paid(InputKind.ROBOT_PURCHASE, robot, robot.purchase());
        paid(InputKind.ROBOT_INTEGRATION, robot, robot.integration());
        paid(InputKind.ROBOT_TRAINING, robot, robot.training());
        var option = Objects.requireNonNull(design.robots().get(robot.id()));
        if (RobotSpending.follows(option)) {
            option.dealOrAmounts()
                    .item(RobotItem.Kind.HIRE)
                    .map(RobotItem::amount)
                    .ifPresent(price -> add(InputKind.ROBOT_HIRE, robot.id(), price.euros()));
            known(
                    InputKind.ROBOT_UPKEEP,
                    robot.id(),
                    RobotSpending.upkeep(robot).map(Money::euros));
        } else {
            known(InputKind.ROBOT_YEARLY, robot.id(), robot.yearly().map(Money::euros));
        }
    }

    /** What is paid once, where something is; a purchase wherever it is bought. */
    private void paid(InputKind kind, CostCase.Robot robot, Figure<Money> amount) {
        var isBought = kind == InputKind.ROBOT_PURCHASE && robot.terms().way() == RobotTerms.Way.BUY;
        if (isBought || amount.toOptional().filter(Money::isZero).isEmpty()) {
            known(kind, robot.id(), amount.map(Money::euros));
        }
    }

    private void contract(Bought.Contract contract) {
        known(
                BoughtSpending.priceOf(contract.per()),
                contract.id(),
                contract.price().map(Money::euros));
        var least = contract.leastPerYear();
        var kind = BoughtSpending.leastOf(contract.per());
        if (least != null && kind != null) {
            add(kind, contract.id(), least);
        }
        contract.keeping()
                .toOptional()
                .filter(hours -> !hours.isZero() && contract.keeperJobId() != null)
                .ifPresent(hours -> add(InputKind.BOUGHT_CARE, contract.id(), hours.value()));
    }

    private void known(InputKind kind, String id, Figure<BigDecimal> base) {
        base.toOptional().ifPresent(value -> add(kind, id, value));
    }

    private void add(InputKind kind, String id, BigDecimal base) {
        add(kind, id, base, kind.high());
    }

    private void add(InputKind kind, String id, BigDecimal base, BigDecimal high) {
        var key = kind.key(id);
        found.add(new Input(
                key,
                kind.label(kind.subject(state.redesign(), state.locations(), id).orElse(id)),
                kind.unit(),
                base,
                kind.low(),
                high,
                kind.decimals(),
                state.uncertainty().of(key).orElseGet(() -> start(kind, id, base))));
    }

    /** What holds when nobody says anything: the range of a task's own minutes. */
    private Distribution start(InputKind kind, String id, BigDecimal base) {
        if (kind == InputKind.MINUTES) {
            var figures = state.asIs().inventory().task(id);
            var min = figures.minMinutes() == null ? base : figures.minMinutes();
            var max = figures.maxMinutes() == null ? base : figures.maxMinutes();
            if (min.compareTo(max) < 0) {
                return new Distribution.Triangular(min, max);
            }
        }
        return new Distribution.Fixed();
    }
}
