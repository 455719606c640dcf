/** A card per task for use on the shop floor: what a task takes, when and where it is done, and the quick scan. */
@NullMarked
package nl.herontwerp.workbench.interview;

import org.jspecify.annotations.NullMarked;
