/** All projects of a user, and what a new one starts from. */
@NullMarked
package nl.herontwerp.workbench.projects;

import org.jspecify.annotations.NullMarked;
