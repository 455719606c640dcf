package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.FreedHoursUse;
import nl.herontwerp.costing.CostCase.NewRole;
import nl.herontwerp.costing.CostCase.PresentJob;
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
        finding.tasks(loads);
        input.jobs().forEach(finding::job);
        input.roles().forEach(role -> finding.role(role, register));
        input.robots().forEach(finding::robot);
        return finding.found.stream()
                .sorted(Comparator.comparing((Input each) -> InputKind.of(each.key()) == InputKind.MINUTES)
                        .thenComparing(each -> InputKind.of(each.key())))
                .toList();
    }

    private void tasks(Loads loads) {
        var tasks = new LinkedHashSet<String>();
        changing.forEach(piece -> tasks.add(piece.taskId()));
        for (var task : tasks) {
            if (state.asIs().inventory().task(task).activeMinutes() != null) {
                known(
                        InputKind.MINUTES,
                        task,
                        Objects.requireNonNull(loads.tasks().get(task)).activeMinutes());
            }
        }
        for (var process : WorkTerms.processes(state.asIs(), tasks)) {
            var cases = Objects.requireNonNull(
                    state.asIs().inventory().casesPerYear().get(process));
            add(InputKind.CASES, process, cases.value());
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
        var guides = input.roles().stream().anyMatch(role -> job.id().equals(role.guideJobId()));
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
        if (role.subsidy() != NewRole.Subsidy.NONE) {
            add(InputKind.SUBSIDY, role.id(), BigDecimal.ONE);
        }
        if (role.benefit() != NewRole.Benefit.NONE) {
            add(InputKind.BENEFIT, role.id(), BigDecimal.ONE);
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
        known(InputKind.ROBOT_PURCHASE, robot.id(), robot.purchase().map(Money::euros));
        known(InputKind.ROBOT_YEARLY, robot.id(), robot.yearly().map(Money::euros));
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
                kind.label(kind.subject(state.redesign(), id).orElse(id)),
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
