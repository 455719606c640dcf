/**
 * A simplified model that a workflow engine runs: of each process the flow nodes and flows, every
 * activity a task for the group of its lane, one start, and gateways where ways split or meet without
 * one.
 *
 * @see <a href="../../../../../../../docs/decisions/redesigned-model.md">What an executable version is</a>
 */
@NullMarked
package nl.herontwerp.bpmn.executable;

import org.jspecify.annotations.NullMarked;
