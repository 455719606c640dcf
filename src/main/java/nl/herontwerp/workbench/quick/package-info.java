/** "Snel rekenen": the cost of one placement, reachable without a project. What is entered stands in the address only. */
@NullMarked
package nl.herontwerp.workbench.quick;

import org.jspecify.annotations.NullMarked;
