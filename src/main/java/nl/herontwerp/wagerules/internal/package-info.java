/** Reads the parameter files. Private to the room. */
@NullMarked
package nl.herontwerp.wagerules.internal;

import org.jspecify.annotations.NullMarked;
