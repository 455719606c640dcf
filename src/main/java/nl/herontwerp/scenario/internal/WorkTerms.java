package nl.herontwerp.scenario.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herontwerp.carving.Assignment;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Divider;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.process.Loads;
import nl.herontwerp.scenario.InputKind;

/**
 * The hours a year that each present job gains, as a sum of products: (minutes x part - hand-over) x times a case x cases a year x
 * the part of it that comes to pass. In each of these numbers alone the hours are a straight line, as {@link Divider} has them.
 */
final class WorkTerms {

    private static final double MINUTES_AN_HOUR = 60;
    private static final double PERCENT = 100;

    private final List<String> jobs;
    private final Standing state;
    private final Loads loads;
    private final Function<String, Integer> place;
    private final List<Term> terms = new ArrayList<>();

    private WorkTerms(List<String> jobs, Standing state, Loads loads, Function<String, Integer> place) {
        this.jobs = jobs;
        this.state = state;
        this.loads = loads;
        this.place = place;
    }

    /**
     * One product.
     *
     * @param job place of the job that gains
     * @param times how often it is done for each case, or a year
     * @param cases place of the cases a year; -1 is work that does not come with cases
     * @param minutes place of the minutes among the values; -1 when there are none, and {@code perMinute} is 0
     * @param handOver place of the minutes that handing over takes; -1 when they are in {@code fixed}
     * @param part what comes to pass
     * @param perMinute hours for each minute and time
     * @param fixed hours for each time, whatever the minutes; negative for handing over
     */
    private record Term(
            int job, int times, int cases, int minutes, int handOver, Part part, double perMinute, double fixed) {

        /** Hours each time. */
        double hours(double[] values) {
            return (minutes < 0 ? 0 : values[minutes]) * perMinute
                    + fixed
                    - (handOver < 0 ? 0 : values[handOver] / MINUTES_AN_HOUR);
        }
    }

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
            Standing state,
            Loads loads,
            Division division,
            List<String> jobs,
            Frequencies frequencies,
            Function<String, Integer> place) {
        var all = new WorkTerms(jobs, state, loads, place);
        for (var piece : changing(state.design(), division)) {
            if (jobs.contains(piece.performerId())) {
                frequencies.of(piece.taskId()).forEach(times -> all.add(piece, times));
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

    /**
     * Hours a year that each job gains.
     *
     * @param times what {@link Frequencies} gave for the same values
     */
    double[] freed(double[] values, double[] times) {
        var freed = new double[jobs.size()];
        for (var term : terms) {
            var cases = term.cases < 0 ? 1 : values[term.cases];
            freed[term.job] += term.hours(values) * times[term.times] * cases * term.part.of(values);
        }
        return freed;
    }

    /** Whether a job may gain less than nothing: what it hands over costs it minutes. */
    boolean mayLose(int job) {
        return terms.stream()
                .anyMatch(term -> term.job == job && (term.handOver >= 0 || term.fixed < 0 || term.perMinute < 0));
    }

    private void add(PieceWork piece, Frequencies.Entry times) {
        switch (piece.holder()) {
            case Holder.Role(var role) ->
                add(piece, times, Part.at(place.apply(InputKind.DONE.key(role))), handOver(piece, role));
            case Holder.Supplier supplier -> add(piece, times, Part.ALL, -1);
            case Holder.Nobody nobody -> add(piece, times, Part.ALL, -1);
            case Holder.Present present -> add(piece, times, robots(state.design(), piece, place), -1);
        }
    }

    /** The place of the minutes of handing over, where the role's are meant. */
    private int handOver(PieceWork piece, String role) {
        return followsRole(state.design(), piece) ? place.apply(InputKind.HAND_OVER.key(role)) : -1;
    }

    /** Whether a piece has no minutes of its own for handing it over. */
    static boolean followsRole(Design design, PieceWork piece) {
        return design.assignments().get(piece.activity().id()) instanceof Assignment.ToRole to && to.handOver() == null;
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

    private void add(PieceWork piece, Frequencies.Entry times, Part part, int handOver) {
        var minutes = place.apply(InputKind.MINUTES.key(piece.taskId()));
        var share = piece.share().doubleValue() / MINUTES_AN_HOUR;
        var fixed = handOver >= 0
                ? 0
                : -Divider.handOver(state.design(), piece.activity())
                                .map(each -> each.giverMinutes().doubleValue())
                                .orElse(0.0)
                        / MINUTES_AN_HOUR;
        if (minutes < 0) {
            var known =
                    Objects.requireNonNull(loads.tasks().get(piece.taskId())).activeMinutes();
            fixed += known.map(BigDecimal::doubleValue).toOptional().orElseThrow() * share;
        }
        var cases = times.process().isEmpty() ? -1 : place.apply(InputKind.CASES.key(times.process()));
        terms.add(new Term(
                jobs.indexOf(piece.performerId()),
                times.number(),
                cases,
                minutes,
                handOver,
                part,
                minutes < 0 ? 0 : share,
                fixed));
    }
}
