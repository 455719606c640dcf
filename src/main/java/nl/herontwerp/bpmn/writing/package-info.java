/**
 * Editing a model file in place: splitting and removing tasks, adding lanes, and keeping the diagram
 * in step. Works on the original document; what it does not have to touch stays as it was.
 *
 * @see <a href="../../../../../../../docs/decisions/redesigned-model.md">How the redesigned model is drawn</a>
 */
@NullMarked
package nl.herontwerp.bpmn.writing;

import org.jspecify.annotations.NullMarked;
