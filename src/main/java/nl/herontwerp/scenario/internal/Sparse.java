package nl.herontwerp.scenario.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Numbers of which most are zero: only the others are kept. */
final class Sparse {

    static final Sparse NONE = of(0, place -> 0);

    private final int size;
    private final int[] places;
    private final double[] numbers;

    private Sparse(int size, int[] places, double[] numbers) {
        this.size = size;
        this.places = places;
        this.numbers = numbers;
    }

    static Sparse of(int size, IntToDoubleFunction number) {
        var all = IntStream.range(0, size).mapToDouble(number).toArray();
        var places = IntStream.range(0, size).filter(place -> all[place] != 0).toArray();
        return new Sparse(
                size,
                places,
                IntStream.of(places).mapToDouble(place -> all[place]).toArray());
    }

    /** Only those at some places. */
    Sparse where(IntPredicate isKept) {
        return of(size, place -> isKept.test(place) ? at(place) : 0);
    }

    double at(int place) {
        var found = Arrays.binarySearch(places, place);
        return found < 0 ? 0 : numbers[found];
    }

    /** The places of the numbers that are not zero, in order. */
    int[] places() {
        return places.clone();
    }

    /** Adds each number so many times to what stands at its place, counted from {@code first}. */
    void add(double times, double[] to, int first) {
        for (var i = 0; i < places.length; i++) {
            to[first + places[i]] += times * numbers[i];
        }
    }
}
