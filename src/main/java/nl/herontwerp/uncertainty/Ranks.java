package nl.herontwerp.uncertainty;

import java.util.Arrays;

/**
 * Ranks of numbers, of which many are the same: drawn values are rounded. Equal numbers share the mean of their ranks. Sorts the bare
 * numbers, which takes a fraction of the time of sorting each with its place; of hundreds of inputs that is most of the waiting.
 */
final class Ranks {

    private Ranks() {}

    /** The rank of each number less the mean of all ranks. */
    static double[] centred(double[] values) {
        // plus nothing: there is a zero below zero among binary fractions, which is equal to it but not found as it
        var sorted = Arrays.stream(values).map(value -> value + 0.0).toArray();
        Arrays.sort(sorted);
        var ranks = new double[sorted.length];
        var different = 0;
        for (var from = 0; from < sorted.length; ) {
            var to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            sorted[different] = sorted[from];
            ranks[different++] = (from + to - sorted.length) / 2.0;
            from = to;
        }
        var centred = new double[values.length];
        for (var i = 0; i < values.length; i++) {
            centred[i] = ranks[Arrays.binarySearch(sorted, 0, different, values[i] + 0.0)];
        }
        return centred;
    }
}
