/**
 * What work costs on a date: work packages times rates, carved roles with their subsidies, guidance,
 * robots and the value of freed hours, as lines that add up and that each open into their formula.
 *
 * <p>Knows wage rules, knows nothing of models or of carving. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "wagerules"})
package nl.herontwerp.costing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
