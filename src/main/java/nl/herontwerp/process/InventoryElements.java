package nl.herontwerp.process;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.herontwerp.process.InventoryEdit.PutPerformer;
import nl.herontwerp.process.InventoryEdit.RemovePerformer;
import nl.herontwerp.process.InventoryEdit.SetActiveMinutes;
import nl.herontwerp.process.InventoryEdit.SetCasesPerYear;
import nl.herontwerp.process.InventoryEdit.SetFlowProbability;
import nl.herontwerp.process.InventoryEdit.SetPerformer;
import nl.herontwerp.process.InventoryEdit.SetRepetitions;
import nl.herontwerp.process.InventoryEdit.SetTimesPerYear;
import nl.herontwerp.process.InventoryEdit.SetVisitsPerCase;
import nl.herontwerp.process.InventoryEdit.SetWaitingMinutes;
import nl.herontwerp.process.InventoryEdit.SetWeeksPerYear;
import nl.herontwerp.process.RangeEdit.SetLeastMinutes;
import nl.herontwerp.process.RangeEdit.SetMinutesRange;
import nl.herontwerp.process.RangeEdit.SetMostMinutes;
import nl.herontwerp.process.ScanEdit.AnswerScan;
import nl.herontwerp.process.ScanEdit.AnswerUnknown;
import nl.herontwerp.process.ScanEdit.NameTask;
import nl.herontwerp.process.ScanEdit.SetDepartment;
import nl.herontwerp.process.ScanEdit.SetEvidence;
import nl.herontwerp.process.ScanEdit.SetLocation;
import nl.herontwerp.process.ScanEdit.SetNotes;
import nl.herontwerp.process.ScanEdit.SetTimeWindows;

/** Which elements of a model an edit is about, and the same edit about other elements. */
public final class InventoryElements {

    private InventoryElements() {}

    /** The ids that the edit names, the one that it is about first. */
    public static Set<String> of(InventoryEdit edit) {
        var ids = new LinkedHashSet<String>();
        with(edit, id -> {
            ids.add(id);
            return id;
        });
        return ids;
    }

    /** The edit with other ids; a present job that a lane stands for has the lane's id. */
    public static InventoryEdit with(InventoryEdit edit, UnaryOperator<String> ids) {
        return switch (edit) {
            case SetActiveMinutes(var task, var minutes, var from) ->
                new SetActiveMinutes(ids.apply(task), minutes, from);
            case SetWaitingMinutes(var task, var minutes, var from) ->
                new SetWaitingMinutes(ids.apply(task), minutes, from);
            case SetVisitsPerCase(var task, var visits, var from) ->
                new SetVisitsPerCase(ids.apply(task), visits, from);
            case SetTimesPerYear(var task, var times, var from) -> new SetTimesPerYear(ids.apply(task), times, from);
            case SetPerformer(var task, var performer) ->
                new SetPerformer(ids.apply(task), performer == null ? null : ids.apply(performer));
            case PutPerformer(var job) -> new PutPerformer(with(job, ids.apply(job.id())));
            case RemovePerformer(var performer) -> new RemovePerformer(ids.apply(performer));
            case SetFlowProbability(var flow, var chance, var from) ->
                new SetFlowProbability(ids.apply(flow), chance, from);
            case SetRepetitions(var node, var times, var from) -> new SetRepetitions(ids.apply(node), times, from);
            case SetCasesPerYear(var process, var cases, var from) ->
                new SetCasesPerYear(ids.apply(process), cases, from);
            case SetWeeksPerYear weeks -> weeks;
            case ScanEdit scan -> with(scan, ids.apply(scan.taskId()));
        };
    }

    private static ScanEdit with(ScanEdit edit, String task) {
        return switch (edit) {
            case SetLeastMinutes(var old, var minutes) -> new SetLeastMinutes(task, minutes);
            case SetMostMinutes(var old, var minutes) -> new SetMostMinutes(task, minutes);
            case SetMinutesRange(var old, var min, var likely, var max, var from) ->
                new SetMinutesRange(task, min, likely, max, from);
            case AnswerScan(var old, var question, var answer) -> new AnswerScan(task, question, answer);
            case NameTask(var old, var name) -> new NameTask(task, name);
            case AnswerUnknown(var old, var question) -> new AnswerUnknown(task, question);
            case SetTimeWindows(var old, var windows) -> new SetTimeWindows(task, windows);
            case SetLocation(var old, var location) -> new SetLocation(task, location);
            case SetDepartment(var old, var department) -> new SetDepartment(task, department);
            case SetNotes(var old, var notes) -> new SetNotes(task, notes);
            case SetEvidence(var old, var evidence) -> new SetEvidence(task, evidence);
        };
    }

    private static Performer with(Performer job, String id) {
        return new Performer(
                id,
                job.name(),
                job.people(),
                job.hourlyWage(),
                job.contractHoursPerWeek(),
                job.fullTimeHoursPerWeek(),
                job.workingDaysPerWeek(),
                job.scale(),
                job.terms());
    }
}
