/** The register of figures of law: list, one figure, differences between dates, additions and proposals. */
@NullMarked
package nl.herontwerp.workbench.rules;

import org.jspecify.annotations.NullMarked;
