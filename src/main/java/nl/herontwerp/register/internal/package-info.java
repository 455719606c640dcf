/** The tables behind the register, and the folder that is read into them. Private to the room. */
@NullMarked
package nl.herontwerp.register.internal;

import org.jspecify.annotations.NullMarked;
