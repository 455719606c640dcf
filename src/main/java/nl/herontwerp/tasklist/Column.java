package nl.herontwerp.tasklist;

import java.util.List;

/** What a column of a list can be. */
public enum Column {
    TASK,
    PERFORMER,
    DEPARTMENT,
    LOCATION,
    /** Work each time. */
    MINUTES(Unit.MINUTES, Unit.HOURS, Unit.SECONDS),
    /** Waiting each time, which is no work. */
    WAITING(Unit.MINUTES, Unit.HOURS, Unit.SECONDS, Unit.DAYS),
    /** How often, with what it is counted by in the cell, in the heading or in a column of its own. */
    FREQUENCY(Unit.PER_CASE, Unit.PER_DAY, Unit.PER_WEEK, Unit.PER_MONTH, Unit.PER_QUARTER, Unit.PER_YEAR),
    /** What the frequency is counted by, such as "week". */
    PER,
    CASES_PER_YEAR,
    WAGE(Unit.GROSS_WAGE, Unit.HOURLY_COST),
    PEOPLE,
    CONTRACT_HOURS,
    /** A number that says the order, and by which other rows may name this one. */
    ORDER,
    /** The task that goes before. */
    AFTER,
    /** Kept with the task, under the column's heading. Of these and of {@link #IGNORED} there may be several. */
    NOTE,
    /** Left out. */
    IGNORED;

    /** What numbers in a column are counted in. */
    public enum Unit {
        MINUTES,
        HOURS,
        SECONDS,
        DAYS,
        PER_CASE,
        PER_DAY,
        PER_WEEK,
        PER_MONTH,
        PER_QUARTER,
        PER_YEAR,
        GROSS_WAGE,
        HOURLY_COST
    }

    private final List<Unit> units;

    Column(Unit... units) {
        this.units = List.of(units);
    }

    /** The units to choose from; none when there is nothing to choose. */
    public List<Unit> units() {
        return units;
    }

    /** Whether the column holds numbers. */
    public boolean isNumber() {
        return switch (this) {
            case MINUTES, WAITING, FREQUENCY, CASES_PER_YEAR, WAGE, PEOPLE, CONTRACT_HOURS -> true;
            default -> false;
        };
    }

    /** Whether several columns of a list may be this. */
    public boolean mayRepeat() {
        return this == NOTE || this == IGNORED;
    }
}
