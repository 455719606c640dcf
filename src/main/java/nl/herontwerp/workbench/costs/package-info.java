/** Step 5: what the scenario costs, line by line, and what is done with freed hours. */
@NullMarked
package nl.herontwerp.workbench.costs;

import org.jspecify.annotations.NullMarked;
