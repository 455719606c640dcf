/** Headings, numbers, times and frequencies as people write them, in Dutch and English. */
@NullMarked
package nl.herontwerp.tasklist.words;

import org.jspecify.annotations.NullMarked;
