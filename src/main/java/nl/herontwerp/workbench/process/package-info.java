/** Step 1: the process model: its picture, its list, its findings and its versions. */
@NullMarked
package nl.herontwerp.workbench.process;

import org.jspecify.annotations.NullMarked;
