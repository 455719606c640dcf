package nl.herontwerp.register;

import java.util.List;
import nl.herontwerp.wagerules.AddedValue;
import nl.herontwerp.wagerules.ParameterRegister;

/** The figures of law to compute with now. A change counts from the next call on, on every server. */
public interface RulesInForce {

    /** The program's figures with those that were added. */
    ParameterRegister register();

    /** Those that were added, by parameter and date. */
    List<AddedValue> added();
}
