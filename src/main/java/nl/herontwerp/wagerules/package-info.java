/**
 * Dutch wage and subsidy rules: dated parameters with their sources, and the schemes that use them
 * (minimum wage, premiums, wage-cost subsidy, wage-cost benefit, jobs agreement).
 *
 * <p>A change of law is a change of a parameter file. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package nl.herontwerp.wagerules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
