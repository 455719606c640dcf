/** The project's table of wage scales: typed, pasted from a spreadsheet, read from a file. */
@NullMarked
package nl.herontwerp.workbench.scales;

import org.jspecify.annotations.NullMarked;
