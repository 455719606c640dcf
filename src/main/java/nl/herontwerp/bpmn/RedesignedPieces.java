package nl.herontwerp.bpmn;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.herontwerp.process.Node;

/** Which tasks of a redesigned model are pieces of which tasks of the original. */
public final class RedesignedPieces {

    private RedesignedPieces() {}

    /**
     * The ids of the tasks of the original by the ids of the pieces that were added for them. The first
     * piece keeps the task's own id and is not among them.
     */
    public static Map<String, String> of(RedesignPlan plan, ModelFile original, ModelFile redesigned) {
        var before = original.model().nodesById();
        var pieces = new HashMap<String, String>();
        for (var node : redesigned.model().nodes()) {
            if (!before.containsKey(node.id())) {
                plan.pieces().keySet().stream()
                        .filter(task -> isPiece(plan, task, node))
                        .findFirst()
                        .ifPresent(task -> pieces.put(node.id(), task));
            }
        }
        return pieces;
    }

    /** The writer derives the id of a piece from its task's; its name begins with what the plan says. */
    private static boolean isPiece(RedesignPlan plan, String task, Node node) {
        return node.id().startsWith(task + "_")
                && Objects.requireNonNull(plan.pieces().get(task)).stream()
                        .anyMatch(piece ->
                                node.name().startsWith(piece.name().strip().replaceAll("\\s+", " ")));
    }
}
