package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herontwerp.carving.CarvedRole.HandOver;
import nl.herontwerp.carving.RobotOption.Coverage;
import nl.herontwerp.carving.RobotOption.Effect;
import nl.herontwerp.kernel.Explanation;
import nl.herontwerp.kernel.Explanation.Origin;
import nl.herontwerp.kernel.Explanation.Quantity;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Percentage;
import nl.herontwerp.kernel.Phrase;

/** Why a piece is the part of its task that it is, and what robots and handing over do to its time. */
final class WhyPieces {

    private final Design design;

    WhyPieces(Design design) {
        this.design = design;
    }

    /** The part of its task, from the sizes that the user gave the pieces. */
    Explanation share(PieceWork piece, List<Activity> all) {
        var total = all.stream().map(Activity::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Explanation.step(
                Phrase.of("carving.why.share"),
                percentage(piece.share()),
                "carving.why.share.formula",
                List.of(
                        size("carving.why.size", piece.activity().weight(), "carving.why.divided"),
                        size("carving.why.sizes", total, "carving.why.allSizes")));
    }

    private static Explanation size(String what, BigDecimal weight, String origin) {
        return new Explanation(
                Phrase.of(what),
                Figure.known(new Quantity.OfNumber(weight)),
                null,
                new Origin.Input(Phrase.of(origin), null),
                List.of(),
                Set.of());
    }

    /** The part of the time that robots take or save together; empty when none works on the piece. */
    Optional<Explanation> robots(PieceWork piece) {
        var activity = piece.activity();
        var each = design.robotsOn(activity.id())
                .flatMap(robot ->
                        Stream.ofNullable(robot.coverage().get(activity.id())).map(covered -> saved(robot, covered)))
                .toList();
        if (each.isEmpty() || !piece.holder().isOwn()) {
            return Optional.empty();
        }
        return Optional.of(
                each.size() == 1
                        ? each.getFirst()
                        : Explanation.computed(
                                Phrase.of("carving.why.robots"),
                                percentage(Divider.robotPart(design, activity)),
                                Phrase.of("carving.why.robots.formula"),
                                each));
    }

    private static Explanation saved(RobotOption robot, Coverage covered) {
        var takes = covered.effect() == Effect.SUBSTITUTE;
        return Explanation.step(
                Phrase.of(takes ? "carving.why.robotTakes" : "carving.why.robotSaves", robot.name()),
                percentage(covered.saved()),
                "carving.why.saved.formula",
                List.of(
                        stated("carving.why.robotShare", covered.share()),
                        stated("carving.why.remaining", covered.remainingHuman())));
    }

    private static Explanation stated(String what, Percentage percentage) {
        return Explanation.input(Phrase.of(what), Figure.known(new Quantity.OfPercentage(percentage)));
    }

    /** What handing a piece over takes the present job each time, its own minutes or those of its role or supplier. */
    Explanation giverMinutes(Activity activity) {
        var minutes = Divider.handOver(design, activity).orElse(HandOver.NONE).giverMinutes();
        return Explanation.input(
                Phrase.of("carving.why.handOverMinutes"), Figure.known(new Quantity.OfNumber(minutes)));
    }

    private static Figure<Quantity> percentage(BigDecimal fraction) {
        return Figure.known(new Quantity.OfPercentage(Percentage.ofFraction(fraction)));
    }
}
