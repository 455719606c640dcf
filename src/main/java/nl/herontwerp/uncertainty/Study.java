package nl.herontwerp.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is to be found out: inputs, the model that makes a figure of them, and what is wanted of that figure. */
public final class Study {

    private final List<Input> inputs;
    private final Model model;
    private final Target target;
    private final double[] base;
    private volatile @Nullable List<Integer> idle;

    /** A study of a saving. */
    public Study(List<Input> inputs, Model model) {
        this(inputs, model, Target.SAVING);
    }

    /** @param inputs in the order in which the model wants their values */
    public Study(List<Input> inputs, Model model, Target target) {
        this.inputs = List.copyOf(inputs);
        this.model = model;
        this.target = target;
        this.base =
                inputs.stream().mapToDouble(input -> input.base().doubleValue()).toArray();
    }

    /** In the order in which the model wants their values. */
    public List<Input> inputs() {
        return inputs;
    }

    public Model model() {
        return model;
    }

    public Target target() {
        return target;
    }

    /** The places of the inputs that change nothing, as {@link Influence} finds them; sought when first asked, and remembered. */
    public List<Integer> idle() {
        var known = idle;
        if (known == null) {
            known = Influence.without(this);
            idle = known;
        }
        return known;
    }

    /** The figure with every input at the value that the scenario counts with. */
    public Level base() {
        return target.level(model.at(values()));
    }

    /** The place of the input with this key. */
    public OptionalInt find(String key) {
        return IntStream.range(0, inputs.size())
                .filter(index -> inputs.get(index).key().equals(key))
                .findFirst();
    }

    /** The base values, in an array of their own. */
    double[] values() {
        return base.clone();
    }

    /** The figure with one input at another value. */
    double with(int index, BigDecimal value) {
        var values = values();
        values[index] = value.doubleValue();
        return model.at(values);
    }

    /** All uncertain inputs at their least together, and at their most. */
    List<double[]> ends() {
        var least = values();
        var most = values();
        for (var i = 0; i < inputs.size(); i++) {
            switch (inputs.get(i).distribution()) {
                case Distribution.Between range -> {
                    least[i] = range.least().doubleValue();
                    most[i] = range.most().doubleValue();
                }
                case Distribution.Chance away -> least[i] = 0;
                case Distribution.Fixed fixed -> {}
            }
        }
        return List.of(least, most);
    }

    /** A figure as it is written. */
    Level level(double figure) {
        return target.level(figure);
    }
}
