/** All projects at a glance: sums by sector, place, status and year, and what each project comes to. */
@NullMarked
package nl.herontwerp.workbench.portfolio;

import org.jspecify.annotations.NullMarked;
