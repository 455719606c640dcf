/** Archives of models: unpacked in memory, within limits, trusting nothing that they say of themselves. */
@NullMarked
package nl.herontwerp.bpmn.archive;

import org.jspecify.annotations.NullMarked;
