/** The log of edits, replay, recalculation, snapshots and archives. */
@NullMarked
package nl.herontwerp.scenario.internal;

import org.jspecify.annotations.NullMarked;
