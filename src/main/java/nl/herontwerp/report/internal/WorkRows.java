package nl.herontwerp.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.herontwerp.carving.Holder;
import nl.herontwerp.carving.PieceWork;
import nl.herontwerp.carving.RoleReview;
import nl.herontwerp.kernel.Phrase;
import nl.herontwerp.language.Texts;
import nl.herontwerp.process.Node;
import nl.herontwerp.process.Performer;
import nl.herontwerp.process.TaskFigures;
import nl.herontwerp.report.internal.ReportContent.PieceRow;
import nl.herontwerp.report.internal.ReportContent.RoleBlock;
import nl.herontwerp.report.internal.ReportContent.TaskRow;
import nl.herontwerp.scenario.Workspace;

/** The tasks, the pieces and the carved roles of a workspace as lines of a report. */
final class WorkRows {

    private final Workspace workspace;
    private final Texts texts;
    private final Written write;

    WorkRows(Workspace workspace, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        this.write = new Written(texts);
    }

    List<TaskRow> tasks() {
        return workspace.asIs().model().tasks().stream().map(this::task).toList();
    }

    /** The pieces of the tasks that are divided. */
    List<PieceRow> pieces() {
        return workspace.division().pieces().stream()
                .filter(piece -> workspace.design().splits().containsKey(piece.taskId()))
                .map(this::piece)
                .toList();
    }

    List<RoleBlock> roles() {
        return workspace.division().roles().stream().map(this::role).toList();
    }

    private TaskRow task(Node task) {
        var load = workspace.loads().tasks().get(task.id());
        var figures = workspace.asIs().inventory().task(task.id());
        var waiting = figures.waitingMinutes();
        var performer = workspace.asIs().inventory().performerOf(task).map(Performer::name);
        return new TaskRow(
                task.label(),
                performer.orElse(write.unknown()),
                minutes(load == null ? write.unknown() : write.number(load.activeMinutes()), figures),
                waiting == null ? "" : texts.formats().decimal(waiting.value(), 2),
                load == null ? write.unknown() : write.number(load.visitsPerCase()),
                load == null ? write.unknown() : write.hours(load.hoursPerYear()));
    }

    private String minutes(String likely, TaskFigures figures) {
        var sourced = figures.activeMinutes();
        if (sourced == null || !figures.hasRange()) {
            return likely;
        }
        var least = Objects.requireNonNullElse(figures.minMinutes(), sourced.value());
        var most = Objects.requireNonNullElse(figures.maxMinutes(), sourced.value());
        return likely + " (" + texts.formats().range(least, most, 2) + ")";
    }

    private PieceRow piece(PieceWork piece) {
        return new PieceRow(
                workspace.asIs().model().node(piece.taskId()).map(Node::label).orElse(piece.taskId()),
                piece.activity().name(),
                write.number(piece.minutes()),
                texts.render(
                        Phrase.ofEnum("carving.class", piece.classification().complexity())),
                texts.render(piece.classification().reason()),
                holder(piece));
    }

    private String holder(PieceWork piece) {
        var robots = workspace
                .design()
                .robotsOn(piece.activity().id())
                .map(robot -> robot.name())
                .toList();
        var human = switch (piece.holder()) {
            case Holder.Present(var performerId) ->
                workspace
                        .asIs()
                        .inventory()
                        .performer(performerId)
                        .map(Performer::name)
                        .orElse(write.unknown());
            case Holder.Role(var roleId) ->
                workspace.design().role(roleId).map(role -> role.name()).orElse(roleId);
            case Holder.Supplier(var supplierId) ->
                workspace
                        .design()
                        .supplier(supplierId)
                        .map(supplier -> texts.get("report.pieces.bought", supplier.name()))
                        .orElse(supplierId);
            case Holder.Nobody() -> texts.get("report.pieces.stopped");
        };
        return robots.isEmpty() || !piece.holder().isOwn()
                ? human
                : texts.get("report.pieces.withRobot", human, String.join(", ", robots));
    }

    private RoleBlock role(RoleReview role) {
        var terms = role.role();
        var facts = List.of(
                write.fact("report.role.positions", texts.formats().decimal(BigDecimal.valueOf(terms.positions()), 0)),
                write.fact("report.role.contract", texts.formats().hours(terms.contractHoursPerWeek())),
                write.fact("report.role.work", write.hours(role.hoursPerWeek())),
                write.fact("report.role.needed", write.hours(role.hoursNeededPerWeek())),
                write.fact("report.role.available", texts.formats().hours(role.hoursAvailablePerWeek())));
        var tasks = role.mainTasks().stream()
                .map(task -> texts.get(
                        task.isMainTask().toOptional().orElse(false)
                                ? "report.role.mainTask"
                                : "report.role.notMainTask",
                        task.name(),
                        write.hours(task.hoursPerWeek())))
                .toList();
        var warnings = role.warnings().stream()
                .map(warning -> texts.render(warning.why()))
                .toList();
        return new RoleBlock(terms.name(), facts, tasks, warnings);
    }
}
