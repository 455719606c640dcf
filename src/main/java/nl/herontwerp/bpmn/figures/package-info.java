/**
 * Figures that model files already carry: times, chances, numbers, costs. One class for each way that
 * tools write them. A figure whose unit is not clear is never guessed; it is reported.
 */
@NullMarked
package nl.herontwerp.bpmn.figures;

import org.jspecify.annotations.NullMarked;
