package nl.herontwerp.process;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one task; null is "not known yet".
 *
 * @param activeMinutes minutes of work each time, zero or more
 * @param waitingMinutes minutes of waiting each time, zero or more; never costed as work
 * @param visitsPerCase how often per case, zero or more, when a user knows better than the flow
 * @param timesPerYear how often a year, zero or more, for work that does not come with cases; goes
 *     before {@code visitsPerCase}
 * @param performerId who does it, when that is not the lane it stands on
 */
public record TaskFigures(
        @Nullable Sourced<BigDecimal> activeMinutes,
        @Nullable Sourced<BigDecimal> waitingMinutes,
        @Nullable Sourced<BigDecimal> visitsPerCase,
        @Nullable Sourced<BigDecimal> timesPerYear,
        @Nullable String performerId) {

    public static final TaskFigures EMPTY = new TaskFigures(null, null, null, null, null);

    public TaskFigures withActiveMinutes(@Nullable Sourced<BigDecimal> minutes) {
        return new TaskFigures(minutes, waitingMinutes, visitsPerCase, timesPerYear, performerId);
    }

    public TaskFigures withWaitingMinutes(@Nullable Sourced<BigDecimal> minutes) {
        return new TaskFigures(activeMinutes, minutes, visitsPerCase, timesPerYear, performerId);
    }

    public TaskFigures withVisitsPerCase(@Nullable Sourced<BigDecimal> visits) {
        return new TaskFigures(activeMinutes, waitingMinutes, visits, timesPerYear, performerId);
    }

    public TaskFigures withTimesPerYear(@Nullable Sourced<BigDecimal> times) {
        return new TaskFigures(activeMinutes, waitingMinutes, visitsPerCase, times, performerId);
    }

    public TaskFigures withPerformerId(@Nullable String performer) {
        return new TaskFigures(activeMinutes, waitingMinutes, visitsPerCase, timesPerYear, performer);
    }
}
