/**
 * The words everybody shares: exact money and hours, dates of reference, figures that may be
 * unknown, phrases that are translated later, and explanations that open a number into its formula.
 *
 * <p>No framework, no other room.
 */
@NullMarked
package nl.herontwerp.kernel;

import org.jspecify.annotations.NullMarked;
