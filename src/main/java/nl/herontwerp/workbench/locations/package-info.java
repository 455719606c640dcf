/** Where the product may be made and what that costs, factor by factor; beside the numbered steps. */
@NullMarked
package nl.herontwerp.workbench.locations;

import org.jspecify.annotations.NullMarked;
