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
 * @param suppliers how much each supplier takes over, by supplier id
 */
public record Division(
        List<PieceWork> pieces,
        List<RoleReview> roles,
        Map<String, Figure<Hours>> freedHours,
        Map<String, RobotLoad> robots,
        Map<String, SupplierWork> suppliers) {

    public Division {
        // what was kept before the time of robots was counted says nothing of it
        robots = robots == null ? Map.of() : robots;
        // what was kept before there were suppliers has none
        suppliers = suppliers == null ? Map.of() : suppliers;
    }

    /** A division in which nothing is bought. */
    public Division(
            List<PieceWork> pieces,
            List<RoleReview> roles,
            Map<String, Figure<Hours>> freedHours,
            Map<String, RobotLoad> robots) {
        this(pieces, roles, freedHours, robots, Map.of());
    }

    public List<PieceWork> piecesOf(String taskId) {
        return pieces.stream().filter(piece -> piece.taskId().equals(taskId)).toList();
    }
}
