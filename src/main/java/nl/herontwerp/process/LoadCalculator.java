package nl.herontwerp.process;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * From the present situation to hours of work: times a year = cases a year x visits per case, hours a
 * year = times a year x active minutes / 60, hours a week = hours a year / weeks a year. Nothing is
 * rounded but divisions (34 digits, half even) and visits (see {@link ExpectedVisits}).
 *
 * <p>A process that others call has the cases of its callers (see {@link CaseCounts}). Of a task that does not
 * come with cases the times a year are given themselves.
 *
 * <p>An automated task takes no human minutes unless some are entered. A sub-process is no work
 * itself: the tasks in it are.
 */
public final class LoadCalculator {

    private final AsIs asIs;
    private final Map<String, Figure<BigDecimal>> visits;
    private final CaseCounts counts;
    private final Map<String, Figure<BigDecimal>> cases = new HashMap<>();
    private final SequencedMap<String, TaskLoad> tasks = new LinkedHashMap<>();
    private @Nullable Loads loads;

    private LoadCalculator(AsIs asIs, @Nullable LoadCalculator before) {
        this.asIs = asIs;
        var known = before != null && runsAsOften(before.asIs, asIs) ? before : null;
        visits = known == null ? ExpectedVisits.of(asIs.model(), asIs.inventory()) : known.visits;
        counts = known == null ? CaseCounts.of(asIs) : known.counts;
        counts.inOrder().forEach(process -> cases.put(process, cases(process)));
        for (var task : asIs.model().tasks()) {
            var visitsPerCase = visits(task);
            tasks.put(
                    task.id(),
                    load(
                            asIs,
                            task,
                            visitsPerCase,
                            timesPerYear(task, visitsPerCase),
                            known == null ? null : known.tasks.get(task.id())));
        }
    }

    public static LoadCalculator of(AsIs asIs) {
        return new LoadCalculator(asIs, null);
    }

    public static Loads loads(AsIs asIs) {
        return of(asIs).loads();
    }

    /** The load of each task with what is missing; looking for that is not done before somebody asks. */
    public synchronized Loads loads() {
        var known = loads;
        if (known == null) {
            known = new Loads(tasks, new GapFinder(asIs, tasks).find());
            loads = known;
        }
        return known;
    }

    /** How often a year a task is done. */
    public Figure<BigDecimal> timesOfTask(String taskId) {
        return Objects.requireNonNull(tasks.get(taskId)).timesPerYear();
    }

    /** How often a year each node is passed, by its id: gateways and events as well as tasks. */
    public Map<String, Figure<BigDecimal>> timesOfNodes() {
        var times = new LinkedHashMap<String, Figure<BigDecimal>>();
        for (var node : asIs.model().nodes()) {
            times.put(node.id(), cases(node).with(Objects.requireNonNull(visits.get(node.id())), BigDecimal::multiply));
        }
        return times;
    }

    /**
     * The same of a changed situation. Goes through the flow again only where that has changed, and has the very same
     * load of a task whose figures are the same; else as if computed from nothing.
     */
    public LoadCalculator then(AsIs changed) {
        return changed == asIs ? this : new LoadCalculator(changed, this);
    }

    /** Whether all that visits, cases and weeks are computed from is the very same, entered figures of tasks aside. */
    private static boolean runsAsOften(AsIs one, AsIs other) {
        return one.model() == other.model()
                && one.inventory().flowProbabilities() == other.inventory().flowProbabilities()
                && one.inventory().repetitions() == other.inventory().repetitions()
                && one.inventory().weeksPerYear() == other.inventory().weeksPerYear()
                && one.inventory()
                        .casesPerYear()
                        .keySet()
                        .equals(other.inventory().casesPerYear().keySet());
    }

    /**
     * The load of a task of which it is known how often it runs.
     *
     * @param before a load of the same task with as many weeks a year, given back when nothing in it differs; null is none
     */
    static TaskLoad load(
            AsIs asIs,
            Node task,
            Figure<BigDecimal> visitsPerCase,
            Figure<BigDecimal> timesPerYear,
            @Nullable TaskLoad before) {
        var minutes = minutes(asIs, task);
        // numbers are only equal with as many decimals
        if (before != null
                && before.activeMinutes().equals(minutes)
                && before.visitsPerCase().equals(visitsPerCase)
                && before.timesPerYear().equals(timesPerYear)) {
            return before;
        }
        var hoursPerYear = isZero(minutes) || isZero(timesPerYear) || isZero(visitsPerCase)
                ? Figure.known(Hours.ZERO)
                : timesPerYear.with(minutes, (times, each) -> Hours.ofMinutes(times.multiply(each)));
        var weeks = asIs.inventory().weeksPerYear().value();
        var hoursPerWeek = hoursPerYear.map(hours -> hours.dividedBy(weeks, MathContext.DECIMAL128));
        return new TaskLoad(task.id(), visitsPerCase, timesPerYear, minutes, hoursPerYear, hoursPerWeek);
    }

    private Figure<BigDecimal> timesPerYear(Node task, Figure<BigDecimal> visitsPerCase) {
        var entered = asIs.inventory().task(task.id()).timesPerYear();
        return entered == null ? cases(task).with(visitsPerCase, BigDecimal::multiply) : Figure.known(entered.value());
    }

    private Figure<BigDecimal> visits(Node task) {
        var yearly = asIs.inventory().task(task.id()).timesPerYear();
        if (yearly != null) {
            return perCase(task, yearly.value());
        }
        var entered = asIs.inventory().task(task.id()).visitsPerCase();
        return entered == null ? Objects.requireNonNull(visits.get(task.id())) : Figure.known(entered.value());
    }

    /** What work that does not come with cases is per case, on average. */
    private Figure<BigDecimal> perCase(Node task, BigDecimal timesPerYear) {
        return cases(task) instanceof Figure.Known<BigDecimal>(var cases) && cases.signum() > 0
                ? Figure.known(timesPerYear.divide(cases, ExpectedVisits.DECIMALS, RoundingMode.HALF_EVEN))
                : Figure.unknown(Phrase.of("process.unknown.notPerCase", task.label()));
    }

    private Figure<BigDecimal> cases(Node task) {
        return Objects.requireNonNull(cases.get(task.processId()));
    }

    /** Cases a year of the process per case of which this one is counted; those of its callers are known before. */
    private Figure<BigDecimal> cases(String processId) {
        var counted = counts.caseOf(processId);
        if (!counted.equals(processId)) {
            return Objects.requireNonNull(cases.get(counted));
        }
        var entered = asIs.inventory().casesPerYear().get(processId);
        if (entered != null) {
            return Figure.known(entered.value());
        }
        return counts.isCalled(processId)
                ? Figure.total(
                        counts.callers(processId).stream().map(this::calls).toList(), BigDecimal.ZERO, BigDecimal::add)
                : Figure.unknown(GapFinder.casesMissing(asIs, processId));
    }

    /** How often a call is made in a year. */
    private Figure<BigDecimal> calls(Node caller) {
        return Objects.requireNonNull(cases.get(caller.processId()))
                .with(Objects.requireNonNull(visits.get(caller.id())), BigDecimal::multiply);
    }

    private static Figure<BigDecimal> minutes(AsIs asIs, Node task) {
        var entered = asIs.inventory().task(task.id()).activeMinutes();
        if (entered != null) {
            return Figure.known(entered.value());
        }
        return task.kind() == NodeKind.AUTOMATED_TASK
                ? Figure.known(BigDecimal.ZERO)
                : Figure.unknown(Phrase.of("process.missing.minutes", task.label()));
    }

    private static boolean isZero(Figure<BigDecimal> figure) {
        return figure instanceof Figure.Known<BigDecimal>(var value) && value.signum() == 0;
    }
}
