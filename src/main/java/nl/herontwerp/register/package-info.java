/**
 * The register of figures of law that is in force in this installation: the program's own figures with
 * what administrators added by screen or file, and what HR proposes to add. One database, one register:
 * every server that shares it computes with the same figures.
 *
 * @see <a href="../../../../../../docs/decisions/wage-parameters.md">the decision</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "wagerules", "identity", "language"})
package nl.herontwerp.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
