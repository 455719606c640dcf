package nl.herontwerp.process;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a task on the shop floor: the answers of the quick scan, and when and where
 * it is done. Everything may be unknown. Holds nothing about a person of the target group.
 *
 * @param belowLevel whether it is below the level of whoever does it now; null is not answered, as in all answers
 * @param leftUndone whether it is left undone
 * @param pilesUp whether it piles up
 * @param slowsOthers whether it slows others down
 * @param overtime whether there is overtime because of it
 * @param temporaryStaff whether temporary staff is hired because of it
 * @param interrupted whether whoever does it is interrupted in other work
 * @param windows when in the week it is done; empty is not known
 * @param location where it is done; empty is not known
 * @param department of which department it is; empty is not known
 * @param evidence how all this is known
 * @param askedUnknown questions that were asked and that nobody could answer
 */
public record TaskScan(
        @Nullable Boolean belowLevel,
        @Nullable Boolean leftUndone,
        @Nullable Boolean pilesUp,
        @Nullable Boolean slowsOthers,
        @Nullable Boolean overtime,
        @Nullable Boolean temporaryStaff,
        @Nullable Boolean interrupted,
        List<TimeWindow> windows,
        String location,
        String department,
        String notes,
        @Nullable Evidence evidence,
        Set<ScanQuestion> askedUnknown) {

    public static final TaskScan EMPTY =
            new TaskScan(null, null, null, null, null, null, null, List.of(), "", "", "", null, Set.of());

    public TaskScan {
        windows = windows == null ? List.of() : List.copyOf(windows);
        location = location == null ? "" : location;
        department = department == null ? "" : department;
        notes = notes == null ? "" : notes;
        // frozen copies from before this was kept have none
        askedUnknown = sorted(askedUnknown == null ? Set.of() : askedUnknown);
    }

    private static Set<ScanQuestion> sorted(Collection<ScanQuestion> questions) {
        var sorted = EnumSet.noneOf(ScanQuestion.class);
        sorted.addAll(questions);
        return Collections.unmodifiableSet(sorted);
    }

    /** The answer to a question; null is not asked, or asked and not known. */
    public @Nullable Boolean answer(ScanQuestion question) {
        return switch (question) {
            case BELOW_LEVEL -> belowLevel;
            case LEFT_UNDONE -> leftUndone;
            case PILES_UP -> pilesUp;
            case SLOWS_OTHERS -> slowsOthers;
            case OVERTIME -> overtime;
            case TEMPORARY_STAFF -> temporaryStaff;
            case INTERRUPTED -> interrupted;
        };
    }

    /** Null is as if it were never asked. */
    public TaskScan withAnswer(ScanQuestion question, @Nullable Boolean answer) {
        return withAnswer(question, answer, false);
    }

    /** The question was asked, and nobody knows the answer yet. */
    public TaskScan withUnknown(ScanQuestion question) {
        return withAnswer(question, null, true);
    }

    private TaskScan withAnswer(ScanQuestion question, @Nullable Boolean answer, boolean isUnknown) {
        var unknown = EnumSet.noneOf(ScanQuestion.class);
        unknown.addAll(askedUnknown);
        unknown.remove(question);
        if (isUnknown) {
            unknown.add(question);
        }
        return new TaskScan(
                question == ScanQuestion.BELOW_LEVEL ? answer : belowLevel,
                question == ScanQuestion.LEFT_UNDONE ? answer : leftUndone,
                question == ScanQuestion.PILES_UP ? answer : pilesUp,
                question == ScanQuestion.SLOWS_OTHERS ? answer : slowsOthers,
                question == ScanQuestion.OVERTIME ? answer : overtime,
                question == ScanQuestion.TEMPORARY_STAFF ? answer : temporaryStaff,
                question == ScanQuestion.INTERRUPTED ? answer : interrupted,
                windows,
                location,
                department,
                notes,
                evidence,
                unknown);
    }

    public TaskScan withWindows(List<TimeWindow> changed) {
        return with(changed, location, department, notes, evidence);
    }

    public TaskScan withLocation(String changed) {
        return with(windows, changed, department, notes, evidence);
    }

    public TaskScan withDepartment(String changed) {
        return with(windows, location, changed, notes, evidence);
    }

    public TaskScan withNotes(String changed) {
        return with(windows, location, department, changed, evidence);
    }

    public TaskScan withEvidence(@Nullable Evidence changed) {
        return with(windows, location, department, notes, changed);
    }

    private TaskScan with(
            List<TimeWindow> newWindows,
            String newLocation,
            String newDepartment,
            String newNotes,
            @Nullable Evidence newEvidence) {
        return new TaskScan(
                belowLevel,
                leftUndone,
                pilesUp,
                slowsOthers,
                overtime,
                temporaryStaff,
                interrupted,
                newWindows,
                newLocation,
                newDepartment,
                newNotes,
                newEvidence,
                askedUnknown);
    }
}
