/** Finds in the document what the process room speaks of: processes, lanes, flow nodes and flows. */
@NullMarked
package nl.herontwerp.bpmn.extract;

import org.jspecify.annotations.NullMarked;
