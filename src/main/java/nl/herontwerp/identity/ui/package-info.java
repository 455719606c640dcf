/** The screens to log in, to set a password, and to manage users. */
@NullMarked
package nl.herontwerp.identity.ui;

import org.jspecify.annotations.NullMarked;
