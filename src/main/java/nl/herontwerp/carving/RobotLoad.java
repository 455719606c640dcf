package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.process.Loads;
import org.jspecify.annotations.Nullable;

/**
 * Whether a robot can keep up with the work that it takes. A piece with which it only helps a person counts
 * when a cycle time is stated for it.
 *
 * @param timesPerYear repetitions a year that it takes
 * @param cycleSeconds seconds it works on a repetition, on average over its pieces, 34 digits
 * @param taktSeconds seconds that there are for each repetition: available time divided by repetitions, 34 digits
 * @param available hours a year in which it can work: shifts x hours x days x weeks x uptime
 * @param busy hours a year that it works: repetitions x cycle time, 34 digits
 */
public record RobotLoad(
        Figure<BigDecimal> timesPerYear,
        Figure<BigDecimal> cycleSeconds,
        Figure<BigDecimal> taktSeconds,
        Figure<Hours> available,
        Figure<Hours> busy) {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** The part of its available time in which it works; more than 100 % does not fit. 34 digits. */
    public Figure<Percentage> utilisation() {
        return busy.with(
                available,
                (worked, there) -> Percentage.ofFraction(worked.value().divide(there.value(), MathContext.DECIMAL128)));
    }

    /** What is said where it is known not to keep up: cycle time and takt, in seconds with one decimal, half up. */
    public Optional<Phrase> tooSlow() {
        return fits().equals(Figure.known(false))
                ? Optional.of(Phrase.of("carving.robot.tooSlow", seconds(cycleSeconds), seconds(taktSeconds)))
                : Optional.empty();
    }

    private static BigDecimal seconds(Figure<BigDecimal> known) {
        return known.toOptional().orElseThrow().setScale(1, RoundingMode.HALF_UP);
    }

    /** Whether its cycle time is at most the takt. */
    public Figure<Boolean> fits() {
        return cycleSeconds.with(taktSeconds, (cycle, takt) -> cycle.compareTo(takt) <= 0);
    }

    /** Computes it with the coverage of the robot itself, which need not be in the design yet. */
    public static RobotLoad of(Redesign redesign, RobotOption robot, Loads loads) {
        return of(redesign, robot, loads, id -> Pieces.find(redesign, id));
    }

    /** @param pieces finds the pieces of the redesign by id */
    static RobotLoad of(Redesign redesign, RobotOption robot, Loads loads, Function<String, Optional<Pieces>> pieces) {
        var worked = robot.coverage().entrySet().stream()
                .filter(covered -> covered.getValue().effect() == Effect.SUBSTITUTE
                        || covered.getValue().cycleSeconds() != null)
                .filter(covered -> redesign.design().isOwn(covered.getKey()))
                .toList();
        var eachTimes = new ArrayList<Figure<BigDecimal>>();
        var eachSeconds = new ArrayList<Figure<BigDecimal>>();
        for (var covered : worked) {
            var found = pieces.apply(covered.getKey());
            var ofPiece = times(found, covered, loads);
            eachTimes.add(ofPiece);
            eachSeconds.add(ofPiece.with(cycle(found, covered), BigDecimal::multiply));
        }
        var times = Figure.total(eachTimes, BigDecimal.ZERO, BigDecimal::add);
        var seconds = Figure.total(eachSeconds, BigDecimal.ZERO, BigDecimal::add);
        var some = worked.isEmpty()
                ? Figure.<BigDecimal>unknown(Phrase.of("carving.missing.robotWork", robot.name()))
                : times.flatMap(each -> each.signum() > 0
                        ? Figure.known(each)
                        : Figure.<BigDecimal>unknown(Phrase.of("carving.missing.robotWork", robot.name())));
        var available = available(redesign, robot);
        return new RobotLoad(
                times,
                seconds.with(some, (all, count) -> all.divide(count, MathContext.DECIMAL128)),
                available.with(
                        some, (hours, count) -> hours.value().multiply(HOUR).divide(count, MathContext.DECIMAL128)),
                available,
                seconds.map(all -> new Hours(all.divide(HOUR, MathContext.DECIMAL128))));
    }

    private static Figure<BigDecimal> times(Optional<Pieces> found, Map.Entry<String, Coverage> covered, Loads loads) {
        var load = found.map(piece -> loads.tasks().get(piece.task().id())).orElse(null);
        return load == null
                ? Figure.unknown(Phrase.of(
                        "carving.missing.load",
                        found.map(piece -> piece.task().label()).orElse(covered.getKey())))
                : load.timesPerYear()
                        .map(each -> each.multiply(covered.getValue().share().fraction()));
    }

    private static Figure<BigDecimal> cycle(Optional<Pieces> found, Map.Entry<String, Coverage> covered) {
        return Figure.ofNullable(
                covered.getValue().cycleSeconds(),
                Phrase.of(
                        "carving.missing.cycle",
                        found.map(piece -> piece.piece().name()).orElse(covered.getKey())));
    }

    private static Figure<Hours> available(Redesign redesign, RobotOption robot) {
        var times = robot.times() == null ? RobotTimes.UNKNOWN : robot.times();
        var hours = times.hoursPerShift();
        var uptime = times.uptime();
        return Figure.total(
                        List.of(
                                stated(times.shiftsPerDay(), "carving.missing.shifts", robot),
                                stated(hours == null ? null : hours.value(), "carving.missing.shiftHours", robot),
                                stated(times.daysPerWeek(), "carving.missing.days", robot),
                                stated(uptime == null ? null : uptime.fraction(), "carving.missing.uptime", robot)),
                        redesign.asIs().inventory().weeksPerYear().value(),
                        BigDecimal::multiply)
                .map(Hours::new);
    }

    private static Figure<BigDecimal> stated(@Nullable BigDecimal number, String missing, RobotOption robot) {
        return Figure.ofNullable(number, Phrase.of(missing, robot.name()));
    }
}
