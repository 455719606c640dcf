package nl.herontwerp.process;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one task; null is "not known yet".
 *
 * @param activeMinutes minutes of work each time, zero or more; the likely value when there is a range
 * @param waitingMinutes minutes of waiting each time, zero or more; never costed as work
 * @param visitsPerCase how often per case, zero or more, when a user knows better than the flow
 * @param timesPerYear how often a year, zero or more, for work that does not come with cases; goes
 *     before {@code visitsPerCase}
 * @param performerId who does it, when that is not the lane it stands on
 * @param minMinutes the least minutes of work that it takes, at most {@code activeMinutes}
 * @param maxMinutes the most minutes of work that it takes, at least {@code activeMinutes}
 * @param scan what was found out on the shop floor
 */
public record TaskFigures(
        @Nullable Sourced<BigDecimal> activeMinutes,
        @Nullable Sourced<BigDecimal> waitingMinutes,
        @Nullable Sourced<BigDecimal> visitsPerCase,
        @Nullable Sourced<BigDecimal> timesPerYear,
        @Nullable String performerId,
        @Nullable BigDecimal minMinutes,
        @Nullable BigDecimal maxMinutes,
        @Nullable TaskScan scan) {

    public static final TaskFigures EMPTY = new TaskFigures(null, null, null, null, null);

    /** Figures without a range, of a task about which nothing else was found out. */
    public TaskFigures(
            @Nullable Sourced<BigDecimal> activeMinutes,
            @Nullable Sourced<BigDecimal> waitingMinutes,
            @Nullable Sourced<BigDecimal> visitsPerCase,
            @Nullable Sourced<BigDecimal> timesPerYear,
            @Nullable String performerId) {
        this(activeMinutes, waitingMinutes, visitsPerCase, timesPerYear, performerId, null, null, null);
    }

    /** Whether the minutes are given as more than one value. */
    public boolean hasRange() {
        return minMinutes != null || maxMinutes != null;
    }

    /** What was found out; nothing known when nobody asked. */
    public TaskScan found() {
        return scan == null ? TaskScan.EMPTY : scan;
    }

    public TaskFigures withActiveMinutes(@Nullable Sourced<BigDecimal> minutes) {
        return withRange(minutes == null ? null : minMinutes, minutes, minutes == null ? null : maxMinutes);
    }

    /** Minutes each time without where they come from; null when not known. */
    public @Nullable BigDecimal likelyMinutes() {
        return activeMinutes == null ? null : activeMinutes.value();
    }

    public TaskFigures withRange(
            @Nullable BigDecimal min, @Nullable Sourced<BigDecimal> likely, @Nullable BigDecimal max) {
        return new TaskFigures(likely, waitingMinutes, visitsPerCase, timesPerYear, performerId, min, max, scan);
    }

    public TaskFigures withWaitingMinutes(@Nullable Sourced<BigDecimal> minutes) {
        return with(minutes, visitsPerCase, timesPerYear, performerId, scan);
    }

    public TaskFigures withVisitsPerCase(@Nullable Sourced<BigDecimal> visits) {
        return with(waitingMinutes, visits, timesPerYear, performerId, scan);
    }

    public TaskFigures withTimesPerYear(@Nullable Sourced<BigDecimal> times) {
        return with(waitingMinutes, visitsPerCase, times, performerId, scan);
    }

    public TaskFigures withPerformerId(@Nullable String performer) {
        return with(waitingMinutes, visitsPerCase, timesPerYear, performer, scan);
    }

    public TaskFigures withScan(TaskScan found) {
        var kept = found.equals(TaskScan.EMPTY) ? null : found;
        return with(waitingMinutes, visitsPerCase, timesPerYear, performerId, kept);
    }

    private TaskFigures with(
            @Nullable Sourced<BigDecimal> waiting,
            @Nullable Sourced<BigDecimal> visits,
            @Nullable Sourced<BigDecimal> times,
            @Nullable String performer,
            @Nullable TaskScan found) {
        return new TaskFigures(activeMinutes, waiting, visits, times, performer, minMinutes, maxMinutes, found);
    }
}
