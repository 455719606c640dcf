/** Reads the reference models and examples, and makes projects of them. */
@NullMarked
package nl.herontwerp.examples.internal;

import org.jspecify.annotations.NullMarked;
