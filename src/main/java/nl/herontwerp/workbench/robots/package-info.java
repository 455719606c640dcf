/** What is said of robots on several steps: whether they keep up, and what each way to obtain them costs. */
@NullMarked
package nl.herontwerp.workbench.robots;

import org.jspecify.annotations.NullMarked;
