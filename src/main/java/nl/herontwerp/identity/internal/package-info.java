/** Users in the database, logging in, one-time links and the demo accounts. */
@NullMarked
package nl.herontwerp.identity.internal;

import org.jspecify.annotations.NullMarked;
