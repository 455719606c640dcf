package nl.herontwerp.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.herontwerp.kernel.Phrase;
import org.jspecify.annotations.Nullable;

/** What edits of the quick scan allow and how they name things. */
final class ScanLimits {

    private static final int MAX_NAME = 120;
    private static final int MAX_NOTES = 4_000;
    private static final int MAX_WINDOWS = 20;

    private ScanLimits() {}

    static AsIs with(AsIs state, String taskId, UnaryOperator<TaskScan> change) {
        var figures = state.inventory().task(taskId);
        return state.with(state.inventory().withTask(taskId, figures.withScan(change.apply(figures.found()))));
    }

    static Optional<Phrase> range(@Nullable BigDecimal min, @Nullable BigDecimal likely, @Nullable BigDecimal max) {
        if (likely == null && (min != null || max != null)) {
            return Optional.of(Phrase.of("process.refused.likelyMissing"));
        }
        return EditLimits.minutes(min)
                .or(() -> EditLimits.minutes(likely))
                .or(() -> EditLimits.minutes(max))
                .or(() -> order(min, likely, max));
    }

    /** An end of a range alone must fit the likely value that there is. */
    static Optional<Phrase> end(TaskFigures figures, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        return range(min, figures.likelyMinutes(), max);
    }

    static AsIs withRange(AsIs state, String taskId, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        var figures = state.inventory().task(taskId);
        return state.with(state.inventory().withTask(taskId, figures.withRange(min, figures.activeMinutes(), max)));
    }

    /** A likely value alone must fit the range that there is. */
    static Optional<Phrase> inRange(TaskFigures figures, @Nullable BigDecimal likely) {
        return likely == null ? Optional.empty() : order(figures.minMinutes(), likely, figures.maxMinutes());
    }

    private static Optional<Phrase> order(
            @Nullable BigDecimal min, @Nullable BigDecimal likely, @Nullable BigDecimal max) {
        if (likely != null && min != null && min.compareTo(likely) > 0) {
            return Optional.of(Phrase.of("process.refused.minAboveLikely", min, likely));
        }
        return likely != null && max != null && max.compareTo(likely) < 0
                ? Optional.of(Phrase.of("process.refused.maxBelowLikely", max, likely))
                : Optional.empty();
    }

    static Phrase ranged(
            AsIs before,
            String taskId,
            @Nullable BigDecimal min,
            @Nullable BigDecimal likely,
            @Nullable BigDecimal max) {
        var old = before.inventory().task(taskId);
        return Phrase.of(
                "process.edit.activeMinutes",
                EditLimits.label(before, taskId),
                said(old.minMinutes(), old.likelyMinutes(), old.maxMinutes()),
                said(min, likely, max));
    }

    /** "5 (3 to 8)", with what is missing of it left out. */
    private static Object said(@Nullable BigDecimal min, @Nullable BigDecimal likely, @Nullable BigDecimal max) {
        if (likely == null) {
            return Phrase.of("kernel.unknown");
        }
        return min == null && max == null
                ? likely
                : Phrase.of("process.edit.range", likely, min == null ? likely : min, max == null ? likely : max);
    }

    static Optional<Phrase> windows(List<TimeWindow> windows) {
        if (windows.size() > MAX_WINDOWS) {
            return Optional.of(Phrase.of("process.refused.windows", MAX_WINDOWS));
        }
        return windows.stream().anyMatch(window -> window.days().isEmpty())
                ? Optional.of(Phrase.of("process.refused.windowDays"))
                : Optional.empty();
    }

    static Optional<Phrase> taskName(String text) {
        return text.isBlank() ? Optional.of(Phrase.of("process.refused.taskName")) : name(text);
    }

    static Optional<Phrase> name(String text) {
        return longest(text, MAX_NAME);
    }

    static Optional<Phrase> notes(String text) {
        return longest(text, MAX_NOTES);
    }

    private static Optional<Phrase> longest(String text, int most) {
        return text.strip().length() > most
                ? Optional.of(Phrase.of(
                        "process.refused.textLength", most, text.strip().length()))
                : Optional.empty();
    }

    static Phrase said(String key, AsIs before, String taskId, String text) {
        var what = text.isBlank() ? Phrase.of("kernel.unknown") : text.strip();
        return Phrase.of(key, EditLimits.label(before, taskId), what);
    }
}
