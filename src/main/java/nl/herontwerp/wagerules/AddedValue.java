package nl.herontwerp.wagerules;

/**
 * A value that is not the program's own: somebody added it to a parameter, or put it in the place of the
 * program's value from the same date.
 *
 * @param parameter id of the parameter
 * @param value marked as overridden
 */
public record AddedValue(String parameter, ParameterValue value) {

    public AddedValue {
        if (!value.overridden()) {
            throw new IllegalArgumentException("an added value is marked as such");
        }
    }
}
