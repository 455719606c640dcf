/** Step 4: bundle deeltaken into carved roles, and let robots take pieces over. */
@NullMarked
package nl.herontwerp.workbench.roles;

import org.jspecify.annotations.NullMarked;
