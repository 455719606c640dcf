package nl.herontwerp.uncertainty;

import java.util.Arrays;

/** Ranks of numbers, of which many may be the same: equal numbers share the mean of their ranks. */
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

    /**
     * Squared correlation of ranks; nothing when either is the same throughout. Numbers that can only be a few values need no
     * sorting: they are counted, and all with one value have one rank. Ranks are whole or half, so that sums are exact in any order.
     *
     * @param places of each number among the values that it can be, which are in order
     * @param values how many it can be
     * @param ranked centred ranks of the other numbers
     */
    static double squaredCorrelation(short[] places, int values, double[] ranked) {
        var counts = new int[values];
        var sums = new double[values];
        double others = 0;
        for (var i = 0; i < places.length; i++) {
            counts[places[i]]++;
            sums[places[i]] += ranked[i];
            others += ranked[i] * ranked[i];
        }
        double product = 0;
        double ones = 0;
        var from = 0;
        for (var value = 0; value < values; value++) {
            var to = from + counts[value];
            var rank = (from + to - places.length) / 2.0;
            product += rank * sums[value];
            ones += rank * rank * counts[value];
            from = to;
        }
        return ones == 0 || others == 0 ? 0 : product * product / (ones * others);
    }
}
