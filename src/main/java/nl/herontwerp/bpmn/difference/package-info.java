/**
 * Comparing two models: recognising their elements in each other, and saying what was added, removed,
 * changed and moved.
 *
 * @see <a href="../../../../../../../docs/decisions/model-versions.md">How elements are recognised</a>
 */
@NullMarked
package nl.herontwerp.bpmn.difference;

import org.jspecify.annotations.NullMarked;
