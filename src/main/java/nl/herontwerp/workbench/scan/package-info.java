/** The Reshoring Potential Scan on the screen: for everybody who has logged in, and for visitors while an administrator lets them. */
@NullMarked
package nl.herontwerp.workbench.scan;

import org.jspecify.annotations.NullMarked;
