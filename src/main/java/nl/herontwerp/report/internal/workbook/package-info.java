/** The cost case of a scenario as a workbook with live formulas. */
@NullMarked
package nl.herontwerp.report.internal.workbook;

import org.jspecify.annotations.NullMarked;
