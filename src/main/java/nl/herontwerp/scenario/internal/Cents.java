package nl.herontwerp.scenario.internal;

/** Whole cents of an amount in euros, half up, as the lines of a cost table are rounded. */
final class Cents {

    /** What binary fractions may have taken off half a cent. */
    private static final double HALF = 0.5 + 1e-6;

    private Cents() {}

    static long of(double euros) {
        var size = (long) Math.floor(Math.abs(euros) * 100 + HALF);
        return euros < 0 ? -size : size;
    }

    static double euros(long cents) {
        return cents / 100.0;
    }
}
