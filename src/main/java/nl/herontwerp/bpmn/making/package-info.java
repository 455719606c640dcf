/** Makes a model of work that came without one, with its figures and the file that they came from. */
@NullMarked
package nl.herontwerp.bpmn.making;

import org.jspecify.annotations.NullMarked;
