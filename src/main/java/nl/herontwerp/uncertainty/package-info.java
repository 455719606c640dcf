/**
 * How sure an outcome is: inputs that lie between a least and a most, drawn many times; which of them the outcome depends on
 * most, where it turns, and how two of them work together.
 *
 * <p>Knows nothing of what is computed: whoever asks brings inputs and a model that makes a figure of them. No framework.
 * Computes with binary fractions; what comes out is rounded to cents, half up.
 *
 * @see <a href="../../../../../../docs/decisions/uncertainty.md">why it is computed like this</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package nl.herontwerp.uncertainty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
