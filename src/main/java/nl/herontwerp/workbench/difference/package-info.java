/** What differs between two models of a project: two pictures side by side, and the same as a list. */
@NullMarked
package nl.herontwerp.workbench.difference;

import org.jspecify.annotations.NullMarked;
