/** Step 3: split tasks into deeltaken and judge their demands. */
@NullMarked
package nl.herontwerp.workbench.split;

import org.jspecify.annotations.NullMarked;
