/**
 * What one placement costs an employer: a month by the rules of a date, and a timeline of up to ten years in
 * which rules, ages, wage values and subsidies change. Every amount opens into its formula.
 *
 * <p>The schemes themselves stand in {@code wagerules}; this room puts them after each other in time. Nothing
 * in it names a person. No framework.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "wagerules"})
package nl.herontwerp.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
