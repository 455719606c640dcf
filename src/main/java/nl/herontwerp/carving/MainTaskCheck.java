package nl.herontwerp.carving;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herontwerp.carving.RoleReview.MainTask;
import nl.herontwerp.carving.RoleReview.Mend;
import nl.herontwerp.carving.RoleReview.Severity;
import nl.herontwerp.carving.RoleReview.Warning;
import nl.herontwerp.kernel.Figure;
import nl.herontwerp.kernel.Hours;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** At most five main tasks, at least one, and no crumbs. */
final class MainTaskCheck implements RoleCheck {

    static final int MOST = 5;

    @Override
    public Stream<Warning> of(Look look) {
        var tasks = look.review().mainTasks();
        var counted = tasks.stream()
                .filter(task -> task.isMainTask().equals(Figure.known(true)))
                .count();
        var severity = look.role().subsidy() == CarvedRole.Subsidy.NONE ? Severity.WARNING : Severity.STOP;
        var found = Stream.<Warning>builder();
        if (counted > MOST) {
            found.add(say(severity, Phrase.of("carving.warning.mainTasks", counted, MOST), null, smallest(look)));
        }
        var least = RoleReviewer.mainTaskHours(look.role());
        if (counted == 0 && tasks.stream().allMatch(task -> task.isMainTask().isKnown())) {
            found.add(say(severity, Phrase.of("carving.warning.noMainTask", least), null, null));
        }
        tasks.stream()
                .filter(task -> task.isMainTask().equals(Figure.known(false)))
                .forEach(task -> found.add(crumb(look, task, least)));
        return found.build();
    }

    private static Warning crumb(Look look, MainTask task, Hours least) {
        var hours = task.hoursPerWeek().toOptional().orElseThrow();
        var block = block(look, task).orElseThrow();
        return say(
                Severity.WARNING,
                Phrase.of("carving.warning.crumb", block.name(), hours, least),
                block.pieces().getFirst().activity().id(),
                RoleCheck.giveBack(block));
    }

    private static @Nullable Mend smallest(Look look) {
        return look.review().mainTasks().stream()
                .filter(task -> task.isMainTask().equals(Figure.known(true)))
                .min(Comparator.comparing(
                        task -> task.hoursPerWeek().toOptional().orElseThrow()))
                .flatMap(task -> block(look, task))
                .map(RoleCheck::giveBack)
                .orElse(null);
    }

    private static Optional<WorkBlock> block(Look look, MainTask task) {
        return look.blocks().stream()
                .filter(block -> block.taskId().equals(task.taskId()))
                .findFirst();
    }

    private static Warning say(Severity severity, Phrase why, @Nullable String activityId, @Nullable Mend mend) {
        return new Warning(severity, why, Sources.MAIN_TASKS, activityId, mend);
    }
}
