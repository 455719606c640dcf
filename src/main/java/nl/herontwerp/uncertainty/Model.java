package nl.herontwerp.uncertainty;

/** Makes a figure of the values of all inputs. Gives the same for the same, and may be asked by several threads at once. */
@FunctionalInterface
public interface Model {

    /**
     * The figure, in euros; more is better.
     *
     * @param values in the order of the inputs
     */
    double at(double[] values);
}
