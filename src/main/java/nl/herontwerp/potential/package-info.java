/**
 * The Reshoring Potential Scan: some twenty questions about a product that is made abroad, and an explained advice whether to make
 * it here. Questions, weights and limits stand in {@code templates/reshoringscan.yaml}; nothing in it asks for a person.
 *
 * <p>Counts no euros: that is what the reshoring room does. No framework.
 *
 * @see <a href="../../../../../../docs/decisions/reshoring-scan.md">why it is weighed like this</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "reshoring"})
package nl.herontwerp.potential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
