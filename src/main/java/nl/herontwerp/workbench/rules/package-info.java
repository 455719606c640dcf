/** The register of figures of law. */
@NullMarked
package nl.herontwerp.workbench.rules;

import org.jspecify.annotations.NullMarked;
