/**
 * What the same product costs when it is made elsewhere, here, or here with redesigned work: total cost of ownership by
 * location, from the hardest factor to the softest, through five years, and where the cheapest location changes.
 *
 * <p>Knows nothing of models, scenarios or screens. No framework.
 *
 * @see <a href="../../../../../../docs/decisions/reshoring.md">why it is computed like this</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "costing"})
package nl.herontwerp.reshoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
