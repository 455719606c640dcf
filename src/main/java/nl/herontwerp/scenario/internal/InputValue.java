package nl.herontwerp.scenario.internal;

import java.util.function.Function;
import nl.herontwerp.scenario.InputKind;

/**
 * The value of an input, or the one that holds where there is no such input.
 *
 * @param place where the input stands among all; -1 when there is none
 */
record InputValue(int place, double otherwise) {

    /** @param place where each input stands, by its key; -1 of one that is none */
    static InputValue of(Function<String, Integer> place, InputKind kind, String id, double otherwise) {
        return new InputValue(place.apply(kind.key(id)), otherwise);
    }

    boolean isInput() {
        return place >= 0;
    }

    double in(double[] values) {
        return place < 0 ? otherwise : values[place];
    }
}
