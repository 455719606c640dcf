/** Makes tasks of rows: each cell in its column's unit, the jobs with their figures, and the order. */
@NullMarked
package nl.herontwerp.tasklist.understand;

import org.jspecify.annotations.NullMarked;
