/** Widgets that the screens of several rooms use. */
@NullMarked
package nl.herontwerp.shell.widgets;

import org.jspecify.annotations.NullMarked;
