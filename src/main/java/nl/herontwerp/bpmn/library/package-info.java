/** What models of one project say of each other. */
@NullMarked
package nl.herontwerp.bpmn.library;

import org.jspecify.annotations.NullMarked;
