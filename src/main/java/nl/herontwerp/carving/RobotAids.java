package nl.herontwerp.carving;

import java.util.ArrayList;
import java.util.stream.Stream;

/** Robots that make a piece ask less: to the class of the piece they are as any aid. */
public final class RobotAids {

    private RobotAids() {}

    /** The piece with an aid for each demand that a robot lowers; only to judge it by. */
    public static Activity aided(Design design, Activity piece) {
        var aids = design.robotsOn(piece.id())
                .flatMap(robot -> aids(robot, piece.id()))
                .toList();
        if (aids.isEmpty()) {
            return piece;
        }
        var all = new ArrayList<>(piece.measures());
        all.addAll(aids);
        return piece.withMeasures(all);
    }

    private static Stream<SupportMeasure> aids(RobotOption robot, String activityId) {
        var coverage = robot.coverage().get(activityId);
        var help = coverage == null ? null : coverage.help();
        return help == null
                ? Stream.empty()
                : help.lowersTo().entrySet().stream()
                        .map(lowered -> new SupportMeasure(
                                "robot:" + robot.id() + ":" + lowered.getKey(),
                                SupportMeasure.Kind.TECHNICAL,
                                robot.name(),
                                lowered.getKey(),
                                lowered.getValue(),
                                null,
                                null));
    }
}
