package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.process.AsIs;
import nl.herontwerp.process.LoadCalculator;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Sourced;
import nl.herontwerp.scenario.InputKind;

/**
 * The hours a year that each present job gains, as a sum of products: (minutes x part + hand-over) x times a case x cases a year x
 * the part of it that comes to pass. In each of these numbers alone the hours are a straight line, as {@link Divider} has them.
 */
final class WorkTerms {

    private static final double MINUTES_AN_HOUR = 60;
    private static final double PERCENT = 100;

    private final int jobs;
    private final List<Term> terms = new ArrayList<>();

    private WorkTerms(int jobs) {
        this.jobs = jobs;
    }

    /**
     * One product.
     *
     * @param job place of the job that gains
     * @param minutes place of the minutes among the values; -1 when there are none, and {@code perMinute} is 0
     * @param cases place of the cases a year; -1 is work that does not come with cases
     * @param part what comes to pass
     * @param perMinute hours for each minute and case
     * @param fixed hours for each case, whatever the minutes; negative for handing over
     */
    private record Term(int job, int minutes, int cases, Part part, double perMinute, double fixed) {}

    /** What part of the hours comes to pass, 0 to 1. */
    private interface Part {
        Part ALL = values -> 1;

        double of(double[] values);

        /** A percentage among the values; all when it is not there. */
        static Part at(int place) {
            return place < 0 ? ALL : values -> values[place] / PERCENT;
        }
    }

    /** What one robot saves when it is used for all that it covers. */
    private record Saving(Part use, double saved, boolean helps) {}

    /** As {@link Divider#robotPart}: robots that take work add up, those that help save a part of what is left. */
    private record Robots(List<Saving> savings) implements Part {
        @Override
        public double of(double[] values) {
            var left = 1.0;
            for (var each : savings) {
                left -= each.helps ? 0 : each.use.of(values) * each.saved;
            }
            for (var each : savings) {
                left *= each.helps ? 1 - each.use.of(values) * each.saved : 1;
            }
            return 1 - left;
        }
    }

    /**
     * The terms of a scenario.
     *
     * @param jobs ids of the jobs whose hours are asked, in order
     * @param place of an input by its key; -1 when there is none
     */
    static WorkTerms of(
            Standing state, Loads loads, Division division, List<String> jobs, Function<String, Integer> place) {
        var all = new WorkTerms(jobs.size());
        var times = times(state.asIs(), loads);
        for (var piece : changing(state.design(), division)) {
            var job = jobs.indexOf(piece.performerId());
            if (job >= 0) {
                times.getOrDefault(piece.taskId(), Map.of()).forEach((process, perCase) -> {
                    var cases = process.isEmpty() ? -1 : place.apply(InputKind.CASES.key(process));
                    all.add(state.design(), loads, piece, job, cases, perCase.doubleValue(), place);
                });
            }
        }
        return all;
    }

    /** Pieces whose hours in the redesign are not what they are now, of somebody known. */
    static List<PieceWork> changing(Design design, Division division) {
        return division.pieces().stream()
                .filter(piece -> piece.performerId() != null)
                .filter(piece -> !isPresent(piece)
                        || Divider.robotPart(design, piece.activity()).signum() != 0)
                .toList();
    }

    static boolean isPresent(PieceWork piece) {
        return piece.holder() instanceof Holder.Present;
    }

    static boolean isOf(PieceWork piece, String roleId) {
        return piece.holder() instanceof Holder.Role(var id) && id.equals(roleId);
    }

    /** The processes whose cases decide how often these tasks are done. */
    static List<String> processes(AsIs asIs, Collection<String> tasks) {
        var perCase = perCase(asIs);
        return perCase.keySet().stream()
                .filter(process -> tasks.stream()
                        .map(task -> Objects.requireNonNull(Objects.requireNonNull(perCase.get(process))
                                        .tasks()
                                        .get(task))
                                .timesPerYear())
                        .anyMatch(times -> times.toOptional()
                                .filter(each -> each.signum() != 0)
                                .isPresent()))
                .toList();
    }

    /** Hours a year that each job gains. */
    double[] freed(double[] values) {
        var freed = new double[jobs];
        for (var term : terms) {
            var minutes = term.minutes < 0 ? 0 : values[term.minutes];
            var cases = term.cases < 0 ? 1 : values[term.cases];
            freed[term.job] += (minutes * term.perMinute + term.fixed) * cases * term.part.of(values);
        }
        return freed;
    }

    /** Whether a job may gain less than nothing: what it hands over costs it minutes. */
    boolean mayLose(int job) {
        return terms.stream().anyMatch(term -> term.job == job && (term.fixed < 0 || term.perMinute < 0));
    }

    private void add(
            Design design,
            Loads loads,
            PieceWork piece,
            int job,
            int cases,
            double perCase,
            Function<String, Integer> place) {
        var share = piece.share().doubleValue();
        switch (piece.holder()) {
            case Holder.Role(var role) -> {
                var given = Divider.handOver(design, piece.activity())
                        .map(each -> each.giverMinutes().doubleValue())
                        .orElse(0.0);
                add(
                        loads,
                        piece,
                        job,
                        cases,
                        Part.at(place.apply(InputKind.DONE.key(role))),
                        share * perCase,
                        given * perCase,
                        place);
            }
            case Holder.Nobody nobody -> add(loads, piece, job, cases, Part.ALL, share * perCase, 0, place);
            case Holder.Present present ->
                add(loads, piece, job, cases, robots(design, piece, place), share * perCase, 0, place);
        }
    }

    private static Robots robots(Design design, PieceWork piece, Function<String, Integer> place) {
        var id = piece.activity().id();
        return new Robots(design.robotsOn(id)
                .flatMap(robot -> Stream.ofNullable(robot.coverage().get(id))
                        .map(covered -> new Saving(
                                Part.at(place.apply(InputKind.ROBOT_USE.key(robot.id()))),
                                covered.saved().doubleValue(),
                                covered.effect() != Effect.SUBSTITUTE)))
                .toList());
    }

    private void add(
            Loads loads,
            PieceWork piece,
            int job,
            int cases,
            Part part,
            double perMinute,
            double given,
            Function<String, Integer> place) {
        var minutes = place.apply(InputKind.MINUTES.key(piece.taskId()));
        var fixed = -given / MINUTES_AN_HOUR;
        if (minutes < 0) {
            var known =
                    Objects.requireNonNull(loads.tasks().get(piece.taskId())).activeMinutes();
            fixed += known.map(BigDecimal::doubleValue).toOptional().orElseThrow() * perMinute / MINUTES_AN_HOUR;
        }
        terms.add(new Term(job, minutes, cases, part, minutes < 0 ? 0 : perMinute / MINUTES_AN_HOUR, fixed));
    }

    /** How often each task is done for one case of each process; under an empty id how often a year without cases. */
    private static Map<String, Map<String, BigDecimal>> times(AsIs asIs, Loads loads) {
        var times = new LinkedHashMap<String, Map<String, BigDecimal>>();
        var figures = asIs.inventory().tasks();
        figures.forEach((task, each) -> {
            var yearly = each.timesPerYear();
            if (yearly != null) {
                times.put(task, Map.of("", yearly.value()));
            }
        });
        perCase(asIs)
                .forEach((process, counted) -> counted.tasks()
                        .forEach((task, load) -> load.timesPerYear()
                                .toOptional()
                                .filter(each -> each.signum() != 0
                                        && asIs.inventory().task(task).timesPerYear() == null)
                                .ifPresent(each -> times.computeIfAbsent(task, any -> new LinkedHashMap<>())
                                        .put(process, each))));
        times.keySet().retainAll(loads.tasks().keySet());
        return times;
    }

    /** The loads with one case of one process and none of the others: they are a straight line in each. */
    private static Map<String, Loads> perCase(AsIs asIs) {
        var loads = new LinkedHashMap<String, Loads>();
        var processes = asIs.inventory().casesPerYear();
        for (var process : processes.keySet().stream().sorted().toList()) {
            var inventory = asIs.inventory();
            for (var other : processes.entrySet()) {
                var cases = other.getKey().equals(process) ? BigDecimal.ONE : BigDecimal.ZERO;
                inventory = inventory.withCasesPerYear(
                        other.getKey(), new Sourced<>(cases, other.getValue().provenance()));
            }
            loads.put(process, LoadCalculator.loads(asIs.with(inventory)));
        }
        return loads;
    }
}
