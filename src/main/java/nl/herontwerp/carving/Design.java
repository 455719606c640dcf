package nl.herontwerp.carving;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.herontwerp.process.Node;
import org.jspecify.annotations.Nullable;

/**
 * One redesign of a process. Immutable; changed by {@link DesignEdit}s.
 *
 * @param splits the pieces of each task that was split or judged, by task id
 * @param roles carved roles by id, in the order shown
 * @param assignments by activity id; a piece without one stays with its present holder
 * @param robots options by id, in the order shown
 * @param freedUses what is done with freed hours, by performer id
 * @param composing what else is said to compose roles with
 * @param terms what HR settled about roles, by role id; a role without any has none
 * @param suppliers who take work over for a price by id, in the order shown
 */
public record Design(
        Map<String, List<Activity>> splits,
        SequencedMap<String, CarvedRole> roles,
        Map<String, Assignment> assignments,
        SequencedMap<String, RobotOption> robots,
        Map<String, List<FreedUse>> freedUses,
        Composing composing,
        Map<String, RoleTerms> terms,
        SequencedMap<String, Supplier> suppliers) {

    public static final Design EMPTY = new Design(
            Map.of(),
            new LinkedHashMap<>(),
            Map.of(),
            new LinkedHashMap<>(),
            Map.of(),
            Composing.NOTHING,
            Map.of(),
            new LinkedHashMap<>());

    public Design {
        splits = Map.copyOf(splits);
        roles = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(roles));
        assignments = Map.copyOf(assignments);
        robots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(robots));
        freedUses = Map.copyOf(freedUses);
        // designs that were kept before it could be said have none
        composing = composing == null ? Composing.NOTHING : composing;
        // designs that were kept before there were terms have none
        terms = terms == null ? Map.of() : Map.copyOf(terms);
        // designs that were kept before there were suppliers have none
        suppliers = Collections.unmodifiableSequencedMap(
                suppliers == null ? new LinkedHashMap<>() : new LinkedHashMap<>(suppliers));
    }

    /** The pieces of a task; one piece that is the whole task when it was not split. */
    public List<Activity> pieces(Node task) {
        var split = splits.get(task.id());
        return split != null ? split : List.of(Activity.of(Activity.wholeId(task.id()), task.label(), BigDecimal.ONE));
    }

    public Optional<Assignment> assignment(String activityId) {
        return Optional.ofNullable(assignments.get(activityId));
    }

    /** Whether people of the employer do a piece, whoever they are. */
    public boolean isOwn(String activityId) {
        return assignment(activityId).map(Assignment::holder).map(Holder::isOwn).orElse(true);
    }

    public Optional<CarvedRole> role(@Nullable String roleId) {
        return Optional.ofNullable(roleId).map(roles::get);
    }

    /** What HR settled about a role; nothing when there is no such role. */
    public RoleTerms termsOf(String roleId) {
        return terms.getOrDefault(roleId, RoleTerms.EMPTY);
    }

    /** The options that cover a piece. */
    public Stream<RobotOption> robotsOn(String activityId) {
        return robots.values().stream().filter(robot -> robot.coverage().containsKey(activityId));
    }

    public Design withSplits(Map<String, List<Activity>> changed) {
        return new Design(changed, roles, assignments, robots, freedUses, composing, terms, suppliers);
    }

    public Design withRoles(SequencedMap<String, CarvedRole> changed) {
        return new Design(splits, changed, assignments, robots, freedUses, composing, terms, suppliers);
    }

    public Design withAssignments(Map<String, Assignment> changed) {
        return new Design(splits, roles, changed, robots, freedUses, composing, terms, suppliers);
    }

    public Design withRobots(SequencedMap<String, RobotOption> changed) {
        return new Design(splits, roles, assignments, changed, freedUses, composing, terms, suppliers);
    }

    public Design withFreedUses(Map<String, List<FreedUse>> changed) {
        return new Design(splits, roles, assignments, robots, changed, composing, terms, suppliers);
    }

    public Design withComposing(Composing changed) {
        return new Design(splits, roles, assignments, robots, freedUses, changed, terms, suppliers);
    }

    public Design withTerms(Map<String, RoleTerms> changed) {
        return new Design(splits, roles, assignments, robots, freedUses, composing, changed, suppliers);
    }

    public Optional<Supplier> supplier(String supplierId) {
        return Optional.ofNullable(suppliers.get(supplierId));
    }

    public Design withSuppliers(SequencedMap<String, Supplier> changed) {
        return new Design(splits, roles, assignments, robots, freedUses, composing, terms, changed);
    }
}
