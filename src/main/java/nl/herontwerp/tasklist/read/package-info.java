/** Reads the cells of spreadsheets that nobody vouches for. Runs nothing in them and fetches nothing. */
@NullMarked
package nl.herontwerp.tasklist.read;

import org.jspecify.annotations.NullMarked;
