package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.herontwerp.kernel.Money;

/**
 * What is to be found out: inputs, and the model that makes a figure of them.
 *
 * @param inputs in the order in which the model wants their values
 */
public record Study(List<Input> inputs, Model model) {

    public Study {
        inputs = List.copyOf(inputs);
    }

    /** The figure with every input at the value that the scenario counts with. */
    public Money base() {
        return cents(model.at(values()));
    }

    /** The place of the input with this key. */
    public OptionalInt find(String key) {
        return IntStream.range(0, inputs.size())
                .filter(index -> inputs.get(index).key().equals(key))
                .findFirst();
    }

    /** The base values, in an array of their own. */
    double[] values() {
        return inputs.stream().mapToDouble(input -> input.base().doubleValue()).toArray();
    }

    /** The figure with one input at another value. */
    double with(int index, BigDecimal value) {
        var values = values();
        values[index] = value.doubleValue();
        return model.at(values);
    }

    static Money cents(double euros) {
        return new Money(BigDecimal.valueOf(euros).setScale(2, RoundingMode.HALF_UP));
    }
}
