package nl.herontwerp.scenario.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herontwerp.carving.Division;
import nl.herontwerp.costing.CostCase;
import nl.herontwerp.costing.CostCase.PresentJob;
import nl.herontwerp.costing.CostImpact;
import nl.herontwerp.costing.CostLine;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Money;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import nl.herontwerp.uncertainty.Input;
import nl.herontwerp.uncertainty.Model;
import nl.herontwerp.wagerules.ParameterRegister;
import org.jspecify.annotations.Nullable;

/**
 * The saving of a scenario in euros a year, for any values of its inputs: the same lines that the cost table has, each rounded to
 * the cent. Hours are sums of products; what an hour, a role, a robot or a supplier costs is asked of the cost room, once for each value. A test
 * holds it against the whole calculation.
 */
final class SavingModel implements Model {

    private final Frequencies frequencies;
    private final WorkTerms work;
    private final List<JobSaving> jobs;
    private final List<RoleSpending> roles;
    private final List<RobotSpending> robots;
    private final List<BoughtSpending> bought;
    private final long others;

    private SavingModel(
            Frequencies frequencies,
            WorkTerms work,
            List<JobSaving> jobs,
            List<RoleSpending> roles,
            List<RobotSpending> robots,
            List<BoughtSpending> bought,
            long others) {
        this.frequencies = frequencies;
        this.work = work;
        this.jobs = jobs;
        this.roles = roles;
        this.robots = robots;
        this.bought = bought;
        this.others = others;
    }

    /**
     * The model.
     *
     * @param impact whose difference a year is known
     * @param inputs what {@link UncertainInputs} found
     */
    static Figure<SavingModel> of(
            CostCase input,
            Standing state,
            Loads loads,
            Division division,
            CostImpact impact,
            ParameterRegister register,
            List<Input> inputs) {
        var place = places(inputs);
        var jobs = input.jobs();
        var pricing = Pricing.now(register);
        var savings = jobs(input, register, pricing, place);
        var drawn = inputs.stream().filter(Input::isUncertain).map(Input::key).collect(Collectors.toUnmodifiableSet());
        var frequencies =
                Frequencies.of(state.asIs(), loads, WorkInputs.tasks(state, division), place, drawn::contains);
        var work = WorkTerms.of(
                state, loads, division, jobs.stream().map(PresentJob::id).toList(), frequencies, place);
        var missing = new ArrayList<Phrase>();
        for (var i = 0; i < savings.size(); i++) {
            if (work.mayLose(i)) {
                missing.addAll(savings.get(i).workHourNow().missing());
            }
        }
        if (!missing.isEmpty()) {
            return new Figure.Unknown<>(missing);
        }
        var roles = roles(input, savings, register, pricing, place);
        var robots = input.robots().stream()
                .map(robot -> new RobotSpending(robot, state.redesign(), frequencies, place))
                .toList();
        var bought = input.bought().all().stream()
                .map(contract -> new BoughtSpending(
                        contract,
                        saving(input, savings, contract.keeperJobId()),
                        new BoughtSpending.Pieces(loads, division),
                        frequencies,
                        place))
                .toList();
        return Figure.known(new SavingModel(frequencies, work, savings, roles, robots, bought, others(impact)));
    }

    static List<JobSaving> jobs(
            CostCase input, ParameterRegister register, Pricing pricing, Function<String, Integer> place) {
        return input.jobs().stream()
                .map(job -> new JobSaving(input, job, register, pricing, place))
                .toList();
    }

    /** @param jobs what {@link #jobs} gave for the same year */
    static List<RoleSpending> roles(
            CostCase input,
            List<JobSaving> jobs,
            ParameterRegister register,
            Pricing pricing,
            Function<String, Integer> place) {
        return input.roles().stream()
                .map(role ->
                        new RoleSpending(input, role, saving(input, jobs, role.guideJobId()), register, pricing, place))
                .toList();
    }

    /** What {@link #jobs} gave for one of them; null where nobody is named. */
    static @Nullable JobSaving saving(CostCase input, List<JobSaving> jobs, @Nullable String jobId) {
        var place = input.jobs().stream().map(PresentJob::id).toList().indexOf(jobId);
        return place < 0 ? null : jobs.get(place);
    }

    /** Where each input stands, by its key; -1 of one that is none. */
    static Function<String, Integer> places(List<Input> inputs) {
        var places = new HashMap<String, Integer>();
        inputs.forEach(each -> places.put(each.key(), places.size()));
        return key -> places.getOrDefault(key, -1);
    }

    Frequencies frequencies() {
        return frequencies;
    }

    WorkTerms work() {
        return work;
    }

    List<RobotSpending> robots() {
        return robots;
    }

    List<BoughtSpending> bought() {
        return bought;
    }

    @Override
    public double at(double[] values) {
        var times = frequencies.at(values);
        var freed = work.freed(values, times);
        var cents = -others;
        for (var i = 0; i < freed.length; i++) {
            cents += jobs.get(i).cents(freed[i], values);
        }
        for (var role : roles) {
            cents -= role.cents(values);
        }
        for (var robot : robots) {
            cents -= robot.cents(values, times);
        }
        for (var contract : bought) {
            cents -= contract.cents(values, times);
        }
        return Cents.euros(cents);
    }

    /** Cents a year that are saved in money: without depreciation, and without what is worth something but is no money. */
    long money(double[] values) {
        var times = frequencies.at(values);
        var freed = work.freed(values, times);
        var cents = -others;
        for (var i = 0; i < freed.length; i++) {
            cents += jobs.get(i).cents(freed[i], values, Rise.NONE, true);
        }
        for (var role : roles) {
            cents -= role.cents(values);
        }
        for (var robot : robots) {
            cents -= robot.money(values, times);
        }
        for (var contract : bought) {
            cents -= contract.cents(values, times);
        }
        return cents;
    }

    /** Euros that are paid once more than the scenario counts with, for robots. */
    double moreOnce(double[] values) {
        var more = 0.0;
        for (var robot : robots) {
            more += robot.moreOnce(values);
        }
        return more;
    }

    /** Cents a year that no input changes, such as aids. */
    private static long others(CostImpact impact) {
        return impact.yearly().stream()
                .filter(line -> line.kind() == CostLine.Kind.SUPPORT
                        || Stream.of("job:", "role:", "robot:", "supplier:").noneMatch(line.id()::startsWith))
                .map(line -> line.difference().toOptional().orElse(Money.ZERO))
                .mapToLong(money -> Cents.of(money.euros().doubleValue()))
                .sum();
    }
}
