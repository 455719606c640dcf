/**
 * Finds a place for everything of a model that has no drawing: left to right in columns, with lanes
 * and pools below each other, and right-angled lines that go round the shapes.
 *
 * @see <a href="../../../../../../../docs/decisions/diagram-layout.md">How models without a drawing are laid out</a>
 */
@NullMarked
package nl.herontwerp.bpmn.layout;

import org.jspecify.annotations.NullMarked;
