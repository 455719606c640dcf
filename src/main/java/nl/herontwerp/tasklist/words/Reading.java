package nl.herontwerp.tasklist.words;

import java.math.BigDecimal;

/** What came of understanding a cell. */
public sealed interface Reading {

    /** A number in the unit that is asked for. */
    record Known(BigDecimal value) implements Reading {}

    /** A number that can be two numbers. */
    record Ambiguous(NumberText number) implements Reading {}

    /** A number of which nobody says what it is counted in. */
    record UnitMissing(BigDecimal value) implements Reading {}

    /** No number. */
    record Unreadable() implements Reading {}
}
