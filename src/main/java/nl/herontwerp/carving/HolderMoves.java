package nl.herontwerp.carving;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What edits of roles, robots and freed hours do. Only called when the edit is not refused. */
final class HolderMoves {

    private HolderMoves() {}

    static Design put(Design design, CarvedRole role) {
        var roles = new LinkedHashMap<>(design.roles());
        roles.put(role.id(), role);
        return design.withRoles(roles);
    }

    static Design removeRole(Design design, String roleId) {
        var roles = new LinkedHashMap<>(design.roles());
        roles.remove(roleId);
        var terms = new HashMap<>(design.terms());
        terms.remove(roleId);
        return without(design, new Holder.Role(roleId)).withRoles(roles).withTerms(terms);
    }

    /** A supplier comes or is changed; what it does stays. */
    static Design put(Design design, Supplier supplier) {
        var suppliers = new LinkedHashMap<>(design.suppliers());
        suppliers.put(supplier.id(), supplier);
        return design.withSuppliers(suppliers);
    }

    static Design removeSupplier(Design design, String supplierId) {
        var suppliers = new LinkedHashMap<>(design.suppliers());
        suppliers.remove(supplierId);
        return without(design, new Holder.Supplier(supplierId)).withSuppliers(suppliers);
    }

    /** Gives all that somebody holds back to the present jobs. */
    private static Design without(Design design, Holder holder) {
        var assignments = new LinkedHashMap<>(design.assignments());
        assignments.values().removeIf(each -> each.holder().equals(holder));
        return design.withAssignments(assignments);
    }

    static Design settle(Design design, String roleId, TermsChange change) {
        var terms = new HashMap<>(design.terms());
        var changed = change.applyTo(design.termsOf(roleId));
        if (changed.equals(RoleTerms.EMPTY)) {
            terms.remove(roleId);
        } else {
            terms.put(roleId, changed);
        }
        return design.withTerms(terms);
    }

    static boolean isIn(Design design, String activityId, String roleId) {
        return design.assignments().get(activityId) instanceof Assignment.ToRole to
                && to.roleId().equals(roleId);
    }

    static Design assign(Design design, String activityId, @Nullable Assignment assignment) {
        var assignments = new LinkedHashMap<>(design.assignments());
        if (assignment == null) {
            assignments.remove(activityId);
        } else {
            assignments.put(activityId, assignment);
        }
        return design.withAssignments(assignments);
    }

    /** A new robot comes with what it covers; one that is there keeps what it covers now. */
    static Design put(Design design, RobotOption robot) {
        var robots = new LinkedHashMap<>(design.robots());
        robots.merge(robot.id(), robot, (now, put) -> put.withCoverage(now.coverage()));
        return design.withRobots(robots);
    }

    static Design removeRobot(Design design, String robotId) {
        var robots = new LinkedHashMap<>(design.robots());
        robots.remove(robotId);
        return design.withRobots(robots);
    }

    static Design cover(Design design, String robotId, String activityId, RobotOption.@Nullable Coverage coverage) {
        var robots = new LinkedHashMap<>(design.robots());
        robots.computeIfPresent(robotId, (id, robot) -> {
            var covered = new LinkedHashMap<>(robot.coverage());
            if (coverage == null) {
                covered.remove(activityId);
            } else {
                covered.put(activityId, coverage);
            }
            return robot.withCoverage(covered);
        });
        return design.withRobots(robots);
    }

    static Design use(Design design, String performerId, List<FreedUse> uses) {
        var all = new LinkedHashMap<>(design.freedUses());
        if (uses.isEmpty()) {
            all.remove(performerId);
        } else {
            all.put(performerId, uses);
        }
        return design.withFreedUses(all);
    }
}
