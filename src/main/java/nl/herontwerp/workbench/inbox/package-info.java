/** What waits for the user, over all projects. */
@NullMarked
package nl.herontwerp.workbench.inbox;

import org.jspecify.annotations.NullMarked;
