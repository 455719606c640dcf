/** Step 6: scenarios side by side. */
@NullMarked
package nl.herontwerp.workbench.compare;

import org.jspecify.annotations.NullMarked;
