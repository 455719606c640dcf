package nl.herontwerp.carving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.herontwerp.process.Inventory;
import nl.herontwerp.process.Loads;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import org.jspecify.annotations.Nullable;

/**
 * What still holds of an earlier division: that of which all that it was computed from is the very same object. What
 * is computed from something else as well has to compare that here.
 */
final class Unchanged {

    private final Divided before;
    private final Design was;
    private final Design is;
    private final Inventory known;
    private final Loads loads;
    private final boolean isComparable;
    private final boolean hasSameRobots;
    private final Map<String, List<PieceWork>> pieces = new HashMap<>();
    private final Map<String, RoleReview> reviews = new HashMap<>();

    Unchanged(Divided before, Redesign now, Loads loads) {
        this.before = before;
        this.was = before.redesign().design();
        this.is = now.design();
        this.known = now.asIs().inventory();
        this.loads = loads;
        isComparable = before.redesign().asIs().model() == now.asIs().model()
                && inventoryBefore().weeksPerYear() == known.weeksPerYear();
        hasSameRobots = isSame(
                List.copyOf(was.robots().values()), List.copyOf(is.robots().values()));
        before.division()
                .pieces()
                .forEach(piece -> pieces.computeIfAbsent(piece.taskId(), task -> new ArrayList<>())
                        .add(piece));
        before.division().roles().forEach(review -> reviews.put(review.role().id(), review));
    }

    /** When nothing was divided before. */
    static Unchanged nothing(Redesign now, Loads loads) {
        return new Unchanged(
                new Divided(now, loads, new Division(List.of(), List.of(), Map.of(), Map.of())), now, loads);
    }

    /** The pieces of a task; empty when they have to be computed. */
    List<PieceWork> pieces(Node task) {
        var id = task.id();
        var held = pieces.getOrDefault(id, List.of());
        return isComparable
                        && before.loads().tasks().get(id) == loads.tasks().get(id)
                        && was.splits().get(id) == is.splits().get(id)
                        && performer(inventoryBefore(), task).equals(performer(known, task))
                        && held.stream().allMatch(this::isHeldAlike)
                ? held
                : List.of();
    }

    private Inventory inventoryBefore() {
        return before.redesign().asIs().inventory();
    }

    private static Optional<String> performer(Inventory inventory, Node task) {
        return inventory.performerOf(task).map(Performer::id);
    }

    /** The same holder, who takes it over in the same time, and the same robots. */
    private boolean isHeldAlike(PieceWork piece) {
        var id = piece.activity().id();
        var assignment = is.assignments().get(id);
        return was.assignments().get(id) == assignment
                && (!(assignment instanceof Assignment.ToRole to)
                        || was.roles().get(to.roleId()) == is.roles().get(to.roleId()))
                && (!(assignment instanceof Assignment.ToSupplier bought)
                        || was.suppliers().get(bought.supplierId())
                                == is.suppliers().get(bought.supplierId()))
                && (hasSameRobots
                        || isSame(was.robotsOn(id).toList(), is.robotsOn(id).toList()));
    }

    /**
     * What was said of a role.
     *
     * @param held its pieces now
     */
    Optional<RoleReview> review(CarvedRole role, List<PieceWork> held) {
        return Optional.ofNullable(reviews.get(role.id()))
                .filter(review -> isComparable
                        && review.role() == role
                        && isSame(review.pieces(), held)
                        && was.composing() == is.composing()
                        && isGuidedAlike(role)
                        && held.stream().allMatch(this::isFoundAlike));
    }

    private boolean isGuidedAlike(CarvedRole role) {
        var guidance = role.guidance();
        return guidance == null
                || inventoryBefore().performers().get(guidance.performerId())
                        == known.performers().get(guidance.performerId());
    }

    /** Nothing else was found out about its task: when it occurs, where. */
    private boolean isFoundAlike(PieceWork piece) {
        return inventoryBefore().task(piece.taskId()).scan()
                == known.task(piece.taskId()).scan();
    }

    /**
     * The load of a robot.
     *
     * @param held all pieces now, by id
     */
    Optional<RobotLoad> robot(RobotOption robot, Map<String, PieceWork> held) {
        return Optional.ofNullable(before.division().robots().get(robot.id()))
                .filter(load -> isComparable
                        && was.robots().get(robot.id()) == robot
                        && robot.coverage().keySet().stream().allMatch(id -> wasThere(held.get(id))));
    }

    private boolean wasThere(@Nullable PieceWork piece) {
        return piece != null
                && pieces.getOrDefault(piece.taskId(), List.of()).stream().anyMatch(each -> each == piece);
    }

    private static boolean isSame(List<?> one, List<?> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(place -> one.get(place) == other.get(place));
    }
}
