package nl.herontwerp.bpmn.layout;

import java.util.List;

/**
 * The way of a flow over the grid, before there are measures. It goes from one leg to the next; legs
 * are upright and level in turn.
 */
record Route(Link link, Start start, List<Leg> legs, End end) {

    /** The side of its node that a route leaves. */
    enum Start {
        RIGHT,
        UPRIGHT,
        EVENT
    }

    /** The side of its node that a route arrives at. */
    enum End {
        LEFT,
        UPRIGHT
    }

    /** A part of a route. */
    sealed interface Leg {}

    /** Upright, between two columns, on one of the tracks there. */
    record Gap(int after, Tracks.Use use) implements Leg {}

    /** Upright, through the middle of a column. */
    record Column(int column) implements Leg {}

    /** Level, below a row, on one of the tracks there. */
    record Channel(int below, Tracks.Use use) implements Leg {}

    /** Level, through the middle of a row. */
    record Row(int row) implements Leg {}
}
