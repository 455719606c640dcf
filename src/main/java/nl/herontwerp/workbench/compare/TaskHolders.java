package nl.herontwerp.workbench.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.process.Performer;
import nl.herontwerp.scenario.Workspace;
import nl.herontwerp.shell.Say;
import org.jspecify.annotations.Nullable;

/** Who does a task, in words: jobs, carved roles, robots and suppliers by name. */
final class TaskHolders {

    private TaskHolders() {}

    static String now(Workspace workspace, String taskId) {
        var names = new LinkedHashSet<String>();
        workspace.division().piecesOf(taskId).forEach(piece -> names.add(job(workspace, piece.performerId())));
        return String.join(", ", names);
    }

    static String then(Workspace workspace, String taskId) {
        var names = new LinkedHashSet<String>();
        var pieces = workspace.division().piecesOf(taskId);
        pieces.forEach(piece -> names.add(holder(workspace, piece)));
        pieces.forEach(piece -> robots(workspace, piece, names));
        return String.join(", ", names);
    }

    /** Tasks of the scenario that somebody else does than now, or with a robot. */
    static boolean isMoved(Workspace workspace, String taskId) {
        return !now(workspace, taskId).equals(then(workspace, taskId));
    }

    private static String holder(Workspace workspace, PieceWork piece) {
        return switch (piece.holder()) {
            case Holder.Present(var performer) -> job(workspace, performer);
            case Holder.Role(var role) ->
                Say.text(
                        "workbench.compare.tasks.role",
                        workspace.design().role(role).map(each -> each.name()).orElse(role));
            case Holder.Supplier(var supplier) ->
                Say.text(
                        "workbench.compare.tasks.supplier",
                        workspace
                                .design()
                                .supplier(supplier)
                                .map(each -> each.name())
                                .orElse(supplier));
            case Holder.Nobody() -> Say.text("workbench.compare.tasks.nobody");
        };
    }

    private static void robots(Workspace workspace, PieceWork piece, Set<String> names) {
        if (piece.holder().isOwn()) {
            workspace
                    .design()
                    .robotsOn(piece.activity().id())
                    .forEach(robot -> names.add(Say.text("workbench.compare.tasks.robot", robot.name())));
        }
    }

    private static String job(Workspace workspace, @Nullable String performerId) {
        Performer job = performerId == null
                ? null
                : workspace.asIs().inventory().performers().get(performerId);
        return job == null ? Say.text("workbench.compare.tasks.noJob") : job.name();
    }

    /** Task ids of all scenarios, in the order of the first. */
    static List<String> tasks(List<Workspace> columns) {
        var ids = new LinkedHashSet<String>();
        columns.forEach(column -> column.asIs().model().tasks().forEach(task -> ids.add(task.id())));
        return List.copyOf(ids);
    }
}
