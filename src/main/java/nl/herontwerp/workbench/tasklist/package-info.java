/** Taking a list of tasks in: what each column is, what comes of the rows, and what is wrong with them. */
@NullMarked
package nl.herontwerp.workbench.tasklist;

import org.jspecify.annotations.NullMarked;
