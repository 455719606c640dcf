package nl.herontwerp.carving;

import java.util.List;
import java.util.Map;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;

/**
 * All work divided over its holders, now and in the redesign.
 *
 * @param pieces every piece of every task, in model order
 * @param roles review per carved role, in design order
 * @param freedHours hours a year that each present job gains, by performer id
 * @param robots whether each robot can keep up with its work, by robot id
 */
public record Division(
        List<PieceWork> pieces,
        List<RoleReview> roles,
        Map<String, Figure<Hours>> freedHours,
        Map<String, RobotLoad> robots) {

    public Division {
        // what was kept before the time of robots was counted says nothing of it
        robots = robots == null ? Map.of() : robots;
    }

    public List<PieceWork> piecesOf(String taskId) {
        return pieces.stream().filter(piece -> piece.taskId().equals(taskId)).toList();
    }
}
