package nl.herontwerp.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herontwerp.bpmn.ModelLibrary;
import nl.herontwerp.bpmn.RedesignPlan;
import nl.herontwerp.carving.Design;
import nl.herontwerp.carving.Division;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.process.AsIs;
import org.jspecify.annotations.Nullable;

/**
 * What a redesign changes in the model file. A piece goes to the lane of the carved role that holds
 * it. It goes to a robot's lane only when one robot does all of it and no human work remains; otherwise
 * it stays with its human holder, who loads, watches and handles exceptions. What is bought goes to the lane of its
 * supplier. Roles, robots and suppliers get a lane only when something goes there. A task of which nothing changes is left out.
 */
public final class RedesignPlans {

    private RedesignPlans() {}

    /** What changes in the main model. */
    public static RedesignPlan of(Workspace workspace) {
        return of(workspace, workspace.library().entries().getFirst());
    }

    /** What changes in one of the models of the project. */
    public static RedesignPlan of(Workspace workspace, ModelLibrary.Entry model) {
        return of(model, workspace.asIs(), workspace.design(), workspace.division());
    }

    /**
     * What changes in one model of a library.
     *
     * @param asIs of the library as a whole
     */
    public static RedesignPlan of(ModelLibrary.Entry model, AsIs asIs, Design design, Division division) {
        var pieces = new LinkedHashMap<String, List<RedesignPlan.Piece>>();
        var stopped = new HashSet<String>();
        var used = new LinkedHashSet<String>();
        for (var task : asIs.model().tasks()) {
            if (!model.has(task.id())) {
                continue;
            }
            var id = model.local(task.id());
            var kept = new ArrayList<RedesignPlan.Piece>();
            var all = division.piecesOf(task.id());
            for (var piece : all) {
                if (!(piece.holder() instanceof Holder.Nobody)) {
                    var lane = lane(design, piece);
                    if (lane != null) {
                        used.add(lane);
                    }
                    kept.add(new RedesignPlan.Piece(piece.activity().name(), lane));
                }
            }
            if (kept.isEmpty()) {
                stopped.add(id);
            } else if (all.size() > 1 || kept.getFirst().laneKey() != null) {
                pieces.put(id, kept);
            }
        }
        return new RedesignPlan(lanes(design, used), pieces, stopped, countedByHand(model, asIs));
    }

    /** Tasks of which a user knows better than the flow how often they are done. */
    private static Set<String> countedByHand(ModelLibrary.Entry model, AsIs asIs) {
        return asIs.inventory().tasks().entrySet().stream()
                .filter(task -> task.getValue().visitsPerCase() != null)
                .map(Map.Entry::getKey)
                .filter(model::has)
                .map(model::local)
                .collect(Collectors.toSet());
    }

    /** Lanes in use, roles first and suppliers last, in the order of the design. */
    private static List<RedesignPlan.NewLane> lanes(Design design, LinkedHashSet<String> used) {
        var lanes = new ArrayList<RedesignPlan.NewLane>();
        design.roles().values().forEach(role -> lanes.add(new RedesignPlan.NewLane(roleKey(role.id()), role.name())));
        design.robots()
                .values()
                .forEach(robot -> lanes.add(new RedesignPlan.NewLane(robotKey(robot.id()), robot.name())));
        design.suppliers()
                .values()
                .forEach(supplier -> lanes.add(new RedesignPlan.NewLane(supplierKey(supplier.id()), supplier.name())));
        lanes.removeIf(lane -> !used.contains(lane.key()));
        return lanes;
    }

    static @Nullable String lane(Design design, PieceWork piece) {
        if (piece.holder() instanceof Holder.Supplier(var supplierId)) {
            return supplierKey(supplierId);
        }
        var robot = design.robotsOn(piece.activity().id())
                .filter(each -> {
                    var coverage = each.coverage().get(piece.activity().id());
                    return coverage != null
                            && coverage.share().isBetween(100, 100)
                            && coverage.remainingHuman().isBetween(0, 0);
                })
                .findFirst();
        if (robot.isPresent()) {
            return robotKey(robot.get().id());
        }
        return piece.holder() instanceof Holder.Role(var roleId) ? roleKey(roleId) : null;
    }

    static String roleKey(String roleId) {
        return "role:" + roleId;
    }

    static String supplierKey(String supplierId) {
        return "supplier:" + supplierId;
    }

    static String robotKey(String robotId) {
        return "robot:" + robotId;
    }
}
