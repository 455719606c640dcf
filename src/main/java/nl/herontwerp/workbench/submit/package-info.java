/** Step 7: offer a scenario for review, act on it, and take reports away. */
@NullMarked
package nl.herontwerp.workbench.submit;

import org.jspecify.annotations.NullMarked;
