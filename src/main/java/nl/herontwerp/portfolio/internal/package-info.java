/** Keeps the figures of scenarios in the database and up to date. */
@NullMarked
package nl.herontwerp.portfolio.internal;

import org.jspecify.annotations.NullMarked;
