/** How sure an outcome of a scenario is: spread of inputs, draws, and what they show; beside the numbered steps, under costs. */
@NullMarked
package nl.herontwerp.workbench.uncertainty;

import org.jspecify.annotations.NullMarked;
