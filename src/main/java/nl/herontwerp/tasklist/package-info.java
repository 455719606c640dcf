/**
 * Lists of tasks in spreadsheets: hardened reading of XLSX and CSV, guessing what each column is,
 * understanding numbers, times and frequencies as people write them, and making a model of the work.
 * What can't be understood is said with row, column, value and mend; nothing is left out silently.
 *
 * <p>No framework, and no XML: the model is written by the bpmn room.
 *
 * @see <a href="../../../../../../docs/decisions/task-lists.md">the decisions</a>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "language", "process", "bpmn"})
package nl.herontwerp.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
