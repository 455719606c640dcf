/** Step 2: how long tasks take, how often they run and who does them. */
@NullMarked
package nl.herontwerp.workbench.tasks;

import org.jspecify.annotations.NullMarked;
