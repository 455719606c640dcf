package nl.herontwerp.carving;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.herontwerp.carving.CarvedRole.Guidance;
import nl.herontwerp.carving.CarvedRole.TaskEstimate;
import nl.herontwerp.carving.DesignEdit.Assign;
import nl.herontwerp.carving.DesignEdit.ChangeTerms;
import nl.herontwerp.carving.DesignEdit.Compose;
import nl.herontwerp.carving.DesignEdit.PutRobot;
import nl.herontwerp.carving.DesignEdit.PutRole;
import nl.herontwerp.carving.DesignEdit.RemoveRobot;
import nl.herontwerp.carving.DesignEdit.RemoveRole;
import nl.herontwerp.carving.DesignEdit.SetCoverage;
import nl.herontwerp.carving.DesignEdit.SetFreedUses;
import nl.herontwerp.carving.JudgementEdit.ConfirmPiece;
import nl.herontwerp.carving.JudgementEdit.OverrideClass;
import nl.herontwerp.carving.JudgementEdit.PutMeasure;
import nl.herontwerp.carving.JudgementEdit.RemoveMeasure;
import nl.herontwerp.carving.JudgementEdit.SetDemand;
import nl.herontwerp.carving.JudgementEdit.SetHardStop;
import nl.herontwerp.carving.JudgementEdit.SetWorkItems;
import nl.herontwerp.carving.JudgementEdit.TakeOver;
import nl.herontwerp.carving.PieceEdit.AddPiece;
import nl.herontwerp.carving.PieceEdit.MergePieces;
import nl.herontwerp.carving.PieceEdit.MovePiece;
import nl.herontwerp.carving.PieceEdit.Redivide;
import nl.herontwerp.carving.PieceEdit.RenamePiece;
import nl.herontwerp.carving.PieceEdit.ResizePiece;
import nl.herontwerp.carving.PieceEdit.ScaleTask;
import nl.herontwerp.carving.PieceEdit.SplitPiece;
import nl.herontwerp.carving.PieceEdit.SplitTask;
import nl.herontwerp.carving.SupplierEdit.PutSupplier;
import nl.herontwerp.carving.SupplierEdit.RemoveSupplier;

/** Which elements of a model an edit is about, and the same edit about other elements. */
public final class DesignElements {

    private static final String WHOLE = Activity.wholeId("");

    private DesignElements() {}

    /** The ids of tasks and present jobs that the edit itself names; pieces with a name of their own are none. */
    public static Set<String> of(DesignEdit edit) {
        var ids = new LinkedHashSet<String>();
        with(edit, id -> {
            ids.add(id);
            return id;
        });
        return ids;
    }

    /** The pieces that the edit is about. */
    public static Set<String> pieces(DesignEdit edit) {
        return switch (edit) {
            case SplitPiece split -> Set.of(split.activityId());
            case MergePieces merge -> Set.of(merge.keptId());
            case ResizePiece resize -> Set.of(resize.activityId());
            case RenamePiece rename -> Set.of(rename.activityId());
            case MovePiece move -> Set.of(move.activityId());
            case SetDemand demand -> Set.of(demand.activityId());
            case SetHardStop stop -> Set.of(stop.activityId());
            case OverrideClass override -> Set.of(override.activityId());
            case PutMeasure put -> Set.of(put.activityId());
            case RemoveMeasure remove -> Set.of(remove.activityId());
            case SetWorkItems items -> Set.of(items.activityId());
            case ConfirmPiece confirm -> Set.of(confirm.activityId());
            case TakeOver taken -> Set.of(taken.activityId());
            case AddPiece add -> Set.of(add.activityId());
            case Redivide redivide -> Set.of();
            case Assign assign -> Set.of(assign.activityId());
            case SetCoverage coverage -> Set.of(coverage.activityId());
            case PutRobot put -> put.robot().coverage().keySet();
            case SplitTask split -> Set.of();
            case ScaleTask scale -> Set.of();
            case PutRole put -> Set.of();
            case RemoveRole remove -> Set.of();
            case RemoveRobot remove -> Set.of();
            case PutSupplier put -> Set.of();
            case RemoveSupplier remove -> Set.of();
            case SetFreedUses uses -> Set.of();
            case Compose compose -> Set.of();
            case ChangeTerms terms -> Set.of();
        };
    }

    /** The edit with other ids of tasks and of present jobs that lanes stand for. */
    public static DesignEdit with(DesignEdit edit, UnaryOperator<String> ids) {
        return switch (edit) {
            case SplitPiece(var piece, var id, var name, var weight) ->
                new SplitPiece(piece(piece, ids), id, name, weight);
            case SplitTask(var task, var pieces) ->
                new SplitTask(
                        ids.apply(task),
                        pieces.stream().map(each -> with(each, ids)).toList());
            case ScaleTask(var task, var total) -> new ScaleTask(ids.apply(task), total);
            case MergePieces(var kept, var merged) -> new MergePieces(piece(kept, ids), piece(merged, ids));
            case ResizePiece(var piece, var weight) -> new ResizePiece(piece(piece, ids), weight);
            case RenamePiece(var piece, var name) -> new RenamePiece(piece(piece, ids), name);
            case MovePiece(var piece, var index) -> new MovePiece(piece(piece, ids), index);
            case SetDemand(var piece, var demand, var score) -> new SetDemand(piece(piece, ids), demand, score);
            case SetHardStop(var piece, var stop, var applies) -> new SetHardStop(piece(piece, ids), stop, applies);
            case OverrideClass(var piece, var override) -> new OverrideClass(piece(piece, ids), override);
            case PutMeasure(var piece, var measure) -> new PutMeasure(piece(piece, ids), measure);
            case RemoveMeasure(var piece, var measure) -> new RemoveMeasure(piece(piece, ids), measure);
            case SetWorkItems(var piece, var items) -> new SetWorkItems(piece(piece, ids), items);
            case ConfirmPiece(var piece) -> new ConfirmPiece(piece(piece, ids));
            case TakeOver(var piece, var judged) -> new TakeOver(piece(piece, ids), with(judged, ids));
            case AddPiece(var from, var piece) -> new AddPiece(piece(from, ids), with(piece, ids));
            case Redivide(var task, var pieces) ->
                new Redivide(
                        ids.apply(task),
                        pieces.stream().map(each -> with(each, ids)).toList());
            case Assign(var piece, var assignment) -> new Assign(piece(piece, ids), assignment);
            case SetCoverage(var robot, var piece, var coverage) -> new SetCoverage(robot, piece(piece, ids), coverage);
            case PutRobot(var robot) -> new PutRobot(with(robot, ids));
            case PutRole(var role) -> new PutRole(with(role, ids));
            case SetFreedUses(var performer, var uses) -> new SetFreedUses(ids.apply(performer), uses);
            case RemoveRole remove -> remove;
            case RemoveRobot remove -> remove;
            case PutSupplier(var supplier) -> new PutSupplier(with(supplier, ids));
            case RemoveSupplier remove -> remove;
            case Compose(ComposingChange.AnswerQuality(var job, var question, var answer)) ->
                new Compose(new ComposingChange.AnswerQuality(ids.apply(job), question, answer));
            case Compose compose -> compose;
            case ChangeTerms terms -> terms;
        };
    }

    private static String piece(String activityId, UnaryOperator<String> ids) {
        return activityId.startsWith(WHOLE)
                ? Activity.wholeId(ids.apply(activityId.substring(WHOLE.length())))
                : activityId;
    }

    private static Activity with(Activity piece, UnaryOperator<String> ids) {
        return piece.withId(piece(piece.id(), ids));
    }

    private static RobotOption with(RobotOption robot, UnaryOperator<String> ids) {
        var coverage = new LinkedHashMap<String, RobotOption.Coverage>();
        robot.coverage().forEach((piece, covered) -> coverage.put(piece(piece, ids), covered));
        return robot.withCoverage(coverage);
    }

    private static Supplier with(Supplier supplier, UnaryOperator<String> ids) {
        var performer = supplier.care().performerId();
        return performer == null ? supplier : supplier.withCare(supplier.care().by(ids.apply(performer)));
    }

    private static CarvedRole with(CarvedRole role, UnaryOperator<String> ids) {
        var guided = role.guidance();
        return role.with(draft -> draft.guidance(guided == null ? null : with(guided, ids))
                .estimates(
                        role.estimates().stream().map(each -> with(each, ids)).toList()));
    }

    private static Guidance with(Guidance guidance, UnaryOperator<String> ids) {
        return new Guidance(
                ids.apply(guidance.performerId()),
                guidance.hoursPerWeek(),
                guidance.secondYear(),
                guidance.thirdYear());
    }

    private static TaskEstimate with(TaskEstimate estimate, UnaryOperator<String> ids) {
        return new TaskEstimate(
                ids.apply(estimate.taskId()),
                estimate.pace(),
                estimate.pieces(),
                estimate.norm(),
                estimate.quality(),
                estimate.netTime());
    }
}
